/**
 * How the format of a project has changed, version after version. A step is never edited once an app
 * that has it is out; a change of the format is a new step at the end, with the frozen files of the
 * new version in tests/fixtures/formats. docs/decisions/0013 says what else goes with one.
 */
import { adding, isObject, type Json } from './json.ts'
import type { Step } from './migrate.ts'
import { toFourth } from './toFourth.ts'
import { toThird } from './toThird.ts'

/** One step of the format. */
export type FormatStep = {
  /** What changes in a file around the content: its envelope but `format` and `formatVersion`. */
  readonly envelope?: Step<Json>
  /** What changes in the content of a project, wherever it is: a file, its base, this device. */
  readonly content?: Step<Json>
}

export const STEPS: readonly FormatStep[] = [
  // 1 → 2: a file says where its project comes from.
  { envelope: (file) => adding(file, { lineage: { versions: [], base: null } }) },
  // 2 → 3: texts in a second language, whole outcomes of a project's own, accounts of chains.
  { content: toThird },
  // 3 → 4: stages of maturity, obstacles, resources, questions of the grid, parts of the report.
  { content: toFourth },
]

/** The version that an app with these steps writes. It grows by one each time the format changes. */
export const versionOf = (steps: readonly FormatStep[]): number => steps.length + 1

/** The steps of a whole file. */
export function fileSteps(steps: readonly FormatStep[]): Step<Json>[] {
  return steps.map(({ envelope = same, content = same }) => (before) => {
    const file = envelope(before)
    const bring = (value: unknown) => (isObject(value) ? content(value) : value)
    const next = { ...file, project: bring(file['project']) }
    const { lineage } = next as Json
    if (!isObject(lineage)) return next
    return { ...next, lineage: { ...lineage, base: bring(lineage['base']) } }
  })
}

/** The steps of a content alone. */
export function contentSteps(steps: readonly FormatStep[]): Step<Json>[] {
  return steps.map(({ content = same }) => content)
}

/** The envelope that a content of a version has in a file of that version, saying nothing else. */
export function envelopeOf(content: Json, version: number, steps: readonly FormatStep[]): Json {
  const before: Json = { project: content }
  return steps.slice(0, version - 1).reduce((file, { envelope = same }) => envelope(file), before)
}

function same(value: Json): Json {
  return value
}
