import { outcomeById, type OutcomeId } from '../../content/repertoire/outcomes.ts'
import { repertoireFr } from '../../content/repertoire/fr.ts'
import { eventsByOutcome } from '../../domain/analysis/outcomeUse.ts'
import { editOutcome } from '../../domain/edits/outcomeEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { newOutcome } from '../../domain/project/newRecords.ts'
import type { InBothLanguages } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './OutcomeDialog.module.css'

type Props = {
  readonly outcomeId: OutcomeId
  readonly onClose: () => void
  readonly onChoose: (eventId: Id) => void
}

/** A card opened: what it means, what to ask, what lies on it, where it comes from. */
export function OutcomeDialog({ outcomeId, onClose, onChoose }: Props) {
  const { frame, outcomes: words, repertoire } = useWords()
  const language = useLanguage()
  const label = useOutcomeLabel()(outcomeId)
  const events = eventsByOutcome(useProject()).get(outcomeId) ?? []
  const outcome = outcomeById(outcomeId)
  if (!outcome) return null
  const { number, networkFunction } = outcome
  const said = repertoire.outcomes[outcomeId]
  return (
    <Dialog title={`${number}. ${label}`} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <div className={styles['card']}>
        <p className={`${styles['function']} ${styles[`function${networkFunction}`]}`}>
          <Mark networkFunction={networkFunction} number={number} />
          {repertoire.functions[networkFunction].label}
        </p>
        <p className={styles['question']}>
          <span className="unseen">{words.testQuestion} </span>
          {said.testQuestion}
        </p>
        <div className={styles['meaning']}>
          <section>
            <h3>{words.definition}</h3>
            <p>{said.definition}</p>
            <h3>{words.examples}</h3>
            <ul className={styles['points']}>
              {said.examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{words.questions}</h3>
            <ul className={styles['points']}>
              {[said.questions.specific, said.questions.learn, said.questions.reinvest].map(
                (question) => (
                  <li key={question}>{question}</li>
                ),
              )}
            </ul>
          </section>
        </div>
        <section>
          <h3>{words.events}</h3>
          {events.length === 0 ? (
            <p className={styles['soft']}>{words.noEventsOnCard}</p>
          ) : (
            <ul>
              {events.map((event) => (
                <li key={event.id} className={styles['event']}>
                  <Button look="link" onPress={() => onChoose(event.id)}>
                    {event.title}
                  </Button>
                  <span>{displayWhen(event.when, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Labels outcomeId={outcomeId} />
        <section>
          <h3>{words.provenance}</h3>
          <p className={styles['soft']}>{said.source}</p>
        </section>
      </div>
    </Dialog>
  )
}

/** The project's own words for the card, in both languages. */
function Labels({ outcomeId }: { readonly outcomeId: OutcomeId }) {
  const { outcomes: words, repertoire } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { label } = recordOf(useProject(), 'outcomes', outcomeId) ?? newOutcome(outcomeId)
  const inUse = repertoire.outcomes[outcomeId].label
  const relabel = (next: InBothLanguages) =>
    session.perform(editOutcome({ id: outcomeId, label: inUse }, { label: next }))
  return (
    <section>
      <h3>{words.labels}</h3>
      <div className={styles['labels']}>
        <TextField
          label={words.labelFr}
          value={label.fr}
          placeholder={repertoireFr.outcomes[outcomeId].label}
          onChange={(fr) => relabel({ ...label, fr })}
          onLeave={session.endTyping}
        />
        <TextField
          label={words.labelEn}
          value={label.en}
          // The English words are not loaded while the app speaks French.
          placeholder={language === 'en' ? inUse : ''}
          onChange={(en) => relabel({ ...label, en })}
          onLeave={session.endTyping}
        />
      </div>
      <p className={styles['soft']}>{words.labelsHint}</p>
    </section>
  )
}
