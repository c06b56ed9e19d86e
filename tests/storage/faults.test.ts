import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { type Change, changeBetween } from '../../src/domain/changes/change.ts'
import { addEvent } from '../../src/domain/edits/eventEdits.ts'
import { newEvent } from '../../src/domain/project/newRecords.ts'
import { faultIn } from '../../src/session/faults.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { storageFault } from '../../src/storage/faults.ts'
import { openProjectDatabase } from '../../src/storage/projectDatabase.ts'
import { VERSION } from '../../src/storage/tables.ts'
import { rowsOf } from '../helpers/databaseRows.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { eventually } from '../helpers/eventually.ts'
import { story, testDatabases, title } from '../helpers/testDatabases.ts'

const { open } = testDatabases()
const quota = new DOMException('No room.', 'QuotaExceededError')
let count = 0

afterEach(() => vi.unstubAllGlobals())

describe('A fault of the browser', () => {
  test.each([
    [quota, 'full'],
    [Object.assign(new DOMException('', 'AbortError'), { inner: quota }), 'full'],
    [new Error('', { cause: { name: 'AbortError', inner: quota } }), 'full'],
    [new Dexie.AbortError('Aborted', quota), 'full'],
    [new DOMException('', 'AbortError'), 'closed'],
    [new Dexie.ModifyError('', [new DOMException('', 'AbortError')], 0, []), 'closed'],
    [new Dexie.ModifyError('', [quota], 0, []), 'full'],
    [new Dexie.MissingAPIError(''), 'unavailable'],
    [new DOMException('', 'SecurityError'), 'unavailable'],
    [new DOMException('', 'InvalidStateError'), 'closed'],
    [new Dexie.DatabaseClosedError(''), 'closed'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new Error('Who knows?'), 'unknown'],
    [null, 'unknown'],
  ])('%s is « %s ».', (error, code) => {
    expect(storageFault(error).code).toBe(code)
    expect(faultIn(storageFault(error))).toBe(code)
  })

  test('of having no place for data at all is told as such.', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(open().list()).rejects.toMatchObject({ code: 'unavailable' })
  })
})

test('A write that the browser never answers is let go when the connection drops, and made again.', async () => {
  const database = open()
  await database.create(story())
  const session = openSession((await database.read('p')) as Written, database)
  const listen = vi.spyOn(IDBTransaction.prototype, 'addEventListener').mockImplementation(
    // Neither done nor aborted; the connection drops a little later.
    function (this: IDBTransaction, kind: string) {
      const dropped = () => this.db.onclose?.(new Event('close'))
      if (kind === 'complete') setTimeout(dropped, 20)
    },
  )
  session.perform(title('Neuf'))
  await eventually(() => expect(session.state.getState().saving).toBe('failed'))
  listen.mockRestore()
  await eventually(() => expect(session.state.getState().saving).toBe('saved'))
  expect((await database.load('p'))?.events['e1']?.title).toBe('Neuf')
})

test.each([
  ['after a full disk, is kept anew from what is on the table', true, 'here'],
  ['at any other time, was removed elsewhere, and is said to be', false, 'removed'],
])('A project that is not there any more, %s.', async (_words, isAfterFault, whereabouts) => {
  const database = open()
  await database.create(story())
  const session = openSession((await database.read('p')) as Written, database)
  session.perform(title('Un'))
  await session.settled()
  await open().remove('p')
  const fails = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw quota
  })
  if (!isAfterFault) fails.mockRestore()
  session.perform(title('Deux', 'e2'))
  await eventually(() => {
    expect(session.state.getState()).toMatchObject({
      whereabouts,
      saving: isAfterFault ? 'saved' : 'failed',
      fault: null,
    })
  })
  const kept = await open().load('p')
  expect(kept && [kept.events['e1']?.title, kept.events['e2']?.title]).toEqual(
    isAfterFault ? ['Un', 'Deux'] : null,
  )
})

test('Whichever write of a session fails, it is said, and all is written in the end.', async () => {
  for (let failing = 0; failing < 12; failing += 1) {
    const database = open()
    const start = story(`p${failing}`)
    await database.create(start)
    const session = openSession((await database.read(start.id)) as Written, database)
    const real: unknown = Reflect.get(IDBDatabase.prototype, 'transaction')
    let asked = 0
    let isSaid = false
    session.state.subscribe((state) => (isSaid ||= state.saving === 'failed'))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const made = Reflect.apply(real as IDBDatabase['transaction'], this, args)
      if (asked === failing) made.abort()
      asked += 1
      return made
    })
    for (let step = 0; step < 12; step += 1) {
      session.perform(addEvent(newEvent(`new${step}`, 'b00', `Titre ${step}`)))
      session.perform(title(`Titre ${step}`))
      await session.settled()
    }
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    await session.settled()
    spy.mockRestore()
    const { project, saving } = session.state.getState()
    expect([saving, isSaid]).toEqual(['saved', true])
    expect(saysTheSame(await database.load(start.id), project)).toBe(true)
  }
})

describe('Data of another version', () => {
  async function newerDatabase(name: string) {
    const newer = new Dexie(name)
    newer.version(VERSION + 1).stores({ entries: 'id', changes: '++seq, projectId', plans: 'id' })
    await newer.table('entries').put({ id: 'p', title: 'Plus récent' })
    return newer
  }

  test.each([true, false])(
    'newer than the app is refused, and stays as it is (listed by the browser: %s).',
    async (isListed) => {
      const name = `newer-${(count += 1)}`
      const newer = await newerDatabase(name)
      newer.close()
      if (!isListed) vi.spyOn(indexedDB, 'databases').mockImplementation(undefined as never)
      if (!isListed) Object.defineProperty(indexedDB, 'databases', { value: 0, configurable: true })
      const old = openProjectDatabase(name)
      await expect(old.list()).rejects.toMatchObject({ code: 'newer' })
      await expect(old.create(story())).rejects.toMatchObject({ code: 'newer' })
      const next = title('Neuf').apply(story())
      const change = changeBetween(story(), next) as Change
      const known = { project: story(), upTo: 0 }
      await expect(old.append([change], next, known)).rejects.toMatchObject({ code: 'newer' })
      if (!isListed) Reflect.deleteProperty(indexedDB, 'databases')
      expect(await rowsOf(name, 'entries')).toEqual([{ id: 'p', title: 'Plus récent' }])
      const found = (await indexedDB.databases()).find((each) => each.name === name)
      expect(found?.version).toBe((VERSION + 1) * 10)
    },
  )

  test('that is being made newer by another tab is let go at once, and then refused.', async () => {
    const name = `outdated-${(count += 1)}`
    const told = vi.fn<() => void>()
    const old = openProjectDatabase(name, undefined, told)
    await old.create(story())
    const newer = await newerDatabase(name)
    await expect(old.list()).rejects.toMatchObject({ code: 'outdated' })
    expect(told).toHaveBeenCalledTimes(1)
    newer.close()
  })
})
