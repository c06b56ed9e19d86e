/** Writes sheets as a PDF: words that can be searched, drawings, links, bookmarks. */
import type { jsPDF } from 'jspdf'

import { nextTurn, startPdf, writePicture } from './pdfParts.ts'
import { type PdfFont, writeWords } from './pdfWords.ts'

/** Lengths are in points, from the top left corner of a sheet. */
type Placed =
  | {
      readonly kind: 'words'
      readonly words: string
      readonly x: number
      readonly y: number
      readonly style: { readonly size: number; readonly weight: number; readonly colour: string }
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly colour: string
    }
  | {
      readonly kind: 'picture'
      readonly svg: string
      readonly x: number
      readonly y: number
      readonly scale: number
    }
  | {
      readonly kind: 'link'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** A web address, or the number of a page, from 1. */
      readonly to: string | number
    }

type Sheet = {
  readonly width: number
  readonly height: number
  readonly placed: readonly Placed[]
}

export type ReportPdf = {
  readonly sheets: readonly Sheet[]
  readonly bookmarks: readonly {
    readonly title: string
    readonly page: number
    readonly level: 1 | 2
  }[]
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

/** The PDF. At least one sheet. Rejects when the signal is aborted, or when a drawing cannot be written. */
export async function sheetsToPdf(report: ReportPdf): Promise<Blob> {
  const { sheets, bookmarks, fonts, onProgress, signal } = report
  const [first] = sheets
  const pdf = startPdf([first?.width ?? 0, first?.height ?? 0], report)
  for (const [index, sheet] of sheets.entries()) {
    if (index > 0) {
      const orientation = sheet.width > sheet.height ? 'landscape' : 'portrait'
      pdf.addPage([sheet.width, sheet.height], orientation)
    }
    const share = (done: number) => onProgress((index + done) / sheets.length)
    share(0)
    await nextTurn()
    signal.throwIfAborted()
    for (const [at, placed] of sheet.placed.entries()) {
      if (placed.kind === 'picture') {
        const name = `picture-${index}-${at}`
        await writePicture(pdf, placed.svg, { name, fonts, onProgress: share, signal })
        showPicture(pdf, name, placed)
      } else putOn(pdf, placed, fonts)
    }
  }
  let parent: unknown = null
  for (const { title, page, level } of bookmarks) {
    const added: unknown = pdf.outline.add(level === 1 ? null : parent, asUnicode(title), {
      pageNumber: page,
    })
    if (level === 1) parent = added
  }
  onProgress(1)
  return pdf.output('blob')
}

function showPicture(
  pdf: jsPDF,
  name: string,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  pdf.advancedAPI((writer) => writer.doFormObject(name, writer.Matrix(scale, 0, 0, scale, x, y)))
}

function putOn(
  pdf: jsPDF,
  placed: Exclude<Placed, { kind: 'picture' }>,
  fonts: readonly PdfFont[],
): void {
  if (placed.kind === 'words') {
    const { words, x, y, style } = placed
    writeWords(pdf, words, { x, y, ...style }, fonts)
    return
  }
  if (placed.kind === 'rule') {
    pdf.setDrawColor(placed.colour)
    pdf.setLineWidth(0.6)
    pdf.line(placed.x, placed.y, placed.x + placed.width, placed.y)
    return
  }
  const { x, y, width, height, to } = placed
  pdf.link(x, y, width, height, typeof to === 'string' ? { url: to } : { pageNumber: to })
}

/** Bookmarks are bytes to the library: letters beyond those of the first alphabets go in UTF-16. */
function asUnicode(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const bytes = units.flatMap((unit) => [unit >> 8, unit & 0xff])
  return String.fromCharCode(0xfe, 0xff, ...bytes)
}
