import { useMemo } from 'react'

import { NO_EVENTS, outcomeCounts } from '../../../domain/analysis/portrait.ts'
import { eventsToClassify } from '../../../domain/analysis/outcomeUse.ts'
import { type BarGroup, layoutBars } from '../../../layout/figures/bars.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import { FigureCard } from '../figures/FigureCard.tsx'

const FUNCTIONS = [1, 2, 3] as const
/** From so many events on, one asks why an outcome comes back. */
const OFTEN = 3

/** Each outcome with its events: those that happened, those that are planned. */
export function OutcomesFigure() {
  const { portrait, repertoire } = useWords()
  const project = useProject()
  const { shown, labelOf } = useRepertoire()
  const rows = useMemo(() => {
    const counts = outcomeCounts(project)
    return shown.map((outcome) => {
      const { came, planned } = counts.get(outcome.id) ?? NO_EVENTS
      return { ...outcome, label: labelOf(outcome.id), came, planned, all: came + planned }
    })
  }, [project, shown, labelOf])
  const draw = useMemo(() => {
    const noteOf = (all: number) =>
      all === 0 ? portrait.toDiscuss : all >= OFTEN ? portrait.askWhy : ''
    const groups = FUNCTIONS.map((each): BarGroup => ({
      title: repertoire.functions[each].label,
      mark: { networkFunction: each, number: null },
      tone: each,
      rows: rows
        .filter(({ networkFunction }) => networkFunction === each)
        .map(({ label, number, came, planned, all }) => ({
          mark: { networkFunction: each, number },
          label,
          bars: [
            {
              letter: '',
              parts: [
                { value: came, tone: each, look: 'full' },
                { value: planned, tone: each, look: 'hollow' },
              ],
              said: String(all),
              note: noteOf(all),
            },
          ],
        })),
    }))
    return (width: number) => layoutBars(groups, { width })
  }, [rows, portrait, repertoire])
  const repeated = rows.filter(({ all }) => all >= OFTEN).toSorted((a, b) => b.all - a.all)
  const waiting = eventsToClassify(project).filter(({ status }) => status !== 'abandoned').length
  return (
    <FigureCard
      title={portrait.outcomes}
      sentences={[
        portrait.repeated(repeated.slice(0, OFTEN).map(({ label }) => label)),
        portrait.absent(rows.filter(({ all }) => all === 0).map(({ label }) => label)),
        ...(waiting === 0 ? [] : [portrait.unclassified(waiting)]),
      ]}
      draw={draw}
      table={{
        head: [portrait.outcome, portrait.came, portrait.planned],
        rows: rows.map(({ number, label, came, planned }) => [
          `${number}. ${label}`,
          came,
          planned,
        ]),
      }}
    />
  )
}
