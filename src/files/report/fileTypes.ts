/** What the files to hand over are called, for those who open them. */
import type { FormatId } from '../../content/report/formats.ts'

const JSON_TYPE = 'application/json'

/** How the name of each ends, and its media type. */
export const FILE_TYPES: Readonly<
  Record<FormatId, { readonly extension: string; readonly type: string }>
> = {
  pdf: { extension: '.pdf', type: 'application/pdf' },
  html: { extension: '.html', type: 'text/html' },
  htmlBoth: { extension: '.html', type: 'text/html' },
  docx: {
    extension: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pptx: {
    extension: '.pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  xlsx: {
    extension: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: '.zip', type: 'application/zip' },
  timelineJs: { extension: '.timeline.json', type: JSON_TYPE },
  kumu: { extension: '.kumu.json', type: JSON_TYPE },
  graphMl: { extension: '.graphml', type: 'application/graphml+xml' },
  jsonCanvas: { extension: '.canvas', type: JSON_TYPE },
}
