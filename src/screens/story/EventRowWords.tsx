import { foundParts } from '../../domain/analysis/storyFilter.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './eventRow.module.css'

type Props = {
  readonly event: KeyEvent
  /** The words looked for, to be marked in the title. */
  readonly terms: readonly string[]
  readonly isOutside: boolean
}

/** What a row says of its event. */
export function EventRowWords({ event, terms, isOutside }: Props) {
  const { story, list } = useWords()
  const language = useLanguage()
  const labelOf = useOutcomeLabel()
  const notes = [
    event.status === 'planned' ? story.planned : '',
    event.status === 'unplanned' ? story.unplanned : '',
    event.status === 'abandoned' ? story.abandoned : '',
    event.polarity === 'setback' ? story.setback : '',
    isOutside ? list.outsideNote : '',
  ].filter((note) => note !== '')
  return (
    <>
      <span className={`${styles['title']} ${styles[event.status]}`}>
        {terms.length === 0 ? event.title : <Found text={event.title} terms={terms} />}
        {notes.map((note) => (
          <em key={note} className={styles['note']}>
            {note}
          </em>
        ))}
      </span>
      <span className="unseen">
        {event.outcomes.map(({ outcomeId }) => labelOf(outcomeId)).join(', ')}
      </span>
      <span className={styles['when']}>{displayWhen(event.when, language)}</span>
    </>
  )
}

function Found({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return foundParts(text, terms).map((part, at) =>
    // A part has no identity but its place in the title.
    // oxlint-disable-next-line react/no-array-index-key
    part.isFound ? <mark key={at}>{part.text}</mark> : part.text,
  )
}
