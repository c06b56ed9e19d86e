/** What comes surely after what, and the readings of what may be read in two ways. */
import type { When } from '../project/records.ts'
import {
  boundsOf,
  monthPoint,
  readEdtf,
  writeInterval,
  isValidEdtf,
  WINTER,
  type Point,
} from './edtf.ts'

/**
 * The unambiguous moments that an EDTF may mean: two for a winter said with one year, the usual
 * first; itself alone for any other.
 */
export function readingsOf(edtf: string): string[] {
  const value = readEdtf(edtf)
  if (value === null) return [edtf]
  const [from, to] = value.kind === 'point' ? [value.point, value.point] : [value.from, value.to]
  if (!isWinterOfYear(from) && !isWinterOfYear(to)) return [edtf]
  const readings = [0, 1]
    .map((later) =>
      writeInterval(monthOfWinter(from, 'first', later), monthOfWinter(to, 'last', later)),
    )
    .filter(isValidEdtf)
  return readings.length === 2 ? readings : [edtf]
}

function isWinterOfYear(point: Point | null): boolean {
  return point !== null && point.season === WINTER && point.year !== null
}

function monthOfWinter(point: Point | null, edge: 'first' | 'last', later: number): Point | null {
  if (point === null || point.year === null || point.season !== WINTER) return point
  const month =
    edge === 'first' ? monthPoint(point.year - 1 + later, 12) : monthPoint(point.year + later, 3)
  return { ...month, isApproximate: point.isApproximate }
}

/** The same words with the reading that the person chose, which stays theirs. */
export function settleReading(when: When, edtf: string): When {
  return { said: when.said, edtf }
}

/**
 * True only when `a` begins after `b` has ended under every reading of both. What is unknown or
 * open never proves anything.
 */
export function isSurelyAfter(a: When, b: When): boolean {
  if (a.edtf === null || b.edtf === null) return false
  const ends = readingsOf(b.edtf).map((edtf) => boundsOf(edtf).latest)
  return readingsOf(a.edtf).every((edtf) => {
    const { earliest } = boundsOf(edtf)
    return earliest !== null && ends.every((latest) => latest !== null && earliest > latest)
  })
}
