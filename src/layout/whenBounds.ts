/** The first and last day of a moment, read once for each record: layouts are made again at each edit. */
import type { When } from '../domain/project/records.ts'
import { boundsOf } from '../domain/time/edtf.ts'

/** Days are 'YYYY-MM-DD'; null on a side that is open, and on both when nothing is known. */
export type WhenBounds = { readonly earliest: string | null; readonly latest: string | null }

const UNKNOWN: WhenBounds = { earliest: null, latest: null }
const known = new WeakMap<When, WhenBounds>()

/** Records are never changed in place, so what was read once stays true. */
export function boundsOfWhen(when: When): WhenBounds {
  if (when.edtf === null) return UNKNOWN
  let bounds = known.get(when)
  if (!bounds) {
    bounds = boundsOf(when.edtf)
    known.set(when, bounds)
  }
  return bounds
}
