/**
 * The portrait of a project: what its events show, in pictures, sentences and tables. Of one side, or
 * of two that are compared: two projects, or one at two moments. Facts to discuss, never a score.
 */
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import type { FunctionNumber } from '../../content/repertoire/outcomes.ts'
import { eventsToClassify } from '../../domain/analysis/outcomeUse.ts'
import { plannedAndObserved, STANDINGS } from '../../domain/analysis/plannedAndObserved.ts'
import { functionShares, outcomeCounts } from '../../domain/analysis/portrait.ts'
import { type Bar, type BarGroup, layoutBars } from '../../layout/figures/bars.ts'
import type { Tone } from '../../layout/figures/figure.ts'
import { portraitOverTime } from './portraitOverTime.ts'
import {
  FUNCTIONS,
  lookOf,
  type NamedOutcome,
  namedOutcomes,
  NO_EVENTS,
  perSide,
  type PortraitOptions,
  type PortraitSide,
  sided,
} from './portraitSides.ts'
import type { ToldFigure } from './toldFigure.ts'

/** From so many events on, one asks why an outcome comes back. */
const OFTEN = 3

/** The pictures of the portrait, in reading order. At least one side. */
export function portraitFigures(
  sides: readonly PortraitSide[],
  options: PortraitOptions,
): readonly ToldFigure[] {
  const outcomes = namedOutcomes(sides, options)
  return [
    outcomesFigure(sides, outcomes, options),
    ...portraitOverTime(sides, outcomes, options),
    plannedFigure(sides, options),
    strategiesFigure(sides, options),
  ]
}

function outcomesFigure(
  sides: readonly PortraitSide[],
  outcomes: readonly NamedOutcome[],
  { words }: PortraitOptions,
): ToldFigure {
  const { portrait, repertoire } = words
  const counts = sides.map(({ project }) => outcomeCounts(project))
  const countOf = (at: number, id: string) => counts[at]?.get(id) ?? NO_EVENTS
  const allOf = (at: number, id: string) => countOf(at, id).came + countOf(at, id).planned
  const barOf = (side: PortraitSide, at: number, { id, networkFunction }: NamedOutcome): Bar => {
    const { came, planned } = countOf(at, id)
    const all = came + planned
    return {
      letter: side.letter,
      parts: [
        { value: came, tone: networkFunction, look: lookOf(side) },
        { value: planned, tone: networkFunction, look: 'hollow' },
      ],
      said: String(all),
      note: all === 0 ? portrait.toDiscuss : all >= OFTEN ? portrait.askWhy : '',
    }
  }
  const groups = FUNCTIONS.map((each): BarGroup => ({
    title: repertoire.functions[each].label,
    mark: { networkFunction: each, number: null },
    tone: each,
    rows: outcomes
      .filter(({ networkFunction }) => networkFunction === each)
      .map((outcome) => ({
        mark: { networkFunction: each, number: outcome.number },
        label: outcome.label,
        bars: sides.map((side, at) => barOf(side, at, outcome)),
      })),
  }))
  const labels = (list: readonly NamedOutcome[]) => list.map(({ label }) => label)
  const said = perSide(sides, ({ project }, at) => {
    const repeated = outcomes
      .filter(({ id }) => allOf(at, id) >= OFTEN)
      .toSorted((a, b) => allOf(at, b.id) - allOf(at, a.id))
    const absent = outcomes.filter(({ id }) => allOf(at, id) === 0)
    const waiting = eventsToClassify(project).filter(({ status }) => status !== 'abandoned').length
    return [
      portrait.repeated(labels(repeated.slice(0, OFTEN))),
      portrait.absent(labels(absent)),
      ...(waiting === 0 ? [] : [portrait.unclassified(waiting)]),
    ].join(' ')
  })
  return {
    id: 'outcomes',
    title: portrait.outcomes,
    sentences: said,
    notes: [portrait.plannedIsHollow],
    table: {
      head: [
        portrait.outcome,
        ...sides.flatMap((side) => [sided(side, portrait.came), sided(side, portrait.planned)]),
      ],
      rows: outcomes.map(({ id, number, label }) => [
        `${number}. ${label}`,
        ...sides.flatMap((_, at) => [countOf(at, id).came, countOf(at, id).planned]),
      ]),
    },
    draw: (width) => layoutBars(groups, { width }),
  }
}

function plannedFigure(
  sides: readonly PortraitSide[],
  { words: { portrait, reading } }: PortraitOptions,
): ToldFigure {
  const counts = sides.map(({ project, today }) => plannedAndObserved(project, today))
  const countOf = (at: number, standing: (typeof STANDINGS)[number]) =>
    counts[at]?.get(standing)?.length ?? 0
  const present = STANDINGS.filter((each) => sides.some((_, at) => countOf(at, each) > 0))
  const isHoped = ['late', 'ahead', 'expectedLate', 'expected']
  const groups: BarGroup[] = [
    {
      title: '',
      mark: null,
      tone: 'ink',
      rows: present.map((standing) => {
        const isEffect = ['observed', 'expectedLate', 'expected'].includes(standing)
        const tone: Tone = standing === 'abandoned' ? 'context' : isEffect ? 'effect' : 'soft'
        return {
          mark: null,
          label: reading.standings[standing],
          bars: sides.map((side, at) => ({
            letter: side.letter,
            parts: [
              {
                value: countOf(at, standing),
                tone,
                look: isHoped.includes(standing) ? 'hollow' : lookOf(side),
              },
            ],
            said: String(countOf(at, standing)),
            note: '',
          })),
        }
      }),
    },
  ]
  return {
    id: 'planned',
    title: reading.gap,
    sentences: perSide(sides, (_, at) =>
      portrait.standings(
        [...(counts[at] ?? [])].map(([standing, cards]) =>
          portrait.standing(reading.standings[standing], cards.length),
        ),
      ),
    ),
    notes: [reading.gapNote],
    table: {
      head: [portrait.standingHead, ...sides.map((side) => sided(side, portrait.count))],
      rows: present.map((standing) => [
        reading.standings[standing],
        ...sides.map((_, at) => countOf(at, standing)),
      ]),
    },
    draw: (width) => layoutBars(groups, { width }),
  }
}

/** The two published strategies, said as they are, beside the share of each function: no side is chosen. */
function strategiesFigure(
  sides: readonly PortraitSide[],
  { words, language }: PortraitOptions,
): ToldFigure {
  const { portrait, repertoire } = words
  const shares = sides.map(({ project }) =>
    functionShares(project, repertoireIn(project.outcomes, words.repertoire, language).functionOf),
  )
  const timesOf = (at: number, each: FunctionNumber) => shares[at]?.[each] ?? 0
  const percentOf = (at: number, each: FunctionNumber) => {
    const all = FUNCTIONS.reduce((sum, one) => sum + timesOf(at, one), 0)
    return all === 0 ? 0 : Math.round((100 * timesOf(at, each)) / all)
  }
  const groups: BarGroup[] = [
    {
      title: '',
      mark: null,
      tone: 'ink',
      rows: FUNCTIONS.map((each) => ({
        mark: { networkFunction: each, number: null },
        label: repertoire.functions[each].label,
        bars: sides.map((side, at) => ({
          letter: side.letter,
          parts: [{ value: percentOf(at, each), tone: each, look: lookOf(side) }],
          said: portrait.percent(percentOf(at, each)),
          note: portrait.times(timesOf(at, each)),
        })),
      })),
    },
  ]
  return {
    id: 'strategies',
    title: portrait.strategies,
    sentences: [portrait.strategyReading, portrait.doIt, portrait.makeItHappen],
    notes: [portrait.strategySource, portrait.shareNote],
    table: {
      head: [
        portrait.function,
        ...sides.flatMap((side) => [sided(side, portrait.timesHead), sided(side, portrait.share)]),
      ],
      rows: FUNCTIONS.map((each) => [
        repertoire.functions[each].label,
        ...sides.flatMap((_, at) => [timesOf(at, each), portrait.percent(percentOf(at, each))]),
      ]),
    },
    draw: (width) => layoutBars(groups, { width, full: 100 }),
  }
}
