import { tallyInWords } from '../../../content/messages/tally.ts'
import { tallyOf } from '../../../domain/changes/tally.ts'
import { TextField } from '../../../ui/Field.tsx'
import { useLanguage, useWords } from '../../context/words.tsx'
import { formatEdtf } from '../../../domain/time/formatWhen.ts'
import { dayOf } from '../history/pointWords.ts'
import { incomingInWords } from './incomingWords.ts'
import styles from './merge.module.css'
import type { Comparison } from './questionWords.ts'
import { useStart } from './useStart.ts'
import type { Compared } from './useOtherCopy.ts'

type Props = {
  readonly compared: Compared
  readonly comparison: Comparison
  readonly commonAt: string | null
  readonly name: string
  readonly onName: (name: string) => void
}

/** Where both copies come from, what comes in, and how much is to be settled. */
export function MergeOverview({ compared, comparison, commonAt, name, onName }: Props) {
  const { merge: words, history } = useWords()
  const start = useStart<HTMLParagraphElement>()
  const language = useLanguage()
  const { incoming, conflicts, sides } = compared.merge
  const day = commonAt === null ? null : formatEdtf(dayOf(Date.parse(commonAt)), language)
  const hasBase = sides.base !== null
  const isNothing = incoming === null && conflicts.length === 0
  const lines = incoming ? incomingInWords(incoming, comparison) : []
  return (
    <div className={styles['page']}>
      <p ref={start} tabIndex={-1} className={`${styles['base']} ${styles['start']}`}>
        {hasBase ? (day === null ? words.bothFromUnknown : words.bothFrom(day)) : words.noBase}
      </p>
      {isNothing ? (
        <p role="status">{hasBase ? words.nothingNew : words.same}</p>
      ) : (
        <>
          {hasBase ? <p>{words.howItGoes}</p> : null}
          {hasBase ? (
            <section>
              <h3>{words.comesIn}</h3>
              <p>
                {incoming
                  ? capitalised(tallyInWords(tallyOf(incoming), history.tally))
                  : words.nothingComesIn}
              </p>
              {lines.length > 0 ? (
                <details>
                  <summary>{words.seeAll}</summary>
                  <ul className={styles['list']}>
                    {lines.map(({ key, text }) => (
                      <li key={key}>{text}</li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </section>
          ) : null}
          <section>
            <h3>{words.toSettle}</h3>
            <p>{conflicts.length === 0 ? words.noQuestion : words.questions(conflicts.length)}</p>
          </section>
          <TextField label={words.nameLabel} hint={words.nameHint} value={name} onChange={onName} />
        </>
      )}
    </div>
  )
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
