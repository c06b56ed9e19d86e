/**
 * The file of a project, `*.jalons.json`: an envelope that says what it is and in which version of
 * the format, and the whole project. Written one way only, so that export → import → export gives the
 * same bytes. Whatever is not exactly such a file is refused with a code that says why; nothing is
 * repaired in silence. The format is described in docs/file-format.md.
 *
 * The id under which this device keeps a project is not in its file: opening a file always makes a
 * new project, with an id of its own.
 */
import * as v from 'valibot'

import type { Id } from '../domain/project/ids.ts'
import { projectSchema, type Project } from '../domain/project/records.ts'
import { sameValue } from '../domain/project/sameValue.ts'
import { unsoundness } from '../domain/project/soundness.ts'
import { inCanonicalOrder } from './canonicalOrder.ts'
import { scanJson } from './jsonScan.ts'

/** The version this app writes. It grows by one each time the format changes. */
export const FORMAT_VERSION = 1

/** Largest file opened, in bytes: about fifty times a project of a thousand events. */
export const LARGEST_FILE = 50_000_000

/** A file of that size holds some two million fields and items; a project is eight levels deep. */
const LARGEST_CONTENT = { size: 3_000_000, depth: 32 }

export type FileProblem =
  | { readonly code: 'empty' | 'tooLarge' | 'notText' | 'notJson' | 'notAProject' | 'tooNew' }
  /** `where` is the path of the first field at fault, as in `events.abc.title`. */
  | { readonly code: 'damaged'; readonly where: string }

export type OpenedFile = { readonly project: Project } | { readonly problem: FileProblem }

/** Names in a damaged file may be of any length, and the path is to be read by a person. */
const LONGEST_PATH = 120

/** What a file holds of a project: all of it but its id. */
export const contentSchema = v.omit(projectSchema, ['id'])

/** The text of a project's file. Projects that say the same give equal texts, whatever their ids. */
export function writeProject(project: Project): string {
  const envelope = {
    format: 'jalons',
    formatVersion: FORMAT_VERSION,
    project: inCanonicalOrder(contentSchema, project),
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}

/** Reads the bytes of a file (UTF-8, or UTF-16 when it says so by its first bytes) as a project of that id. */
export function openProjectFile(bytes: Uint8Array, id: Id): OpenedFile {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > LARGEST_FILE) return refuse('tooLarge')
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse('notText')
  }
  return openProject(text, id)
}

/** Reads the text of a file as a project of that id. */
export function openProject(text: string, id: Id): OpenedFile {
  if (text.trim() === '') return refuse('empty')
  const scan = scanJson(text, LARGEST_CONTENT)
  if (scan.depth > LARGEST_CONTENT.depth) return refuse('notAProject')
  if (scan.size > LARGEST_CONTENT.size) return refuse('tooLarge')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return refuse('notJson')
  }
  if (typeof content !== 'object' || content === null) return refuse('notAProject')
  const { format, formatVersion, project, ...rest } = content as Record<string, unknown>
  if (format !== 'jalons' || !isVersion(formatVersion)) return refuse('notAProject')
  if (formatVersion > FORMAT_VERSION) return refuse('tooNew')
  if (scan.doubleKey !== null) return damagedAt(scan.doubleKey)
  const [extra] = Object.keys(rest)
  return extra === undefined ? checkContent(project, id) : damagedAt(extra)
}

function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1
}

function checkContent(value: unknown, id: Id): OpenedFile {
  const result = v.safeParse(contentSchema, value, { abortEarly: true })
  if (!result.success) return damagedAt(v.getDotPath(result.issues[0]) ?? 'project')
  // The validator passes over keys such as `__proto__`: what it left out must not vanish in silence.
  if (!sameValue(result.output, value)) return damagedAt('project')
  const project = { id, ...result.output }
  const [fault] = unsoundness(project)
  return fault ? damagedAt(fault.where) : { project }
}

function damagedAt(where: string): OpenedFile {
  return { problem: { code: 'damaged', where: where.slice(0, LONGEST_PATH) } }
}

function refuse(code: Exclude<FileProblem['code'], 'damaged'>): OpenedFile {
  return { problem: { code } }
}
