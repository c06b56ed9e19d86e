/** From what a person chose to a picture, to sheets of paper, to a file. */
import { LANGUAGE_TAGS } from '../../../content/language.ts'
import {
  pageSize,
  type Paper,
  planOneSheet,
  planTiles,
  proportionOf,
  type SheetPlan,
} from '../../../files/exports/sheets.ts'
import { pngWithProject, svgWithProject } from '../../../files/projectInPicture.ts'
import type { ToldFigure } from '../../../files/figures/toldFigure.ts'
import {
  drawAccountPages,
  drawFigure,
  drawPicture,
  type DrawnSize,
  pictureAsPng,
  type PictureGiven,
} from '../drawPicture.ts'
import type { ChainPart } from './chainParts.ts'
import { mayLeaveNotice, type PictureChoices } from './pictureChoices.ts'
import { pdfFonts } from './pdfFonts.ts'

export type DrawnPicture = {
  readonly svg: string
  readonly size: DrawnSize
  /** How it goes on paper; null for a picture that does not. */
  readonly plan: SheetPlan | null
  /** On paper, the sheets that follow, each as wide as the page: the account in words. */
  readonly pages: readonly string[]
}

/** What the window was opened for, when it is not the timeline or the chain. */
export type FigureOf = (given: PictureGiven) => ToldFigure

/** Draws the picture, the `part` of the chain, or the figure, and puts it on the paper chosen. */
export async function drawChosen(
  choices: PictureChoices,
  given: PictureGiven,
  part: ChainPart['drawn'],
  figureOf: FigureOf | null = null,
): Promise<DrawnPicture> {
  const { format, fit } = choices
  const paper: Paper = { name: choices.paper, orientation: choices.orientation }
  const isForPaper = format === 'pdf'
  const hasAccount = figureOf === null && choices.picture === 'chain' && choices.account === 'shown'
  const svg = figureOf
    ? await drawFigure(figureOf(given), given, { isForPaper })
    : await drawPicture(choices.picture, given, {
        lanes: choices.lanes,
        isForPaper,
        hasLegend: choices.legend === 'shown',
        hasNotice: choices.notice === 'shown' || !mayLeaveNotice(choices),
        // On paper, it has sheets of its own.
        hasAccount: hasAccount && !isForPaper,
        ...(choices.picture === 'chain' ? part : null),
        ...(isForPaper && fit === 'one' ? { proportion: proportionOf(paper) } : {}),
      })
  const size = sizeOf(svg)
  const plan = fit === 'one' ? planOneSheet(size, paper) : planTiles(size, paper, choices.textSize)
  const pages =
    hasAccount && isForPaper ? await drawAccountPages(given, pageSize(paper), part?.only) : []
  return { svg, size, plan: isForPaper ? plan : null, pages }
}

type Work = { readonly onProgress: (done: number) => void; readonly signal: AbortSignal }

/**
 * The file to hand over. `carried` is the text of a project's file, for a picture to carry. Rejects when
 * it cannot be made, or when the signal is aborted.
 */
export async function fileOf(
  { svg, plan, pages }: DrawnPicture,
  format: PictureChoices['format'],
  carried: string | null,
  { project, words, language }: PictureGiven,
  work: Work,
): Promise<Blob> {
  if (format === 'svg') {
    const whole = carried === null ? svg : await svgWithProject(svg, carried)
    return new Blob([whole], { type: 'image/svg+xml' })
  }
  if (format === 'png' || plan === null) {
    const png = await pictureAsPng(svg)
    if (carried === null) return png
    const whole = await pngWithProject(new Uint8Array(await png.arrayBuffer()), carried)
    return new Blob([new Uint8Array(whole)], { type: 'image/png' })
  }
  const { rows, columns } = plan
  const labelOf = (row: number, column: number) =>
    `${words.printing.sheet(row, column, rows, columns)} · ${project.info.title}`
  const { svgToPdf } = await import('../../../browser/pdf.ts')
  return svgToPdf(svg, {
    ...plan,
    ...work,
    pages,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      label: plan.sheets.length === 1 ? '' : labelOf(sheet.row, sheet.column),
    })),
    fonts: await pdfFonts(),
    title: project.info.title,
    languageTag: LANGUAGE_TAGS[language],
  })
}

/** The size in pixels, which every picture says in its first line. */
function sizeOf(svg: string): DrawnSize {
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/u.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
