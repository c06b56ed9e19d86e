/**
 * The file of a repertoire, `*.repertoire.json`: what a project says itself of outcomes, and whose
 * repertoire it is, so that an organisation can share its own. Small, with a format and a version of
 * its own; whatever is not exactly such a file is refused with a code that says why. The format is
 * described in docs/file-format.md.
 */
import * as v from 'valibot'

import { type OwnOutcome, type ProjectInfo, projectSchema } from '../domain/project/records.ts'
import { inCanonicalOrder } from './canonicalOrder.ts'
import { checked, LONGEST_PATH, readJson, textOfBytes } from './fileText.ts'
import { isObject } from './migrations/json.ts'

/** How the name of a repertoire's file ends. */
export const REPERTOIRE_EXTENSION = '.repertoire.json'

/** Largest file read, in bytes: ninety-nine outcomes told at length in two languages fit ten times. */
export const LARGEST_REPERTOIRE = 2_000_000
/** No number is above 99; a few more may be hidden. */
const MOST_OUTCOMES = 200
const LARGEST_CONTENT = { size: 20_000, depth: 8 }
const VERSION = 1

const { repertoire } = projectSchema.entries.info.entries

const fileSchema = v.strictObject({
  format: v.literal('jalons-repertoire'),
  formatVersion: v.literal(VERSION),
  ...repertoire.entries,
  outcomes: v.pipe(
    v.array(projectSchema.entries.outcomes.value),
    v.maxLength(MOST_OUTCOMES),
    v.check((outcomes) => new Set(outcomes.map(({ id }) => id)).size === outcomes.length),
  ),
})

/** `outcomes` stand in the order of their ids. */
export type RepertoireFile = {
  readonly repertoire: ProjectInfo['repertoire']
  readonly outcomes: readonly OwnOutcome[]
}

export type RepertoireProblem =
  | { readonly code: 'empty' | 'tooLarge' | 'notText' | 'notJson' | 'notARepertoire' | 'tooNew' }
  /** `where` is the path of the first field at fault, as in `outcomes.3.label`. */
  | { readonly code: 'damaged'; readonly where: string }

/** The text of the file of a repertoire; the same repertoire always gives the same text. */
export function writeRepertoire({ repertoire: whose, outcomes }: RepertoireFile): string {
  const file = {
    format: 'jalons-repertoire',
    formatVersion: VERSION,
    ...whose,
    outcomes: outcomes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
  return `${JSON.stringify(inCanonicalOrder(fileSchema, file), null, 2)}\n`
}

/** Reads the bytes of a file as a repertoire. */
export function readRepertoire(
  bytes: Uint8Array,
): RepertoireFile | { readonly problem: RepertoireProblem } {
  const read = textOfBytes(bytes, LARGEST_REPERTOIRE)
  if ('code' in read) return { problem: read }
  const json = readJson(read.text, LARGEST_CONTENT)
  if ('code' in json) {
    return { problem: { code: json.code === 'tooDeep' ? 'notARepertoire' : json.code } }
  }
  const { value, doubleKey } = json
  if (!isObject(value) || value['format'] !== 'jalons-repertoire') {
    return { problem: { code: 'notARepertoire' } }
  }
  const { formatVersion } = value
  if (typeof formatVersion === 'number' && formatVersion > VERSION) {
    return { problem: { code: 'tooNew' } }
  }
  if (doubleKey !== null) return damagedAt(doubleKey)
  const file = checked(fileSchema, value)
  if ('fault' in file) return damagedAt(file.fault)
  const { name, source, outcomes } = file.value
  return { repertoire: { name, source }, outcomes }
}

function damagedAt(where: string): { readonly problem: RepertoireProblem } {
  return { problem: { code: 'damaged', where: where.slice(0, LONGEST_PATH) } }
}
