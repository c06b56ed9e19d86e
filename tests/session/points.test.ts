import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { restoreProject } from '../../src/domain/edits/projectEdits.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { writeProject } from '../../src/files/projectFile.ts'
import { keepPoint, readPoint } from '../../src/session/points.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { samples } from '../domain/edits/samples.ts'
import { project as randomProject } from '../helpers/arbitraries.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { story, testDatabases } from '../helpers/testDatabases.ts'

const { open } = testDatabases()

describe('Coming back to a restore point', () => {
  test('gives exactly what was kept, 100 times of 100, in one step that can be undone.', async () => {
    const sampleOf = fc.constantFrom(...Object.values(samples))
    await fc.assert(
      fc.asyncProperty(randomProject, fc.gen(), async (start, draw) => {
        const database = open()
        await database.remove(start.id)
        await database.create(start)
        const session = openSession((await database.read(start.id)) as Written, database)
        const now = () => session.state.getState().project
        const edit = () => session.perform(draw(() => draw(() => sampleOf)(now())))
        for (let step = 0; step < 4; step += 1) edit()
        const text = writeProject(now())
        const point = await keepPoint(database, now(), 'named', { name: 'Fin' })
        for (let step = 0; step < 8; step += 1) edit()
        const later = writeProject(now())
        const earlier = (await readPoint(database, { id: '', projectId: '', ...point })) as Project
        const isDone = session.perform(restoreProject(earlier, 'Fin'))
        expect(writeProject(now())).toBe(text)
        await session.settled()
        expect(writeProject((await open().load(start.id)) as Project)).toBe(text)
        if (isDone) session.undo()
        expect(writeProject(now())).toBe(later)
        await session.settled()
        expect(saysTheSame(await database.load(start.id), now())).toBe(true)
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('that cannot be read gives nothing, and does not fail.', async () => {
    const database = open()
    await database.create(story())
    const told = { projectId: 'p', reason: 'time', name: '', print: null } as const
    const bad = await database.keepRestorePoint(told, Uint8Array.of(1, 2, 3))
    expect(await readPoint(database, { id: bad?.id ?? '', projectId: 'p' })).toBeNull()
    expect(await readPoint(database, { id: 'nobody', projectId: 'p' })).toBeNull()
  })
})
