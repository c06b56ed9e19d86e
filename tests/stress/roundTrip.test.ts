/** Export → import → export gives the same bytes and the same project, whatever the project. */
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newEvent, newProject } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { type Lineage, NO_LINEAGE } from '../../src/files/lineage.ts'
import { openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { project } from '../helpers/arbitraries.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { lineage } from '../helpers/lineages.ts'
import { byId } from '../helpers/smallProjects.ts'
import { eachSeed, report, sized } from './seeds.ts'

/** Fails unless the project comes back from its file as it was, and leaves again as the same bytes. */
function checkRoundTrip(drawn: Project, from: Lineage = NO_LINEAGE): void {
  const first = new TextEncoder().encode(writeProject(drawn, from))
  const opened = openProjectFile(first, drawn.id)
  if (!('project' in opened)) throw new Error(JSON.stringify(opened))
  expect(saysTheSame(opened.project, drawn)).toBe(true)
  const second = new TextEncoder().encode(writeProject(opened.project, opened.lineage))
  expect(Buffer.compare(first, second)).toBe(0)
}

test('Random projects, accents, emoji and right-to-left writing included.', async () => {
  const runs = sized(400, 10_000)
  await eachSeed('roundTrip', runs, ({ seed }) => {
    const [[drawn, from]] = fc.sample(fc.tuple(project, lineage), { seed, numRuns: 1 }) as [
      [Project, Lineage],
    ]
    checkRoundTrip(drawn, from)
  })
  report('roundTrip', `${runs} random projects, 0 bytes that differ`)
})

test('A project with nothing in it, and one of ten thousand events.', () => {
  checkRoundTrip(newProject('p', ''))
  const events = Array.from({ length: 10_000 }, (_, at) =>
    newEvent(`e${at}`, `b${at}1`, `N° ${at}`),
  )
  checkRoundTrip({ ...newProject('p', 'مشروع 👩🏽‍🌾'), events: byId(events) })
})
