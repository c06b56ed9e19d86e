/** Which wires pass through each gap between two columns. */
import type { Wire } from './chainModel.ts'

/**
 * A gap has the number of the column on its right. Its wires are `owners[starts[gap]]` and on, up to
 * `starts[gap + 1]` excluded; those that begin in it, the same in `beginners`, by `beginnings`. Also the
 * first and the last gap of each wire; a link back within one column has none, its first is after its last.
 * The places of a wire in `owners` are `entries[entryStarts[number]]` and on, from its first gap to its last.
 */
export function gapsOf(wires: readonly Wire[], gapCount: number) {
  const ends = ({ from, to, isBackward }: Wire) =>
    isBackward
      ? { first: to.column + 1, last: from.column }
      : { first: from.column + 1, last: to.column }
  const firsts = Int32Array.from(wires, (wire) => ends(wire).first)
  const lasts = Int32Array.from(wires, (wire) => ends(wire).last)
  const { starts, members: owners, entryStarts, entries } = grouped(gapCount, firsts, lasts)
  const firstOnly = firsts.map((first, number) => Math.min(first, lasts[number]!))
  const { starts: beginnings, members: beginners } = grouped(gapCount, firsts, firstOnly)
  return { starts, owners, entryStarts, entries, beginnings, beginners, firsts, lasts }
}

/** Groups numbers 0, 1… of which each belongs to the groups from its first to its last. */
function grouped(groupCount: number, firsts: Int32Array, lasts: Int32Array) {
  const starts = new Int32Array(groupCount + 1)
  firsts.forEach((first, number) => {
    for (let group = first; group <= lasts[number]!; group += 1) starts[group + 1]! += 1
  })
  for (let group = 0; group < groupCount; group += 1) starts[group + 1]! += starts[group]!
  const members = new Int32Array(starts[groupCount]!)
  const entryStarts = new Int32Array(firsts.length + 1)
  const entries = new Int32Array(members.length)
  const next = starts.slice()
  let count = 0
  firsts.forEach((first, number) => {
    for (let group = first; group <= lasts[number]!; group += 1) {
      members[next[group]!] = number
      entries[count] = next[group]!
      next[group]! += 1
      count += 1
    }
    entryStarts[number + 1] = count
  })
  return { starts, members, entryStarts, entries }
}
