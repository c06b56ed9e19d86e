/** Pictures of numbers, as blocks: a heading, sentences, the picture, the same numbers in a table, notes. */
import type { ToldFigure } from '../../figures/toldFigure.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** With more columns, there is room above them for the number of an outcome, not for its name. */
const MOST_HEADS = 9

function numberAlone(head: string): string {
  return /^\d+/u.exec(head)?.[0] ?? head
}

/** The blocks of these pictures, each drawn when it is asked for. */
export function* figureBlocks(telling: Telling, figures: readonly ToldFigure[]): Generator<Block> {
  for (const figure of figures) {
    const { title, sentences, notes, table } = figure
    yield { kind: 'heading', text: title, effectId: null }
    for (const text of sentences) yield { kind: 'paragraph', text }
    yield {
      kind: 'figure',
      svg: telling.drawFigure(figure),
      alt: [title, ...sentences].join(' '),
      caption: title,
    }
    const rows = table.rows.map((row) => row.map(String))
    const head = table.head.length > MOST_HEADS ? table.head.map(numberAlone) : table.head
    if (rows.length > 0) yield { kind: 'table', caption: title, head, rows }
    for (const text of notes) yield { kind: 'note', text }
  }
}
