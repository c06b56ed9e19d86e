/** The fields that several kinds of records have. */
import * as v from 'valibot'

import { isValidEdtf } from '../time/edtf.ts'
import { isRank, isRankOrNone } from './rank.ts'

/** Two names are refused that the validator, like other programs, would not take as keys. */
export const id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9][a-z0-9-]{0,63}$/),
)
export const text = v.string()
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
export const rank = v.pipe(v.string(), v.check(isRank))
/** A rank, or nothing: then the app's order holds. */
export const rankOrNone = v.pipe(v.string(), v.check(isRankOrNone))

/** A moment as said in the room, and as understood: EDTF, or null when the words could not be read. */
export const when = v.strictObject({
  said: text,
  edtf: v.nullable(v.pipe(v.string(), v.maxLength(40), v.check(isValidEdtf))),
})

/** The same text in French and in English; either may be empty. */
export const both = v.strictObject({ fr: text, en: text })

export const source = v.strictObject({ text, url: text })
/** A view that differs from the one told in the record; `by` says whose, and may be empty. */
export const view = v.strictObject({ by: text, text })

/** The trace of what a text was written from; see `domain/analysis`. Empty: not known. */
const basis = v.pipe(v.string(), v.maxLength(64))
/** A text written over what the app tells, and what it was written from. */
export const written = v.strictObject({ text, basis })
