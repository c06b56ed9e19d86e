import { repertoireFr } from '../../content/repertoire/fr.ts'
import { isBuiltIn } from '../../content/repertoire/outcomes.ts'
import { editOutcome } from '../../domain/edits/outcomeEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { newOutcome } from '../../domain/project/newRecords.ts'
import type { InBothLanguages } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './OutcomeDialog.module.css'

/** The project's own words for the card, in both languages. */
export function Labels({ outcomeId }: { readonly outcomeId: Id }) {
  const { outcomes: words, repertoire } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { label } = recordOf(useProject(), 'outcomes', outcomeId) ?? newOutcome(outcomeId)
  const built = isBuiltIn(outcomeId) ? repertoire.outcomes[outcomeId].label : ''
  const relabel = (next: InBothLanguages) =>
    session.perform(editOutcome({ id: outcomeId, label: built }, { label: next }))
  return (
    <section>
      <h3>{words.labels}</h3>
      <div className={styles['labels']}>
        <TextField
          label={words.labelFr}
          value={label.fr}
          placeholder={isBuiltIn(outcomeId) ? repertoireFr.outcomes[outcomeId].label : ''}
          onChange={(fr) => relabel({ ...label, fr })}
          onLeave={session.endTyping}
        />
        <TextField
          label={words.labelEn}
          value={label.en}
          // The English words are not loaded while the app speaks French.
          placeholder={language === 'en' ? built : ''}
          onChange={(en) => relabel({ ...label, en })}
          onLeave={session.endTyping}
        />
      </div>
      <p className={styles['soft']}>{words.labelsHint}</p>
    </section>
  )
}
