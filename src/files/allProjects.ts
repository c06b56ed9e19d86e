/**
 * The file of all projects: an envelope around the files of each, one after the other and unchanged.
 * It is opened without being parsed as a whole: each project's part is found by its braces and read
 * as the file it is. So one that is damaged, or the end that is missing, takes nothing from the others.
 */
import type { FileProblem } from './projectFile.ts'

/** Version of the envelope; each file inside has its own. */
const ENVELOPE_VERSION = 1

/** Largest file of all projects opened or written, in bytes. */
export const LARGEST_ALL = 200_000_000

/** Most projects in one file. */
const MOST_PROJECTS = 10_000

/** Bytes at the beginning in which the envelope says what it is. */
export const HEAD_LENGTH = 1000

const FORMAT = /^\uFEFF?\s*\{\s*"format"\s*:\s*"jalons-projects"/u
const VERSION = /^\s*,\s*"formatVersion"\s*:\s*([1-9]\d{0,8})\s*/u
const LIST = /^,\s*"projects"\s*:\s*\[/u
const END = /^\s*\}\s*$/u

/** The pieces of a file of all projects, in order, given the text of each one's own file. */
export function writeAllProjects(files: readonly string[]): string[] {
  const head = `{\n  "format": "jalons-projects",\n  "formatVersion": ${ENVELOPE_VERSION},\n  "projects": [\n`
  const listed = files.flatMap((file, at) => [at === 0 ? '' : ',\n', file.trimEnd()])
  return [head, ...listed, '\n  ]\n}\n']
}

/** Whether a file begins as a file of all projects does. */
export function isAllProjects(bytes: Uint8Array): boolean {
  return FORMAT.test(textOf(bytes.subarray(0, HEAD_LENGTH)))
}

export type FilesInside =
  | {
      /** The bytes of each project's own file. */
      readonly files: readonly Uint8Array[]
      /** False when the end is missing or something else stands between the projects. */
      readonly isWhole: boolean
    }
  | { readonly problem: FileProblem }

/** Finds the files of the projects inside a file of all projects; what they hold is not looked at. */
export function filesInside(given: Uint8Array): FilesInside {
  if (given.length > LARGEST_ALL) return { problem: { code: 'tooLarge' } }
  const bytes = isWide(given) ? new TextEncoder().encode(textOf(given)) : given
  // Its first characters are plain ASCII, but for a mark that some programs put in front.
  const start = bytes[0] === 0xef ? 3 : 0
  const head = textOf(bytes.subarray(start, HEAD_LENGTH))
  const format = FORMAT.exec(head)?.[0]
  if (format === undefined) return { problem: { code: 'notAProject' } }
  const version = VERSION.exec(head.slice(format.length))
  if (version === null) return { problem: { code: 'damaged', where: 'formatVersion' } }
  if (Number(version[1]) > ENVELOPE_VERSION) return { problem: { code: 'tooNew' } }
  const list = LIST.exec(head.slice(format.length + version[0].length))?.[0]
  if (list === undefined) return { problem: { code: 'damaged', where: 'projects' } }
  return listedIn(bytes, start + format.length + version[0].length + list.length)
}

/** What a damaged project's file seems to be called; empty when nothing says it. */
export function titleInside(file: Uint8Array): string {
  const text = textOf(file)
  const info = text.indexOf('"info"', Math.max(0, text.lastIndexOf('"project"')))
  const title =
    info === -1 ? undefined : /"title"\s*:\s*("(?:[^"\\]|\\.)*")/u.exec(text.slice(info))
  try {
    return title ? (JSON.parse(title[1] ?? '""') as string).slice(0, 120) : ''
  } catch {
    return ''
  }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const isOpening = (byte: number | undefined) => byte === 0x7b || byte === 0x5b
const isClosing = (byte: number | undefined) => byte === 0x7d || byte === 0x5d
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

function listedIn(bytes: Uint8Array, start: number): FilesInside {
  const files: Uint8Array[] = []
  let isWhole = true
  let isExpected = true
  let at = start
  for (;;) {
    while (isSpace(bytes[at])) at += 1
    if (at >= bytes.length) return { files, isWhole: false }
    if (isClosing(bytes[at])) break
    if (bytes[at] === COMMA) {
      isWhole &&= !isExpected
      isExpected = true
      at += 1
      continue
    }
    isWhole &&= isExpected
    isExpected = false
    const end = endOfItem(bytes, at)
    files.push(bytes.subarray(at, end))
    if (files.length > MOST_PROJECTS) return { problem: { code: 'tooLarge' } }
    at = end
  }
  const isEnded = !isExpected || files.length === 0
  return { files, isWhole: isWhole && isEnded && END.test(textOf(bytes.subarray(at + 1))) }
}

/** Where an item of the list ends: at the brace that closes it, or at the comma after it. */
function endOfItem(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      for (at += 1; at < bytes.length && bytes[at] !== QUOTE; at += 1) {
        if (bytes[at] === BACKSLASH) at += 1
      }
    } else if (isOpening(byte)) depth += 1
    else if (isClosing(byte)) {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (byte === COMMA && depth === 0) return at
  }
  return bytes.length
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Its text as well as can be: each project's own is read strictly later. */
function textOf(bytes: Uint8Array): string {
  const encoding = isWide(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
