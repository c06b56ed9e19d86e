/** From the bytes of a file that may be anything to JSON that nobody has checked yet. */
import * as v from 'valibot'

import { sameValue } from '../domain/project/sameValue.ts'
import { scanJson } from './jsonScan.ts'

export type TextProblem = 'empty' | 'tooLarge' | 'notText'

/** The text of a file: UTF-8, or UTF-16 when it says so by its first bytes. `largest` is in bytes. */
export function textOfBytes(
  bytes: Uint8Array,
  largest: number,
): { readonly text: string } | { readonly code: TextProblem } {
  if (bytes.length === 0) return { code: 'empty' }
  if (bytes.length > largest) return { code: 'tooLarge' }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { code: 'notText' }
  }
}

/** `doubleKey`: a name given twice to fields of one object, or null. */
export type ReadJson = { readonly value: unknown; readonly doubleKey: string | null }

/** The value of a JSON text, refused before it is parsed when it is larger or deeper than allowed. */
export function readJson(
  text: string,
  allowed: { readonly size: number; readonly depth: number },
): ReadJson | { readonly code: 'empty' | 'tooDeep' | 'tooLarge' | 'notJson' } {
  if (text.trim() === '') return { code: 'empty' }
  const { depth, size, doubleKey } = scanJson(text, allowed)
  if (depth > allowed.depth) return { code: 'tooDeep' }
  if (size > allowed.size) return { code: 'tooLarge' }
  try {
    return { value: JSON.parse(text), doubleKey }
  } catch {
    return { code: 'notJson' }
  }
}

/** A value that fits a schema, or the path of the first field at fault: empty when it is all of it. */
export function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly value: T } | { readonly fault: string } {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (!result.success) return { fault: v.getDotPath(result.issues[0]) ?? '' }
  // The validator passes over keys such as `__proto__`: what it left out must not vanish in silence.
  return sameValue(result.output, value) ? { value: result.output } : { fault: '' }
}

/** Names in a damaged file may be of any length, and the path is to be read by a person. */
export const LONGEST_PATH = 120
