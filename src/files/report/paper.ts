/** The sheets that a report is written on, standing up; millimetres. */
export const PAPERS = {
  letter: { width: 215.9, height: 279.4 },
  a4: { width: 210, height: 297 },
} as const

export type PaperName = keyof typeof PAPERS
