/**
 * The file of a project carried by a picture of it: packed, as base64, in an element `<metadata>` of an
 * SVG or in a text of a PNG. What is taken out is then opened as any file, with the same checks. The
 * format is described in docs/file-format.md.
 */
import { pack, unpack } from './packed.ts'
import { isPng, pngWithText, textInPng } from './png.ts'

const NAME = 'jalons-project'
const METADATA_ID = `id="${NAME}"`
/** Characters at the beginning in which a picture says that it is an SVG. */
const HEAD_LENGTH = 4000

/** The same picture, an SVG whose last element ends the document, with the file of a project in it. */
export async function svgWithProject(svg: string, file: string): Promise<string> {
  const end = svg.lastIndexOf('</svg>')
  const metadata = `<metadata ${METADATA_ID}>${await wrapped(file)}</metadata>`
  return svg.slice(0, end) + metadata + svg.slice(end)
}

/** The same picture, a PNG, with the file of a project in it. */
export async function pngWithProject(png: Uint8Array, file: string): Promise<Uint8Array> {
  return pngWithText(png, NAME, await wrapped(file))
}

/** True for what begins as an SVG or a PNG does. */
export function isPicture(bytes: Uint8Array): boolean {
  return isPng(bytes) || isSvg(bytes)
}

/**
 * The text of the file that a picture carries, null when it carries none. Rejects when what it carries is
 * damaged, with a RangeError when it is larger than a file may be.
 */
export async function projectInPicture(bytes: Uint8Array): Promise<string | null> {
  const found = isPng(bytes) ? textInPng(bytes, NAME) : metadataIn(new TextDecoder().decode(bytes))
  return found === null ? null : unwrapped(found)
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_LENGTH))
  return /^\uFEFF?\s*</u.test(head) && /<svg[\s>]/u.test(head)
}

/** What a program that saved the picture again wrote around it may differ; the id stays. */
function metadataIn(svg: string): string | null {
  const id = svg.lastIndexOf(METADATA_ID)
  if (id === -1 || !svg.startsWith('<metadata', svg.lastIndexOf('<', id))) return null
  const start = svg.indexOf('>', id) + 1
  const end = svg.indexOf('<', start)
  return start === 0 || end === -1 ? null : svg.slice(start, end)
}

async function wrapped(file: string): Promise<string> {
  const bytes = await pack(file)
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(binary)
}

async function unwrapped(text: string): Promise<string> {
  return unpack(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
}
