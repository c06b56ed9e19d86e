import { gapOf, type Rater, spokesBy, widestGaps } from '../../../domain/analysis/wheel.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import styles from './GapList.module.css'

/** What is wanted higher than it is, the farthest first; nothing when nothing is. */
export function GapList({ rater }: { readonly rater: Rater }) {
  const { wheel } = useWords()
  const project = useProject()
  const { shown, labelOf } = useRepertoire()
  const ids = shown.map(({ id }) => id)
  const gaps = widestGaps(spokesBy(project, ids, rater))
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="wheel-gaps" className={styles['gaps']}>
      <h3 id="wheel-gaps">{wheel.gapList}</h3>
      <ol>
        {gaps.map((spoke) => (
          <li key={spoke.id}>
            <OutcomeMark outcomeId={spoke.id} />
            <span>{labelOf(spoke.id)}</span>
            <span>{wheel.fromTo(spoke.now ?? 0, spoke.wanted ?? 0)}</span>
            <strong>{wheel.signed(gapOf(spoke) ?? 0)}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}
