/** The part of the portrait that goes by period: functions, then outcomes, side by side. */
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import {
  busiestPeriods,
  functionCounts,
  functionsOverTime,
} from '../../domain/analysis/functionsOverTime.ts'
import { outcomesOverTime } from '../../domain/analysis/portrait.ts'
import { stacked } from '../../layout/figures/figure.ts'
import { layoutPeriods, type PeriodRow, type PeriodsLook } from '../../layout/figures/periods.ts'
import {
  FUNCTIONS,
  type NamedOutcome,
  NO_EVENTS,
  perSide,
  type PortraitOptions,
  type PortraitSide,
  sided,
} from './portraitSides.ts'
import type { ToldFigure } from './toldFigure.ts'

type Grid = { readonly columns: readonly string[]; readonly rows: readonly PeriodRow[] }

/** The functions, then the outcomes, by period; nothing when no event has both a year and an outcome. */
export function portraitOverTime(
  sides: readonly PortraitSide[],
  outcomes: readonly NamedOutcome[],
  options: PortraitOptions,
): ToldFigure[] {
  const grids = sides.map((side) => gridsOf(side, outcomes, options))
  if (grids.every(({ functions }) => functions.columns.length === 0)) return []
  const { portrait, tableReading } = options.words
  const noteOf = (side: PortraitSide) => {
    const { undated } = outcomesOverTime(side.project)
    return undated === 0 ? '' : tableReading.undated(options.words.frame.events(undated))
  }
  const notes = perSide(sides, noteOf).filter((note) => note !== '')
  return [
    {
      notes: [portrait.byFunction, ...notes],
      id: 'functionsOverTime',
      title: tableReading.overTime,
      sentences: perSide(sides, (side) => mostly(side, options)),
      ...drawn(
        sides,
        grids.map(({ functions }) => functions),
        { look: 'columns', head: portrait.function },
      ),
    },
    {
      notes: [portrait.byOutcome, ...notes],
      id: 'outcomesOverTime',
      title: portrait.outcomesOverTime,
      sentences: perSide(sides, (side) => densest(side, options)),
      ...drawn(
        sides,
        grids.map((grid) => grid.outcomes),
        { look: 'discs', head: portrait.outcome },
      ),
    },
  ]
}

function gridsOf(
  { project }: PortraitSide,
  outcomes: readonly NamedOutcome[],
  { words, language }: PortraitOptions,
): { functions: Grid; outcomes: Grid } {
  const { functionOf } = repertoireIn(project.outcomes, words.repertoire, language)
  const byFunction = functionCounts(project, functionOf).periods
  const byOutcome = outcomesOverTime(project).periods
  return {
    functions: {
      columns: byFunction.map(named),
      rows: FUNCTIONS.map((each) => ({
        mark: { networkFunction: each, number: null },
        label: words.repertoire.functions[each].label,
        tone: each,
        cells: byFunction.map(({ counts }) => counts.get(each) ?? NO_EVENTS),
      })),
    },
    outcomes: {
      columns: byOutcome.map(named),
      rows: outcomes.map(({ id, networkFunction, number, label }) => ({
        mark: { networkFunction, number },
        label,
        tone: networkFunction,
        cells: byOutcome.map(({ counts }) => counts.get(id) ?? NO_EVENTS),
      })),
    },
  }
}

/** The drawing and the table of the grids, one for each side. */
function drawn(
  sides: readonly PortraitSide[],
  grids: readonly Grid[],
  { look, head }: { readonly look: PeriodsLook; readonly head: string },
): Pick<ToldFigure, 'draw' | 'table'> {
  const nameOf = ({ mark, label }: PeriodRow) =>
    mark.number === null ? label : `${mark.number}. ${label}`
  return {
    draw: (width) =>
      stacked(
        grids.flatMap(({ rows, columns }, at) => {
          const { letter = '', name = '' } = sides[at] ?? {}
          if (columns.length === 0) return []
          const heading = letter === '' ? '' : `${letter}. ${name}`
          return [{ heading, figure: layoutPeriods(rows, columns, { width, look }) }]
        }),
      ),
    table: {
      head: [
        head,
        ...sides.flatMap((side, at) => (grids[at]?.columns ?? []).map((name) => sided(side, name))),
      ],
      rows: (grids[0]?.rows ?? []).map((row, index) => [
        nameOf(row),
        ...grids.flatMap(({ rows }) =>
          (rows[index]?.cells ?? []).map(({ came, planned }) => came + planned),
        ),
      ]),
    },
  }
}

/** When each function shows most. */
function mostly({ project }: PortraitSide, { words, language }: PortraitOptions): string {
  const { tableReading, repertoire } = words
  const { functionOf } = repertoireIn(project.outcomes, repertoire, language)
  const { periods } = functionsOverTime(project, functionOf)
  return FUNCTIONS.flatMap((each) => {
    const busiest = busiestPeriods(periods, each).map(named)
    if (busiest.length === 0) return []
    return [tableReading.mostly(repertoire.functions[each].label, tableReading.listed(busiest))]
  }).join(' ')
}

/** When most outcomes show, and when none does. */
function densest(
  { project }: PortraitSide,
  { words: { portrait, tableReading } }: PortraitOptions,
): string {
  const { periods } = outcomesOverTime(project)
  const most = Math.max(0, ...periods.map(({ counts }) => counts.size))
  const listed = (wanted: number) =>
    tableReading.listed(periods.filter(({ counts }) => counts.size === wanted).map(named))
  return [
    ...(most === 0 ? [] : [portrait.densest(listed(most), most)]),
    ...(periods.some(({ counts }) => counts.size === 0) ? [portrait.nothingIn(listed(0))] : []),
  ].join(' ')
}

function named({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`
}
