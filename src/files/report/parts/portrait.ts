/** « Portrait »: the same pictures as on screen, each with its sentences and its table. Never a score. */
import { functionsOverTime } from '../../../domain/analysis/functionsOverTime.ts'
import { ratersOf } from '../../../domain/analysis/wheel.ts'
import { portraitFigures } from '../../figures/portrait.ts'
import type { ToldFigure } from '../../figures/toldFigure.ts'
import { wheelFigure } from '../../figures/wheel.ts'
import type { Block, Table } from '../report.ts'
import type { PartTold, Telling } from '../telling.ts'
import { figureBlocks } from './figures.ts'

const FUNCTIONS = [1, 2, 3] as const

/** Which outcomes show, when, and what came about of what was planned. */
export function portraitPart(telling: Telling): PartTold {
  const { project, say, words, language, today } = telling
  const { told, none } = say.portrait
  const events = Object.values(project.events).filter(({ status }) => status !== 'abandoned')
  const classified = events.filter(({ outcomes }) => outcomes.length > 0).length
  if (classified === 0) return { text: [none], blocks: [] }
  const side = { letter: '', name: project.info.title, project, today } as const
  const figures = portraitFigures([side], { words, language })
  const [outcomes] = figures
  return {
    text: [told(classified, events.length), ...(outcomes?.sentences ?? [])],
    blocks: portraitBlocks(figures, telling),
  }
}

function* portraitBlocks(figures: readonly ToldFigure[], telling: Telling): Generator<Block> {
  yield* blocksOf(figures, telling)
  const { project, repertoire } = telling
  const ids = repertoire.shown.map(({ id }) => id)
  const wheels = ratersOf(project, ids).map((rater) => wheelFigure(project, rater, null, telling))
  yield* figureBlocks(telling, wheels)
}

function* blocksOf(figures: readonly ToldFigure[], telling: Telling): Generator<Block> {
  for (const figure of figures) {
    const { id, title, sentences, notes } = figure
    // Those of the first are the text of the part, which the group may write otherwise.
    if (figure !== figures[0]) {
      for (const text of sentences) yield { kind: 'paragraph', text }
    }
    yield {
      kind: 'figure',
      svg: telling.drawFigure(figure),
      alt: [title, ...sentences].join('. '),
      caption: title,
    }
    if (id === 'functionsOverTime') yield periodTable(telling)
    // Its columns, one a period, are too many for a sheet; the outcomes have a table already.
    else if (id !== 'outcomesOverTime') yield tableOf(figure)
    for (const text of notes) yield { kind: 'note', text }
  }
}

function tableOf({ title, table: { head, rows } }: ToldFigure): Table {
  return { kind: 'table', caption: title, head, rows: rows.map((row) => row.map(String)) }
}

/** A row for each period, to stand on a sheet. */
function periodTable({ project, say, repertoire, words }: Telling): Table {
  const { functions } = words.repertoire
  return {
    kind: 'table',
    caption: say.portrait.periodsCaption,
    head: [say.portrait.period, ...FUNCTIONS.map((each) => functions[each].label)],
    rows: functionsOverTime(project, repertoire.functionOf).periods.map(
      ({ first, last, counts }) => [
        first === last ? String(first) : `${first}–${last}`,
        ...FUNCTIONS.map((each) => String(counts[each])),
      ],
    ),
  }
}
