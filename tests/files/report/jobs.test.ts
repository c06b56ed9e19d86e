import { expect, test } from 'vitest'

import {
  type FileJob,
  type FromWriter,
  type Request,
  type ToWriter,
  writer,
} from '../../../src/files/report/jobs.ts'
import type { ReportPart } from '../../../src/files/report/report.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { DOT } from '../../helpers/pictures.ts'
import { example, options } from './examples.ts'

const project = example('production-outil.fr')

/** Has a job done, each request answered; gives all that was said, up to how it ended. */
function done(
  job: Extract<ToWriter, { kind: 'job' }>['job'],
  answer: (request: Request) => { answer?: unknown } = () => ({}),
): Promise<FromWriter[]> {
  return new Promise((resolve) => {
    const all: FromWriter[] = []
    const hear = writer((said) => {
      all.push(structuredClone(said))
      if (said.kind === 'request') {
        hear({ kind: 'answer', id: said.id, ...answer(said.request) })
      } else if (said.kind !== 'part') resolve(all)
    })
    hear(structuredClone({ kind: 'job', job }))
  })
}

const file = (format: FileJob['format']): FileJob => ({
  kind: 'file',
  format,
  project,
  options,
  paper: 'letter',
  read: null,
})

test('The report is said part after part, and is the same as in one go.', async () => {
  const said = await done({ kind: 'report', project, options })
  const parts: ReportPart[] = []
  for (const each of said) if (each.kind === 'part') parts.push(...each.report.parts)
  const whole = reportOf(project, options)
  expect(parts).toEqual(whole.parts)
  expect(said[0]).toEqual({ kind: 'part', report: { ...whole, parts: [] } })
  expect(said.at(-1)).toEqual({ kind: 'written', content: null })
})

test('A file is made with the pictures that the page draws.', async () => {
  const asked: string[] = []
  const said = await done(file('docx'), (request) => {
    asked.push(request.kind)
    return { answer: DOT }
  })
  const figures = reportOf(project, options).parts.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'figure'),
  )
  expect(asked).toEqual(figures.map(() => 'png'))
  expect(said.at(-1)).toMatchObject({ kind: 'written', content: expect.any(Blob) as Blob })
})

test('The report that was read is the one handed over.', async () => {
  const read = { ...reportOf(project, options), title: 'Le titre lu' }
  const said = await done({ ...file('html'), read })
  expect(said.at(-1)).toMatchObject({ content: expect.stringContaining('Le titre lu') as string })
})

test('What the page cannot do makes the file fail, and says so.', async () => {
  expect((await done(file('docx'))).at(-1)).toEqual({ kind: 'failed' })
})
