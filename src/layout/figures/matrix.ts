/** Who goes with what: a row for each thing, a column for each outcome, the count where they meet. */
import { wrapText } from '../textMeasure.ts'
import type { Figure, FigureShape } from './figure.ts'

export type MatrixColumn = { readonly networkFunction: 1 | 2 | 3; readonly number: number }
/** `counts`: one for each column. */
export type MatrixRow = { readonly label: string; readonly counts: readonly number[] }

const LABEL = { size: 15, weight: 400 }
const LINE = 18
const HEAD = 32
const CELL = 28
const NARROW = 560
const RADIUS = { least: 9, most: 12.5 }

/** Places the counts in a width; under a small one, each row is named above its counts. */
export function layoutMatrix(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  { width }: { readonly width: number },
): Figure {
  const isNarrow = width < NARROW
  const left = isNarrow ? 0 : Math.min(300, width * 0.36)
  const column = Math.min(44, (width - left) / Math.max(1, columns.length))
  const centre = (at: number) => left + (at + 0.5) * column
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const shapes: FigureShape[] = columns.map((each, at) => ({
    kind: 'mark',
    x: centre(at),
    y: 12,
    ...each,
  }))
  let y = HEAD
  for (const { label, counts } of rows) {
    const names = wrapText(label, {
      ...LABEL,
      width: isNarrow ? width : left - 12,
      maxLines: 2,
    }).lines
    const namesHeight = names.length * LINE
    const height = isNarrow ? namesHeight + CELL : Math.max(namesHeight + 4, CELL)
    const top = isNarrow ? y : y + (height - namesHeight) / 2
    names.forEach((words, at) =>
      shapes.push({
        kind: 'text',
        words,
        x: 0,
        y: top + at * LINE + 14,
        ...LABEL,
        tone: 'ink',
        anchor: 'start',
      }),
    )
    const middle = isNarrow ? y + namesHeight + CELL / 2 : y + height / 2
    counts.forEach((count, at) => {
      const tone = columns[at]?.networkFunction
      if (count === 0 || tone === undefined) return
      const grown = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt((count - 1) / most)
      const radius = Math.min(grown, column / 2)
      const x = centre(at)
      const number = { words: String(count), size: 13, weight: 700 }
      shapes.push(
        { kind: 'disc', x, y: middle, radius, tone, look: 'full' },
        { kind: 'text', ...number, x, y: middle + 4.7, tone: 'onFull', anchor: 'middle' },
      )
    })
    const bottom = y + height
    const ends = [
      { x: isNarrow ? 0 : left, y: bottom },
      { x: left + columns.length * column, y: bottom },
    ]
    shapes.push({ kind: 'line', points: ends, tone: 'line' })
    y = bottom + 2
  }
  return { width, height: Math.ceil(y), shapes }
}
