/** The projects shipped as examples, and how the tests of the report ask for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Project } from '../../../src/domain/project/records.ts'
import { openProject } from '../../../src/files/projectFile.ts'
import type { Report } from '../../../src/files/report/report.ts'
import type { ReportOptions } from '../../../src/files/report/writeReport.ts'

const folder = join(import.meta.dirname, '../../../public/examples')

export const EXAMPLES = ['marche-solidaire.fr', 'production-outil.fr'] as const

/** A shipped example. */
export function example(name: (typeof EXAMPLES)[number]): Project {
  const opened = openProject(readFileSync(join(folder, `${name}.jalons.json`), 'utf8'), 'p')
  if (!('project' in opened)) throw new Error(`${name} does not open`)
  return opened.project
}

export const options: ReportOptions = {
  language: 'fr',
  isNameless: false,
  today: '2026-11-21',
  fontCss: '',
  arrangement: 'time',
}

/** How much a report holds: rows of its tables, pictures, headings, and parts besides the cover. */
export function tallyOf({ parts }: Report) {
  const blocks = parts.flatMap((part) => part.blocks)
  return {
    rows: blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0),
    figures: blocks.filter(({ kind }) => kind === 'figure').length,
    parts: parts.length - 1,
    titles: blocks.filter(({ kind }) => kind === 'heading').length,
  }
}
