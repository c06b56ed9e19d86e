/** What writes the files to hand over. A format is one file of this folder, its line here and in `fileTypes`. */
import type { FormatId } from '../../content/report/formats.ts'
import { PART_IDS } from '../../content/report/words.ts'
import type { Project } from '../../domain/project/records.ts'
import type { PaperName } from './paper.ts'
import type { ReportSheets } from './pdfSheets.ts'
import type { Report } from './report.ts'
import { type ReportOptions, reportOf, tellingFor } from './writeReport.ts'

/** What a file is made from, and what the page does for it. */
export type Handing = {
  readonly project: Project
  readonly options: ReportOptions
  readonly paper: PaperName
  /** The report as it was read, if it was. */
  readonly read: Report | null
  /** Draws a picture as a PNG, with so many pixels for one of its own. */
  readonly asPng: (svg: string, scale: number) => Promise<Uint8Array>
  /** Writes sheets as a PDF. */
  readonly asPdf: (sheets: ReportSheets, named: Pick<Report, 'title' | 'language'>) => Promise<Blob>
}

type Write = (handing: Handing) => Promise<BlobPart>

/** Each comes when its file is asked for. */
export const WRITERS: Readonly<Record<FormatId, Write>> = {
  pdf: async (handing) => {
    const { putOnSheets } = await import('./pdfSheets.ts')
    const report = reportIn(handing.options.language, handing)
    const { title, language } = report
    return handing.asPdf(putOnSheets(report, handing.paper), { title, language })
  },
  html: (handing) => asHtml(handing, false),
  htmlBoth: (handing) => asHtml(handing, true),
  docx: async (handing) => {
    const { writeDocx } = await import('./docx.ts')
    return writeDocx(reportIn(handing.options.language, handing), handing)
  },
  pptx: async ({ project, options }) => {
    const { writePptx } = await import('../slides/pptx.ts')
    return writePptx(tellingFor(project, options), options.parts ?? PART_IDS)
  },
  xlsx: async ({ project, options }) => {
    const { recordSheets } = await import('./recordSheets.ts')
    const { writeWorkbook } = await import('./workbook.ts')
    return writeWorkbook(recordSheets(tellingFor(project, options)))
  },
  csv: async ({ project, options }) => {
    const { recordSheets } = await import('./recordSheets.ts')
    const { writeCsvs } = await import('./csv.ts')
    return writeCsvs(recordSheets(tellingFor(project, options)), options.language)
  },
  timelineJs: async ({ project, options }) => {
    const { writeTimelineJs } = await import('../networks/timelineJs.ts')
    return writeTimelineJs(tellingFor(project, options))
  },
  kumu: async ({ project, options }) => {
    const { writeKumu } = await import('../networks/kumu.ts')
    const { networkOf } = await import('../networks/network.ts')
    return writeKumu(networkOf(tellingFor(project, options)))
  },
  graphMl: async ({ project, options }) => {
    const { writeGraphMl } = await import('../networks/graphMl.ts')
    const { networkOf } = await import('../networks/network.ts')
    return writeGraphMl(networkOf(tellingFor(project, options)))
  },
  jsonCanvas: async ({ project, options }) => {
    const { writeJsonCanvas } = await import('../networks/jsonCanvas.ts')
    return writeJsonCanvas(tellingFor(project, options), options.arrangement)
  },
}

function reportIn(language: 'fr' | 'en', { project, options, read }: Handing): Report {
  return read?.language === language ? read : reportOf(project, { ...options, language })
}

async function asHtml(handing: Handing, isInBoth: boolean): Promise<string> {
  const { writeHtml } = await import('./html.ts')
  const { language, fontCss } = handing.options
  const first = reportIn(language, handing)
  if (!isInBoth) return writeHtml([first], fontCss)
  return writeHtml([first, reportIn(language === 'fr' ? 'en' : 'fr', handing)], fontCss)
}
