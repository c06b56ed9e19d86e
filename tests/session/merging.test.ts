import { describe, expect, test } from 'vitest'

import type { RestorePoint } from '../../src/domain/history/restorePoint.ts'
import { contentOf, printOf } from '../../src/files/content.ts'
import { NO_LINEAGE, withVersions } from '../../src/files/lineage.ts'
import { pack } from '../../src/files/packed.ts'
import { writeProject } from '../../src/files/projectFile.ts'
import { commonCopy, isCopyOf, withReceived } from '../../src/session/merging.ts'
import { storeWith } from '../helpers/memoryStore.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const point = (reason: RestorePoint['reason'], at: string, print: string | null): RestorePoint => ({
  id: `${reason}-${at}`,
  projectId: 'p',
  at,
  reason,
  name: '',
  print,
})
const [first, second] = [projectWith(['a']), projectWith(['a', 'b'])]
const [one, two] = [first, second].map((each) => printOf(contentOf(each))) as [string, string]
const lineage = withVersions(NO_LINEAGE, [one])
const theirs = { ...withVersions(NO_LINEAGE, [one, two]), base: contentOf(second) }

const storeOf = (points: RestorePoint[]) =>
  storeWith({
    lineageOf: async () => lineage,
    restorePoints: async () => points,
    readRestorePoint: async (id) => pack(writeProject(id.startsWith('copy') ? first : second)),
  })

describe('The version that two copies have in common', () => {
  const copied = point('copy', '2026-05-12T09:00:00Z', one)

  test('is the latest that both name and one holds, with the moment it was kept here.', async () => {
    const common = await commonCopy('p', theirs, storeOf([copied]))
    expect(common).toEqual({ project: { ...first, id: 'p' }, at: copied.at })
  })

  test('is the one received, once it was merged in.', async () => {
    const received = point('received', '2026-05-12T10:00:00Z', two)
    const common = await commonCopy('p', theirs, storeOf([received, copied]))
    expect(common).toEqual({ project: { ...second, id: 'p' }, at: received.at })
  })

  test('is not the one received when the project went back to an earlier version since.', async () => {
    const received = point('received', '2026-05-12T10:00:00Z', two)
    const wentBack = point('beforeRestore', '2026-05-12T11:00:00Z', null)
    const common = await commonCopy('p', theirs, storeOf([wentBack, received, copied]))
    expect(common?.at).toBe(copied.at)
  })

  test('is none when nothing in common is held any more.', async () => {
    expect(await commonCopy('p', theirs, storeOf([]))).toBeNull()
  })
})

test('A file is a copy of a project when they name a version in common.', async () => {
  expect(await isCopyOf('p', theirs, storeOf([]))).toBe(true)
  expect(await isCopyOf('p', NO_LINEAGE, storeOf([]))).toBe(false)
})

test('Versions received come after those known, the oldest first.', () => {
  const points = [
    point('received', '2026-05-12T11:00:00Z', two),
    point('received', '2026-05-12T10:00:00Z', one),
  ]
  expect(withReceived(NO_LINEAGE, points).versions).toEqual([one, two])
})
