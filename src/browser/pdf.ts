/** Writing a picture drawn as SVG into a PDF whose lines stay lines and whose words stay words. */
import type { jsPDF } from 'jspdf'

import { startPdf, writePicture } from './pdfParts.ts'
import { knownLetters, nameOfFont, type PdfFont } from './pdfWords.ts'

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
  /** Drawings of further sheets, each as wide as the page. */
  readonly pages?: readonly string[]
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

const POINTS = 72 / 25.4
const PICTURE = 'picture'
const LABEL_SIZE = 8
const LABEL_DROP = 5
/**
 * The picture, written once however many sheets show a part of it. Rejects when the signal is aborted,
 * or when the picture cannot be written.
 */
export async function svgToPdf(svg: string, options: PdfOptions): Promise<Blob> {
  const { page, sheets, pages = [], fonts, onProgress, signal } = options
  const size = [page.width * POINTS, page.height * POINTS] as const
  const pdf = startPdf(size, options)
  await writePicture(pdf, svg, { name: PICTURE, fonts, onProgress, signal })

  sheets.forEach((sheet, index) => {
    if (index > 0) pdf.addPage([...size], size[0] > size[1] ? 'landscape' : 'portrait')
    drawSheet(pdf, sheet, options)
  })
  for (const [index, drawing] of pages.entries()) {
    const name = `page-${index}`
    pdf.addPage([...size], size[0] > size[1] ? 'landscape' : 'portrait')
    await writePicture(pdf, drawing, { name, fonts, onProgress: () => {}, signal })
    const scale = size[0] / widthOf(drawing)
    pdf.advancedAPI((writer) => writer.doFormObject(name, writer.Matrix(scale, 0, 0, scale, 0, 0)))
  }
  onProgress(1)
  return pdf.output('blob')
}

/** In pixels, as a drawing says in its first line. */
function widthOf(svg: string): number {
  return Number(/<svg [^>]*?width="(\d+)"/u.exec(svg)?.[1])
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
