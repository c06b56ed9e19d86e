import { useMemo } from 'react'

import {
  busiestPeriods,
  functionsOverTime,
  type Period,
} from '../../domain/analysis/functionsOverTime.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useFunctionOf } from '../panel/outcomeWords.ts'
import styles from './ReadingDialog.module.css'

const FUNCTIONS = [1, 2, 3] as const

/** How many events show each function, period by period: a table that is its own picture. */
export function FunctionsTable() {
  const { tableReading: words, repertoire, frame } = useWords()
  const project = useProject()
  const functionOf = useFunctionOf()
  const { periods, undated } = useMemo(
    () => functionsOverTime(project, functionOf),
    [project, functionOf],
  )
  if (periods.length === 0) return <p>{words.nothingDated}</p>
  const most = Math.max(...periods.flatMap(({ counts }) => FUNCTIONS.map((each) => counts[each])))
  const busiest = FUNCTIONS.map((each) => ({
    label: repertoire.functions[each].label,
    when: busiestPeriods(periods, each).map(named),
  })).filter(({ when }) => when.length > 0)
  return (
    <>
      <p>{busiest.map(({ label, when }) => words.mostly(label, words.listed(when))).join(' ')}</p>
      {/* When it is wider than the window, the Tab key reaches it, to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['scroller']} role="group" aria-label={words.overTime} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{words.functions}</span>
              </th>
              {periods.map((period) => (
                <th key={period.first} scope="col">
                  {named(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FUNCTIONS.map((each) => (
              <tr key={each} className={styles[`function${each}`]}>
                <th scope="row">
                  <Mark networkFunction={each} size={18} />
                  <span>{repertoire.functions[each].shortLabel}</span>
                </th>
                {periods.map(({ first, counts }) => (
                  <td key={first}>
                    <span
                      className={styles['bar']}
                      style={{ blockSize: `${(2.5 * counts[each]) / most}rem` }}
                    />
                    {counts[each] === 0 ? <span className={styles['none']}>0</span> : counts[each]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>
        {words.counted} {undated === 0 ? '' : words.undated(frame.events(undated))}
      </p>
    </>
  )
}

function named({ first, last }: Period): string {
  return first === last ? String(first) : `${first}–${last}`
}
