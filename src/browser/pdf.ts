/** Writing a picture drawn as SVG into a PDF whose lines stay lines and whose words stay words. */
import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'

import { knownLetters, nameOfFont, type PdfFont, prepareWords } from './pdfWords.ts'

/** Lengths on paper are in millimetres, from the top left corner of a sheet. */
type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly width: number; readonly height: number }

type PdfSheet = {
  /** The part of the sheet through which the picture is seen. */
  readonly window: Box
  /** Where the top left corner of the picture falls. */
  readonly origin: Point
  readonly marks: readonly { readonly from: Point; readonly to: Point; readonly isCut: boolean }[]
  /** Written under the window; '' for nothing. */
  readonly label: string
}

export type PdfOptions = {
  readonly page: { readonly width: number; readonly height: number }
  readonly millimetresPerPixel: number
  readonly sheets: readonly PdfSheet[]
  /** The typeface in each weight, as TrueType, from the lightest. */
  readonly fonts: readonly PdfFont[]
  readonly title: string
  /** Such as 'fr-CA'. */
  readonly languageTag: string
  /** Told how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  /** Aborted, the work stops and the promise rejects. */
  readonly signal: AbortSignal
}

/** How many elements are drawn before the page gets its turn. */
const AT_ONCE = 40
const POINTS = 72 / 25.4
const PICTURE = 'picture'
const LABEL_SIZE = 8
const LABEL_DROP = 5
/**
 * The picture, written once however many sheets show a part of it. Rejects when the signal is aborted,
 * or when the picture cannot be written.
 */
export async function svgToPdf(svg: string, options: PdfOptions): Promise<Blob> {
  const { page, sheets, fonts, onProgress, signal } = options
  // The policy of the page refuses style sheets in what is read; the fonts come another way.
  const bare = svg.replace(/<style>.*?<\/style>/su, '')
  const root = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement
  const size = [page.width * POINTS, page.height * POINTS] as [number, number]
  const pdf = new jsPDF({
    unit: 'pt',
    format: size,
    orientation: page.width > page.height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  pdf.setDocumentProperties({ title: options.title, creator: 'Jalons' })
  pdf.setLanguage(options.languageTag as Parameters<typeof pdf.setLanguage>[0])
  for (const { weight, bytes } of fonts) {
    pdf.addFileToVFS(`${weight}.ttf`, asBinary(bytes))
    pdf.addFont(`${weight}.ttf`, nameOfFont(weight), 'normal', 'normal', 'Identity-H')
  }
  prepareWords(root, pdf, fonts)

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
    await svg2pdf(batch, steady, { x: 0, y: 0, width, height })
  }
  pdf.endFormObject(PICTURE)
  pdf.compatAPI()

  sheets.forEach((sheet, index) => {
    if (index > 0) pdf.addPage(size, size[0] > size[1] ? 'landscape' : 'portrait')
    drawSheet(pdf, sheet, options)
  })
  onProgress(1)
  return pdf.output('blob')
}

/** The same document, which keeps its mode: a change in the middle of a picture would write in it. */
function inOneMode(pdf: jsPDF): jsPDF {
  const steady = Object.create(pdf) as jsPDF
  return Object.assign(steady, { advancedAPI: () => steady, compatAPI: () => steady })
}

/** The part of the picture that a sheet shows, then its marks and its label. */
function drawSheet(pdf: jsPDF, sheet: PdfSheet, options: PdfOptions): void {
  const { window, origin, marks, label } = sheet
  const scale = options.millimetresPerPixel * POINTS
  pdf.advancedAPI((writer) => {
    writer.saveGraphicsState()
    writer.rect(
      window.x * POINTS,
      window.y * POINTS,
      window.width * POINTS,
      window.height * POINTS,
      null,
    )
    writer.clip()
    writer.discardPath()
    const matrix = writer.Matrix(scale, 0, 0, scale, origin.x * POINTS, origin.y * POINTS)
    writer.doFormObject(PICTURE, matrix)
    writer.restoreGraphicsState()
  })
  pdf.setDrawColor('#555b66')
  pdf.setLineWidth(0.5)
  for (const { from, to, isCut } of marks) {
    pdf.setLineDashPattern(isCut ? [] : [1.5, 1.5], 0)
    pdf.line(from.x * POINTS, from.y * POINTS, to.x * POINTS, to.y * POINTS)
  }
  pdf.setLineDashPattern([], 0)
  if (label === '') return
  pdf.setFont(nameOfFont(options.fonts[0]?.weight ?? 400), 'normal')
  pdf.setFontSize(LABEL_SIZE)
  pdf.setTextColor('#555b66')
  const bottom = options.page.height - LABEL_DROP
  pdf.text(knownLetters(label, pdf), (options.page.width / 2) * POINTS, bottom * POINTS, {
    align: 'center',
  })
}

/** The picture in parts that are drawn one after the other, each with what it stands in. */
function inBatches(root: Element): Element[] {
  const batches: Element[] = []
  const within = (parents: readonly Element[], parent: Element) => {
    const line = [...parents, parent]
    let together: Element[] = []
    const flush = () => {
      if (together.length > 0) batches.push(rebuilt(line, together))
      together = []
    }
    for (const child of parent.children) {
      if (['title', 'desc', 'style'].includes(child.localName)) continue
      if (child.localName === 'g' && child.children.length > AT_ONCE) {
        flush()
        within(line, child)
        continue
      }
      together.push(child)
      if (together.length >= AT_ONCE) flush()
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

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
