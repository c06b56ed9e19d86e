/** About how many letters stand side by side on a sheet, in the small letters of a table. */
const LINE = 96
/** A longer word is broken; a longer cell wraps, and asks for no more room. */
const LONGEST_WORD = 15
const LONGEST_CELL = 70

/**
 * The share of the width that each column of a table gets, from 0 to 1, the sum being 1: what its longest word
 * needs, then the rest after what its cells hold.
 */
export function columnShares(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const columns = head.map((name, at) => {
    const cells = [name, ...rows.map((row) => row[at] ?? '')]
    const held = cells.reduce((sum, cell) => sum + Math.min(cell.length, LONGEST_CELL), 0)
    const need = Math.min(LONGEST_WORD, Math.max(...cells.map(longestWord))) + 2
    return { need, held: held / cells.length }
  })
  const needed = columns.reduce((sum, { need }) => sum + need, 0)
  const all = columns.reduce((sum, { held }) => sum + held, 0)
  const rest = Math.max(0, LINE - needed)
  const widths = columns.map(({ need, held }) => need + (all === 0 ? 0 : (rest * held) / all))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / whole)
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[\s-]+/u).map((word) => word.length))
}
