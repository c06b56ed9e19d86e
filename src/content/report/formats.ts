/** The files that can be handed over, by group, in the order shown. */
export const FORMATS_BY_GROUP = {
  document: ['pdf', 'docx', 'pptx', 'html', 'htmlBoth'],
  data: ['xlsx', 'csv'],
  network: ['timelineJs', 'kumu', 'graphMl', 'jsonCanvas'],
} as const

export type FormatId = (typeof FORMATS_BY_GROUP)[keyof typeof FORMATS_BY_GROUP][number]
