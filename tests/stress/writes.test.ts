/**
 * The main job, on a device where the n-th write fails, for every n: once, and from then on. What is
 * not written is told and stays in memory, whole; once there is room, all is written.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { addEffect } from '../../src/domain/edits/effectEdits.ts'
import {
  addEvent,
  classifyEvent,
  editEvent,
  markAsContext,
  removeEvents,
} from '../../src/domain/edits/eventEdits.ts'
import { involveActor } from '../../src/domain/edits/actorEdits.ts'
import { addLink, editLink } from '../../src/domain/edits/linkEdits.ts'
import { editProject, placeCards } from '../../src/domain/edits/projectEdits.ts'
import { moveEvents } from '../../src/domain/edits/severalEventEdits.ts'
import {
  newActor,
  newEffect,
  newEvent,
  newLink,
  newProject,
} from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession, type Session } from '../../src/session/session.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { testDatabases } from '../helpers/testDatabases.ts'
import { faultyWrites } from './faultyWrites.ts'
import { report } from './seeds.ts'

const { open } = testDatabases()
type Database = ReturnType<typeof open>

const start = () => newProject('p', 'La production de l’Outil')
const named = (id: string) => ({ id, title: `Événement ${id}` })

/** The main job: eight events classified, two effects, six links, a text typed, some undone. */
const JOB: readonly ((session: Session) => void)[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => {
    const id = `e${number}`
    return [
      (session: Session) =>
        session.perform(addEvent(newEvent(id, `a${number}1`, `Événement ${id}`))),
      (session: Session) => session.perform(classifyEvent(named(id), `rt${number}`)),
    ]
  }),
  ...['f1', 'f2'].map(
    (id) => (session: Session) => session.perform(addEffect(newEffect(id, `a${id}`, 'Accès'))),
  ),
  ...['e3-f1', 'e4-f1', 'e7-f2', 'e8-f2', 'e1-e2', 'e2-e3'].map((id) => (session: Session) => {
    const [from = '', to = ''] = id.split('-')
    session.perform(addLink(newLink(id, from, to)))
  }),
  ...['O', 'On', 'On s', 'On se'].map(
    (description) => (session: Session) => session.perform(editEvent(named('e1'), { description })),
  ),
  (session) => session.perform(editLink({ id: 'e1-e2', label: '' }, { why: 'Parce que' })),
  (session) => session.perform(markAsContext(named('e5'), true)),
  (session) => session.perform(moveEvents(['e6'], 'e1', 'e6')),
  (session) => session.perform(involveActor({ id: 'e1' }, newActor('a1', 'Le comité'))),
  (session) => session.perform(placeCards([{ id: 'e1', x: 10, y: 20 }], '')),
  (session) => session.perform(removeEvents(['e2'], 'Événement e2')),
  (session) => session.undo(),
  (session) => session.undo(),
  (session) => session.redo(),
  (session) => session.perform(editProject({ territory: 'Rosemont' })),
]

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

/** Does the main job on a new project; the writes fail as told, from the first edit on. */
async function mainJob(fails: (write: number) => boolean) {
  const database = open()
  await database.remove('p')
  await database.create(start())
  const session = openSession((await database.read('p')) as Written, database)
  let isTold = false
  session.state.subscribe(({ saving, fault }) => {
    isTold ||= saving === 'failed' && fault === 'full'
  })
  const writes = faultyWrites(fails)
  for (const step of JOB) {
    step(session)
    await session.settled()
  }
  return { database, session, writes, isTold: () => isTold }
}

/** Time enough for the app to try again by itself. */
async function later(session: Session): Promise<void> {
  await vi.advanceTimersByTimeAsync(2000)
  await session.settled()
}

async function kept(database: Database): Promise<Project | null> {
  return database.load('p')
}

test('Whichever write of the main job fails, once or from then on, it is told and nothing is lost.', async () => {
  const untroubled = await mainJob(() => false)
  const expected = untroubled.session.state.getState().project
  expect(saysTheSame(await kept(untroubled.database), expected)).toBe(true)
  const count = untroubled.writes.count()
  untroubled.writes.mend()
  expect(count).toBeGreaterThan(60)

  for (let failing = 0; failing < count; failing += 1) {
    const where = `write ${failing} of ${count}`
    const once = await mainJob((write) => write === failing)
    await later(once.session)
    once.writes.mend()
    expect(once.isTold(), where).toBe(true)
    expect(once.session.state.getState().saving, where).toBe('saved')
    expect(saysTheSame(once.session.state.getState().project, expected), where).toBe(true)
    expect(saysTheSame(await kept(once.database), expected), where).toBe(true)

    const always = await mainJob((write) => write >= failing)
    await later(always.session)
    const { project, saving } = always.session.state.getState()
    expect([saving, always.isTold()], where).toEqual(['failed', true])
    const copy = openProject(writeProject(project), 'p')
    expect('project' in copy && saysTheSame(copy.project, expected), where).toBe(true)
    always.writes.mend()
    const before = await kept(always.database)
    expect(before, where).not.toBeNull()
    await later(always.session)
    expect(always.session.state.getState().saving, where).toBe('saved')
    expect(saysTheSame(await kept(always.database), expected), where).toBe(true)
  }
  report('writes', `each of ${count} writes of the main job failed, once and for good: 0 lost`)
})

test('A project whose making fails at any write is not there by half.', async () => {
  const database = open()
  const counting = faultyWrites(() => false)
  await database.create(start())
  const count = counting.count()
  counting.mend()
  for (let failing = 0; failing < count; failing += 1) {
    await database.remove('p')
    const writes = faultyWrites((write) => write === failing)
    await expect(database.create(start())).rejects.toThrow('AbortError')
    writes.mend()
    expect(await database.list()).toEqual([])
    expect(await kept(database)).toBeNull()
    await database.create(start())
    expect(saysTheSame(await kept(database), start())).toBe(true)
  }
})
