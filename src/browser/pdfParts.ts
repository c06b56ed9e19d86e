/** What every PDF begins with, and how a drawing is written in one. */
import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'

import { nameOfFont, type PdfFont, takeWords, writeWords } from './pdfWords.ts'

/** About how many elements are drawn before the page gets its turn. */
const AT_ONCE = 120

type Start = {
  /** The typeface in each weight, as TrueType, from the lightest. */
  readonly fonts: readonly PdfFont[]
  readonly title: string
  /** Such as 'fr-CA'. */
  readonly languageTag: string
}

/** An empty document with a first sheet of that size, in points, and the typeface inside. */
export function startPdf(
  [width, height]: readonly [number, number],
  { fonts, title, languageTag }: Start,
): jsPDF {
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  pdf.setDocumentProperties({ title, creator: 'Jalons' })
  pdf.setLanguage(languageTag as Parameters<typeof pdf.setLanguage>[0])
  for (const { weight, bytes } of fonts) {
    pdf.addFileToVFS(`${weight}.ttf`, asBinary(bytes))
    pdf.addFont(`${weight}.ttf`, nameOfFont(weight), 'normal', 'normal', 'Identity-H')
  }
  return pdf
}

type Work = {
  /** By which the drawing is put on sheets, as many times as wanted. */
  readonly name: string
  readonly fonts: readonly PdfFont[]
  /** Told how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  /** Aborted, the work stops and the promise rejects. */
  readonly signal: AbortSignal
}

/** Writes a drawing once in the document, without showing it. Rejects when the signal is aborted. */
export async function writePicture(
  pdf: jsPDF,
  svg: string,
  { name, fonts, onProgress, signal }: Work,
): Promise<void> {
  // The policy of the page refuses style sheets in what is read; the fonts come another way.
  const bare = svg.replace(/<style>.*?<\/style>/su, '')
  const root = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement
  root.removeAttribute('font-family')
  const width = Number(root.getAttribute('width'))
  const height = Number(root.getAttribute('height'))
  const batches = inBatches(root)
  pdf.advancedAPI()
  const steady = inOneMode(pdf)
  pdf.beginFormObject(0, 0, width, height, pdf.Matrix(1, 0, 0, 1, 0, 0))
  for (const [index, batch] of batches.entries()) {
    onProgress(index / batches.length)
    await nextTurn()
    signal.throwIfAborted()
    // Words are written apart: the library takes far longer, and measures them in another typeface.
    const written = takeWords(batch)
    await svg2pdf(batch, steady, { x: 0, y: 0, width, height })
    for (const { words, ...line } of written) writeWords(pdf, words, line, fonts)
  }
  pdf.endFormObject(name)
  pdf.compatAPI()
}

/** The same document, which keeps its mode: a change in the middle of a picture would write in it. */
function inOneMode(pdf: jsPDF): jsPDF {
  const steady = Object.create(pdf) as jsPDF
  return Object.assign(steady, { advancedAPI: () => steady, compatAPI: () => steady })
}

/** The picture in parts that are drawn one after the other, each with what it stands in. */
function inBatches(root: Element): Element[] {
  const batches: Element[] = []
  const within = (parents: readonly Element[], parent: Element) => {
    const line = [...parents, parent]
    let together: Element[] = []
    let count = 0
    const flush = () => {
      if (together.length > 0) batches.push(rebuilt(line, together))
      together = []
      count = 0
    }
    for (const child of parent.children) {
      if (['title', 'desc', 'style'].includes(child.localName)) continue
      const size = 1 + child.getElementsByTagName('*').length
      if (child.localName === 'g' && size > AT_ONCE) {
        flush()
        within(line, child)
        continue
      }
      together.push(child)
      count += size
      if (count >= AT_ONCE) flush()
    }
    flush()
  }
  within([], root)
  return batches
}

/** Copies of elements in copies of those they stand in, outermost first. */
function rebuilt(line: readonly Element[], children: readonly Element[]): Element {
  const [outermost, ...inner] = line.map((each) => each.cloneNode(false) as Element)
  const innermost = inner.reduce((parent, child) => parent.appendChild(child), outermost as Element)
  innermost.append(...children.map((child) => child.cloneNode(true)))
  return outermost as Element
}

function asBinary(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return binary
}

/** Resolves once the page has answered what was waiting. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
