/**
 * The file of a project, `*.jalons.json`: an envelope that says what it is, in which version of the
 * format and where it comes from, and the whole project. Written one way only, so that export → import
 * → export gives the same bytes. A file of an older version is brought up to date in memory. Whatever
 * is not exactly such a file is refused with a code that says why; nothing is repaired in silence. The
 * format is described in docs/file-format.md.
 *
 * The id under which this device keeps a project is not in its file: opening a file always makes a
 * new project, with an id of its own.
 */
import * as v from 'valibot'

import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { unsoundness } from '../domain/project/soundness.ts'
import { inCanonicalOrder } from './canonicalOrder.ts'
import { type Content, contentOf, contentSchema, printOf } from './content.ts'
import { checked, LONGEST_PATH, readJson, textOfBytes } from './fileText.ts'
import {
  type Lineage,
  lineageInFile,
  lineageSchema,
  NO_LINEAGE,
  openedLineage,
  withVersions,
} from './lineage.ts'
import { isObject, type Json } from './migrations/json.ts'
import { migrate } from './migrations/migrate.ts'
import { envelopeOf, fileSteps, type FormatStep, STEPS, versionOf } from './migrations/steps.ts'

/** The version this app writes. */
export const FORMAT_VERSION = versionOf(STEPS)

/** Largest file opened, in bytes: a project of a thousand events, with its base, fits twenty times. */
export const LARGEST_FILE = 50_000_000

/** A file of that size holds some two million fields and items; a base is ten levels deep. */
const LARGEST_CONTENT = { size: 3_000_000, depth: 32 }

export type FileProblem =
  | { readonly code: 'empty' | 'tooLarge' | 'notText' | 'notJson' | 'notAProject' | 'tooNew' }
  /** Of a picture: it carries no project, or what it carries cannot be taken out. */
  | { readonly code: 'noProjectInside' | 'damagedInside' }
  /** `where` is the path of the first field at fault, as in `events.abc.title`. */
  | { readonly code: 'damaged'; readonly where: string }

/** `lineage` is that of the new project: what its file says, and that file itself. */
export type OpenedProject = { readonly project: Project; readonly lineage: Lineage }
export type OpenedFile = OpenedProject | { readonly problem: FileProblem }

/** A whole file, as written. */
export const fileSchema = v.strictObject({
  format: v.literal('jalons'),
  formatVersion: v.literal(FORMAT_VERSION),
  lineage: lineageSchema,
  project: contentSchema,
})

/**
 * The text of a project's file. Projects that say the same give equal texts, whatever their ids.
 * Without a lineage, the file says nothing of where the project comes from.
 */
export function writeProject(project: Project, lineage: Lineage = NO_LINEAGE): string {
  const content = contentOf(project)
  const file = {
    format: 'jalons',
    formatVersion: FORMAT_VERSION,
    lineage: lineageInFile(content, lineage),
    project: content,
  }
  return textOf(inCanonicalOrder(fileSchema, file))
}

/** The text of a file of an older version, of a content in that version. */
export function writeOlder(
  content: Json,
  formatVersion: number,
  steps: readonly FormatStep[] = STEPS,
): string {
  const { project, ...envelope } = envelopeOf(content, formatVersion, steps)
  return textOf({ format: 'jalons', formatVersion, ...envelope, project })
}

function textOf(file: unknown): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads the bytes of a file (UTF-8, or UTF-16 when it says so by its first bytes) as a project of that id. */
export function openProjectFile(bytes: Uint8Array, id: Id): OpenedFile {
  const read = textOfBytes(bytes, LARGEST_FILE)
  return 'code' in read ? refuse(read.code) : openProject(read.text, id)
}

/** Reads the text of a file as a project of that id. */
export function openProject(
  text: string,
  id: Id,
  steps: readonly FormatStep[] = STEPS,
): OpenedFile {
  const read = readJson(text, LARGEST_CONTENT)
  if ('code' in read) return refuse(read.code === 'tooDeep' ? 'notAProject' : read.code)
  const { value: parsed, doubleKey } = read
  if (!isObject(parsed)) return refuse('notAProject')
  const { format, formatVersion, ...file } = parsed
  if (format !== 'jalons' || typeof formatVersion !== 'number') return refuse('notAProject')
  const migrated = migrate(fileSteps(steps), formatVersion, file)
  if ('fault' in migrated && migrated.fault !== 'failed') {
    return refuse(migrated.fault === 'tooNew' ? 'tooNew' : 'notAProject')
  }
  if (doubleKey !== null) return damagedAt(doubleKey)
  if ('fault' in migrated) return damagedAt(migrated.where || 'project')
  const opened = checkFile(migrated.value, id)
  if (!('project' in opened) || formatVersion === versionOf(steps)) return opened
  return { ...opened, lineage: knownAsBefore(opened.lineage, file) }
}

function checkFile({ lineage, project, ...rest }: Json, id: Id): OpenedFile {
  const [extra] = Object.keys(rest)
  if (extra !== undefined) return damagedAt(extra)
  const held = checked(lineageSchema, lineage)
  if ('fault' in held) return damagedAt(['lineage', held.fault].filter(Boolean).join('.'))
  const content = checked(contentSchema, project)
  if ('fault' in content) return damagedAt(content.fault || 'project')
  const ofBase = held.value.base && unsoundIn(held.value.base)
  if (ofBase) return damagedAt(`lineage.base.${ofBase}`)
  const unsound = unsoundIn(content.value)
  if (unsound) return damagedAt(unsound)
  return {
    project: { id, ...content.value },
    lineage: openedLineage(held.value, content.value),
  }
}

function unsoundIn(content: Content): string | undefined {
  return unsoundness({ id: '', ...content })[0]?.where
}

/**
 * The lineage of an older file, in which its contents are known by the fingerprints that they had
 * before they were brought up to date, too: other copies may not know the new ones.
 */
function knownAsBefore(lineage: Lineage, file: Json): Lineage {
  const held = isObject(file['lineage']) ? file['lineage'] : {}
  const contents = [held['base'], file['project']].filter(isObject)
  const others = { ...lineage, versions: lineage.versions.slice(0, -1) }
  return withVersions(others, [...contents.map(printOf), ...lineage.versions.slice(-1)])
}

function damagedAt(where: string): OpenedFile {
  return { problem: { code: 'damaged', where: where.slice(0, LONGEST_PATH) } }
}

function refuse(code: Exclude<FileProblem['code'], 'damaged'>): OpenedFile {
  return { problem: { code } }
}
