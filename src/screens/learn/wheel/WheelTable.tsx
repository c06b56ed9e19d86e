import { gapOf, type Rater, spokesBy } from '../../../domain/analysis/wheel.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { raterName } from '../../../files/figures/wheel.ts'
import { MOST } from '../../../layout/figures/wheel.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import type { Side } from './side.ts'
import styles from './WheelTable.module.css'

type Props = {
  readonly rater: Rater
  readonly before: Rater | null
  readonly onSet: (outcomeId: Id, side: Side, value: number | null) => void
}

/** The wheel as a table, where each value is a field; the widest gaps first, then the others as numbered. */
export function WheelTable({ rater, before, onSet }: Props) {
  const words = useWords()
  const { wheel } = words
  const language = useLanguage()
  const project = useProject()
  const { shown, labelOf } = useRepertoire()
  const ids = shown.map(({ id }) => id)
  const spokes = spokesBy(project, ids, rater)
  const earlier = before === null ? null : spokesBy(project, ids, before)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{wheel.outcome}</th>
          <th scope="col">{wheel.now}</th>
          <th scope="col">{wheel.wanted}</th>
          <th scope="col">{wheel.gapHead}</th>
          {before === null ? null : (
            <th scope="col">{raterName(project, before, { words, language })}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {spokes.map((spoke, at) => {
          const gap = gapOf(spoke)
          const label = labelOf(spoke.id)
          return (
            <tr key={spoke.id}>
              <th scope="row">
                <span>
                  <OutcomeMark outcomeId={spoke.id} />
                  {label}
                </span>
              </th>
              {(['now', 'wanted'] as const).map((side) => (
                <td key={side}>
                  <input
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={MOST}
                    step={1}
                    aria-label={wheel.spoke(label, wheel[side])}
                    value={spoke[side] ?? ''}
                    onChange={(event) => onSet(spoke.id, side, valueIn(event.target.value))}
                  />
                </td>
              ))}
              <td className={(gap ?? 0) > 0 ? styles['gap'] : ''}>
                {gap === null ? wheel.notSaid : wheel.signed(gap)}
              </td>
              {earlier === null ? null : <td>{earlier[at]?.now ?? wheel.notSaid}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A whole number from 0 to 10; null when nothing is typed. */
function valueIn(typed: string): number | null {
  return typed.trim() === '' ? null : Math.min(MOST, Math.max(0, Math.round(Number(typed))))
}
