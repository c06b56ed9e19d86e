import { ChevronLeft, ChevronRight } from 'lucide-react'

import { eventsByOutcome } from '../../domain/analysis/outcomeUse.ts'
import type { Id } from '../../domain/project/ids.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import { CardEvents } from './CardEvents.tsx'
import styles from './OutcomeDialog.module.css'

type Props = {
  readonly outcomeId: Id
  readonly onClose: () => void
  readonly onTurnTo: (outcomeId: Id) => void
  readonly onChoose: (eventId: Id) => void
  /** Opens the repertoire, to say the outcome in other words. */
  readonly onChange: () => void
}

/** A card opened: what it means, what to ask, what lies on it, where it comes from. */
export function OutcomeDialog({ outcomeId, onClose, onTurnTo, onChoose, onChange }: Props) {
  const { frame, outcomes: words, repertoire } = useWords()
  const { shown, tell, labelOf, numberOf, functionOf } = useRepertoire()
  const events = eventsByOutcome(useShownProject()).get(outcomeId) ?? []
  const networkFunction = functionOf(outcomeId)
  const { label, definition, testQuestion, examples, questions } = tell(outcomeId)
  const title = words.named(numberOf(outcomeId), label)
  const asked = [
    [words.askedSpecific, questions.specific],
    [words.askedLearn, questions.learn],
    [words.askedReinvest, questions.reinvest],
  ].filter(([, question]) => question !== '')

  // As they lie on the table: one function after another.
  const ids = ([1, 2, 3] as const).flatMap((each) =>
    shown.filter((outcome) => outcome.networkFunction === each).map(({ id }) => id),
  )
  const at = ids.indexOf(outcomeId)
  const turn = (step: -1 | 1) => {
    const id = at === -1 ? undefined : ids[(at + step + ids.length) % ids.length]
    return {
      name: id === undefined ? '' : words.named(numberOf(id), labelOf(id)),
      go: () => id !== undefined && onTurnTo(id),
    }
  }
  const [previous, next] = [turn(-1), turn(1)]
  return (
    <Dialog title={title} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <div className={styles['card']}>
        <div className={styles['top']}>
          <p className={`${styles['function']} ${styles[`function${networkFunction ?? 0}`]}`}>
            <OutcomeMark outcomeId={outcomeId} />
            {networkFunction === null
              ? words.noFunction
              : repertoire.functions[networkFunction].label}
          </p>
          {at === -1 ? null : (
            <div className={styles['turns']}>
              <IconButton label={words.previousCard(previous.name)} onPress={previous.go}>
                <ChevronLeft size={20} aria-hidden />
              </IconButton>
              <IconButton label={words.nextCard(next.name)} onPress={next.go}>
                <ChevronRight size={20} aria-hidden />
              </IconButton>
            </div>
          )}
          <p role="status" className="unseen">
            {title}
          </p>
        </div>
        {testQuestion === '' ? null : (
          <p className={styles['question']}>
            <span className="unseen">{words.testQuestion} </span>
            {testQuestion}
          </p>
        )}
        {definition === '' && examples.length === 0 && asked.length === 0 ? (
          <p className={styles['soft']}>{words.nothingTold}</p>
        ) : (
          <div className={styles['meaning']}>
            <section>
              {definition === '' ? null : (
                <>
                  <h3>{words.definition}</h3>
                  <p>{definition}</p>
                </>
              )}
              {examples.length === 0 ? null : (
                <>
                  <h3>{words.examples}</h3>
                  <ul className={styles['points']}>
                    {examples.map((example) => (
                      <li key={example}>{example}</li>
                    ))}
                  </ul>
                </>
              )}
            </section>
            {asked.length === 0 ? null : (
              <section>
                <h3>{words.questions}</h3>
                <dl className={styles['asked']}>
                  {asked.map(([kind, question]) => (
                    <div key={kind}>
                      <dt>{kind}</dt>
                      <dd>{question}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
          </div>
        )}
        <section>
          <h3>{words.events}</h3>
          {events.length === 0 ? (
            <p className={styles['soft']}>{words.noEventsOnCard}</p>
          ) : (
            <CardEvents outcomeId={outcomeId} events={events} onChoose={onChoose} />
          )}
        </section>
        <Provenance outcomeId={outcomeId} onChange={onChange} />
      </div>
    </Dialog>
  )
}

type ProvenanceProps = Pick<Props, 'outcomeId' | 'onChange'>

/** Whose words these are, and the way to change them. */
function Provenance({ outcomeId, onChange }: ProvenanceProps) {
  const { outcomes: words, ownRepertoire, repertoire } = useWords()
  const { name, source } = useShownProject().info.repertoire
  const { find, tell } = useRepertoire()
  const facts = find(outcomeId)
  const said =
    facts === undefined
      ? words.unknownWhy(outcomeId)
      : facts.provenance === 'own'
        ? name === ''
          ? words.ownLabel
          : repertoire.notice.whose(name, source)
        : tell(outcomeId).source
  return (
    <section>
      <h3>{words.provenance}</h3>
      <p className={styles['soft']}>{said}</p>
      {facts === undefined ? null : (
        <Button isSmall onPress={onChange}>
          {ownRepertoire.change}
        </Button>
      )}
    </section>
  )
}
