/** Tables on sheets: the head comes back on each, and a row too high for one goes on on the next. */
import { webAddress } from '../../domain/project/webAddress.ts'
import { columnShares } from './columnShares.ts'
import { CAPTION, type Flow, linesOf, MARGIN, type Style } from './pdfFlow.ts'
import type { Table } from './report.ts'

const CELL: Style = { size: 8.5, weight: 400, line: 11.5, colour: '#1d2129' }
const HEAD: Style = { ...CELL, weight: 600 }
const LINKED = '#1557c0'
const RULE = '#d5cfc2'
const HEAD_RULE = '#8a8578'
const GAP = 8
/** Under that, a row waits for the next sheet. */
const LEAST_ROOM = 30
/** Blank above and under the words of a row. */
const AIR = 3

type Column = { readonly x: number; readonly width: number }

/** Puts a table in the flow, under its caption. */
export function putTable(flow: Flow, { caption, head, rows }: Table): void {
  const columns = columnsOf(flow, head, rows)
  const inLines = (row: readonly string[], style: Style) =>
    row.map((cell, at) => linesOf(cell, style, columns[at]?.width ?? 0))
  const headLines = inLines(head, HEAD)
  const headHeight = heightOf(headLines)
  const putHead = () => {
    putLines(flow, columns, headLines, HEAD)
    flow.put({ kind: 'rule', x: MARGIN, y: flow.y(), width: flow.width, colour: HEAD_RULE })
  }
  const first = rows[0] ? Math.min(heightOf(inLines(rows[0], CELL)), 10 * CELL.line) : 0
  flow.need(CAPTION.line * 2 + headHeight + first)
  flow.write(caption, CAPTION)
  flow.down(-4)
  putHead()
  for (const row of rows) {
    let left = inLines(row, CELL)
    const addresses = row.map(webAddress)
    while (left.some((lines) => lines.length > 0)) {
      const height = heightOf(left)
      const isTooHigh = height > flow.room() && !isWorthSplitting(height, flow)
      if (isTooHigh || flow.room() < LEAST_ROOM) {
        flow.newSheet()
        putHead()
      }
      const fitting = Math.max(1, Math.floor((flow.room() - 2 * AIR) / CELL.line))
      putLines(
        flow,
        columns,
        left.map((lines) => lines.slice(0, fitting)),
        CELL,
        addresses,
      )
      left = left.map((lines) => lines.slice(fitting))
      if (left.some((lines) => lines.length > 0)) {
        flow.newSheet()
        putHead()
      }
    }
    flow.put({ kind: 'rule', x: MARGIN, y: flow.y(), width: flow.width, colour: RULE })
  }
  flow.down(12)
}

/** A row is cut in two only when no sheet could hold it. */
function isWorthSplitting(height: number, flow: Flow): boolean {
  const whole = (flow.sheets[0]?.height ?? 0) - 2 * MARGIN
  return height > whole * 0.8
}

function columnsOf(
  { width }: Flow,
  head: readonly string[],
  rows: Table['rows'],
): readonly Column[] {
  let x = MARGIN
  return columnShares(head, rows).map((share) => {
    const column = { x, width: share * width - GAP }
    x += share * width
    return column
  })
}

function heightOf(cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * CELL.line + 2 * AIR
}

function putLines(
  flow: Flow,
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  style: Style,
  addresses: readonly (string | null)[] = [],
): void {
  const top = flow.y() + AIR
  cells.forEach((lines, at) => {
    const { x, width } = columns[at] ?? { x: MARGIN, width: 0 }
    const address = addresses[at] ?? null
    const look = address === null ? style : { ...style, colour: LINKED }
    lines.forEach((words, index) => {
      const y = top + index * style.line + style.line * 0.75
      flow.put({ kind: 'words', words, x, y, style: look })
    })
    if (address !== null && lines.length > 0) {
      const height = lines.length * style.line
      flow.put({ kind: 'link', x, y: top, width, height, to: address })
    }
  })
  flow.down(heightOf(cells))
}
