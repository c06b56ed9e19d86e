/** The files to hand over. A format is one file of this folder and one line here; each comes when asked for. */
import type { FormatId } from '../../content/report/formats.ts'
import { PART_IDS } from '../../content/report/words.ts'
import type { Project } from '../../domain/project/records.ts'
import { inTurns } from './inTurns.ts'
import type { PaperName } from './paper.ts'
import type { ReportSheets } from './pdfSheets.ts'
import type { Report } from './report.ts'
import { type ReportOptions, tellingFor, writingReport } from './writeReport.ts'

/** What a file is made from, and how its making is followed. */
export type Handing = {
  readonly project: Project
  readonly options: ReportOptions
  readonly paper: PaperName
  /** Draws a picture as a PNG, with so many pixels for one of its own. */
  readonly asPng: (svg: string, scale: number) => Promise<Uint8Array>
  /** Writes sheets as a PDF. */
  readonly asPdf: (sheets: ReportSheets, named: Report) => Promise<Blob>
  /** Aborted, the work stops and the promise rejects. */
  readonly signal: AbortSignal
}

type Format = {
  /** How the name of the file ends. */
  readonly extension: string
  readonly type: string
  readonly write: (handing: Handing) => Promise<BlobPart>
}

const JSON_TYPE = 'application/json'

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  pdf: {
    extension: '.pdf',
    type: 'application/pdf',
    write: async (handing) => {
      const { puttingOnSheets } = await import('./pdfSheets.ts')
      const report = await reportIn(handing.options.language, handing)
      const sheets = await inTurns(puttingOnSheets(report, handing.paper), handing.signal)
      return handing.asPdf(sheets, report)
    },
  },
  html: { extension: '.html', type: 'text/html', write: (handing) => asHtml(handing, false) },
  htmlBoth: { extension: '.html', type: 'text/html', write: (handing) => asHtml(handing, true) },
  docx: {
    extension: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (handing) => {
      const { writeDocx } = await import('./docx.ts')
      return writeDocx(await reportIn(handing.options.language, handing), handing)
    },
  },
  pptx: {
    extension: '.pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    write: async ({ project, options }) => {
      const { writePptx } = await import('../slides/pptx.ts')
      return writePptx(tellingFor(project, options), options.parts ?? PART_IDS)
    },
  },
  xlsx: {
    extension: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ project, options }) => {
      const { recordSheets } = await import('./recordSheets.ts')
      const { writeWorkbook } = await import('./workbook.ts')
      return writeWorkbook(recordSheets(tellingFor(project, options)))
    },
  },
  csv: {
    extension: '.zip',
    type: 'application/zip',
    write: async ({ project, options }) => {
      const { recordSheets } = await import('./recordSheets.ts')
      const { writeCsvs } = await import('./csv.ts')
      return writeCsvs(recordSheets(tellingFor(project, options)), options.language)
    },
  },
  timelineJs: {
    extension: '.timeline.json',
    type: JSON_TYPE,
    write: async ({ project, options }) => {
      const { writeTimelineJs } = await import('../networks/timelineJs.ts')
      return writeTimelineJs(tellingFor(project, options))
    },
  },
  kumu: {
    extension: '.kumu.json',
    type: JSON_TYPE,
    write: async ({ project, options }) => {
      const { writeKumu } = await import('../networks/kumu.ts')
      const { networkOf } = await import('../networks/network.ts')
      return writeKumu(networkOf(tellingFor(project, options)))
    },
  },
  graphMl: {
    extension: '.graphml',
    type: 'application/graphml+xml',
    write: async ({ project, options }) => {
      const { writeGraphMl } = await import('../networks/graphMl.ts')
      const { networkOf } = await import('../networks/network.ts')
      return writeGraphMl(networkOf(tellingFor(project, options)))
    },
  },
  jsonCanvas: {
    extension: '.canvas',
    type: JSON_TYPE,
    write: async ({ project, options }) => {
      const { writeJsonCanvas } = await import('../networks/jsonCanvas.ts')
      return writeJsonCanvas(tellingFor(project, options), options.arrangement)
    },
  },
}

function reportIn(language: 'fr' | 'en', { project, options, signal }: Handing): Promise<Report> {
  return inTurns(writingReport(project, { ...options, language }), signal)
}

async function asHtml(handing: Handing, isInBoth: boolean): Promise<string> {
  const { writeHtml } = await import('./html.ts')
  const { language, fontCss } = handing.options
  const first = await reportIn(language, handing)
  if (!isInBoth) return writeHtml([first], fontCss)
  return writeHtml([first, await reportIn(language === 'fr' ? 'en' : 'fr', handing)], fontCss)
}
