import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { type Change, changeBetween } from '../../src/domain/changes/change.ts'
import { editProject } from '../../src/domain/edits/projectEdits.ts'
import { removeEvents } from '../../src/domain/edits/eventEdits.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { project as randomProject } from '../helpers/arbitraries.ts'
import { fresh } from '../helpers/memoryStore.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { story, testDatabases, title } from '../helpers/testDatabases.ts'
import { samples } from '../domain/edits/samples.ts'

const { open, write, rows } = testDatabases()

describe('A project', () => {
  test('once created is listed and loaded as it is.', async () => {
    const database = open()
    expect(await database.list()).toEqual([])
    await database.create(story())
    expect(await database.load('p')).toEqual(story())
    expect(await database.list()).toEqual([
      {
        id: 'p',
        title: 'Un projet',
        territory: '',
        eventCount: 2,
        effectCount: 1,
        linkCount: 1,
        changedAt: '1970-01-01T00:00:01.000Z',
        binnedAt: null,
        copiedAt: null,
        thumbnail: null,
      },
    ])
  })

  test('of an id that is taken is refused, and the first stays as it is.', async () => {
    const database = open()
    await database.create(story())
    await expect(database.create({ ...story(), events: {} })).rejects.toThrow('ConstraintError')
    expect(await database.load('p')).toEqual(story())
  })

  test('that is not there loads as nothing.', async () => {
    expect(await open().load('nobody')).toBeNull()
  })

  test('keeps every edit, in order, for the next start.', async () => {
    const database = open()
    await database.create(story())
    let current = story()
    for (const words of ['a', 'ab', 'abc', 'ab'])
      current = await write(database, current, title(words))
    current = await write(database, current, editProject({ title: 'Renommé' }))
    database.close()
    expect(await open().load('p')).toEqual(current)
    expect((await open().list())[0]).toMatchObject({ title: 'Renommé' })
  })

  test('is listed after those changed since.', async () => {
    const database = open()
    for (const id of ['a', 'b', 'c']) await database.create(story(id))
    await write(database, story('b'), title('Neuf'))
    expect((await database.list()).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  test('goes to the bin and back, with the moment it went.', async () => {
    const database = open()
    await database.create(story())
    await database.moveToBin('p')
    expect((await database.list())[0]?.binnedAt).toBe('1970-01-01T00:00:02.000Z')
    expect(await database.load('p')).toEqual(story())
    await database.takeFromBin('p')
    expect((await database.list())[0]?.binnedAt).toBeNull()
  })

  test('is removed from the bin when it is there since before an instant, and then only.', async () => {
    const database = open()
    for (const id of ['p', 'q', 'r']) await database.create(story(id))
    for (const id of ['p', 'q']) await database.moveToBin(id)
    await database.takeFromBin('q')
    const since = '1970-01-01T00:00:04.000Z'
    expect(await database.removeBinned('p', since)).toBe(false)
    const later = '1970-01-01T00:00:04.001Z'
    for (const id of ['q', 'r', 'nobody'])
      expect(await database.removeBinned(id, later)).toBe(false)
    expect(await database.removeBinned('p', later)).toBe(true)
    expect((await database.list()).map(({ id }) => id)).toEqual(['r', 'q'])
    expect(await rows('checkpoints')).toHaveLength(2)
  })

  test('keeps its picture and the moment of its last copy when it is edited.', async () => {
    const database = open()
    await database.create(story())
    await database.keepThumbnail('p', 'data:image/png;base64,AA')
    await database.noteCopy('p')
    await write(database, story(), title('Neuf'))
    expect((await database.list())[0]).toMatchObject({
      thumbnail: 'data:image/png;base64,AA',
      copiedAt: '1970-01-01T00:00:02.000Z',
      changedAt: '1970-01-01T00:00:03.000Z',
    })
  })

  test('removed leaves nothing behind, and its neighbour whole.', async () => {
    const database = open()
    for (const id of ['p', 'q']) await database.create(story(id))
    await write(database, story('p'), title('Neuf'))
    const q = await write(database, story('q'), title('Autre'))
    await database.remove('p')
    expect(await database.load('p')).toBeNull()
    expect(await database.load('q')).toEqual(q)
    for (const table of ['entries', 'summaries', 'checkpoints', 'changes']) {
      expect(await rows(table), table).toHaveLength(1)
    }
  })
})

describe('An edit', () => {
  test('of a project removed meanwhile is not taken, and leaves nothing behind.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    await theirs.remove('p')
    const next = title('Neuf').apply(story())
    const change = changeBetween(story(), next) as Change
    expect(await mine.append([change], next, fresh(story()))).toBeNull()
    expect(await mine.list()).toEqual([])
    expect(await rows('changes')).toEqual([])
    expect(await rows('summaries')).toEqual([])
  })

  test('is one transaction that commits at once, before any answer and without waiting for the disk.', async () => {
    const database = open()
    await database.create(story())
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const committed = vi.spyOn(IDBTransaction.prototype, 'commit')
    const written = write(database, story(), title('Neuf'))
    expect(asked).toHaveBeenCalledTimes(1)
    expect(asked.mock.calls[0]?.slice(1)).toEqual(['readwrite', { durability: 'relaxed' }])
    expect(committed).toHaveBeenCalledTimes(1)
    await written
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('is on the disk once it is sealed, by a strict transaction that brings what others wrote.', async () => {
    const database = open()
    await database.create(story())
    await write(database, story(), title('Neuf'))
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const sealed = await database.seal(story(), { project: story(), upTo: 0 })
    expect(asked.mock.calls.map((call) => call.slice(1))).toContainEqual([
      'readwrite',
      { durability: 'strict' },
    ])
    expect(sealed?.project.events.e1?.title).toBe('Neuf')
  })

  test('that cannot be written whole is not written in part.', async () => {
    const database = open()
    await database.create(story())
    const next = title('Neuf').apply(story())
    const sound = changeBetween(story(), next) as Change
    const unclonable = { info: {}, tables: { events: () => null } } as unknown as Change
    await expect(database.append([sound, unclonable], next, fresh(story()))).rejects.toThrow(
      /could not be cloned/,
    )
    expect(await rows('changes')).toEqual([])
    expect(await database.load('p')).toEqual(story())
  })

  test('through a connection that the browser dropped fails once, then works.', async () => {
    const database = open()
    await database.create(story())
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closing.', 'InvalidStateError')
    })
    await expect(write(database, story(), title('Neuf'))).rejects.toThrow(/closing/)
    const next = await write(database, story(), title('Neuf'))
    expect(await database.load('p')).toEqual(next)
  })

  test('every other way that writes is strict too.', async () => {
    const database = open()
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await database.create(story())
    await database.load('p')
    await database.noteCopy('p')
    await database.keepThumbnail('p', 'data:,')
    await database.moveToBin('p')
    await database.takeFromBin('p')
    await database.remove('p')
    const written = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(written.length).toBeGreaterThan(5)
    for (const [, , options] of written) expect(options).toEqual({ durability: 'strict' })
  })
})

describe('Many edits', () => {
  test('are folded into a checkpoint at the next start, which says the same.', async () => {
    const database = open()
    for (const id of ['p', 'q']) await database.create(story(id))
    const neighbour = await write(database, story('q'), title('Voisin'))
    let current = story()
    for (let turn = 0; turn < 199; turn += 1) {
      current = await write(database, current, title(`Titre ${turn}`, turn % 2 ? 'e1' : 'e2'))
    }
    expect(await database.load('p')).toEqual(current)
    expect(await rows('changes')).toHaveLength(200)
    current = await write(database, current, removeEvents(['e1'], ''))
    expect(await database.load('p')).toEqual(current)
    expect(await rows('changes')).toHaveLength(1)
    expect(await database.load('q')).toEqual(neighbour)
    expect(await database.load('p')).toEqual(current)
    current = await write(database, current, title('Après', 'e2'))
    expect(await open().load('p')).toEqual(current)
  })

  test('random ones, on random projects, are all there at the next start.', async () => {
    const sampleOf = fc.constantFrom(...Object.values(samples))
    await fc.assert(
      fc.asyncProperty(randomProject, fc.gen(), async (start, draw) => {
        const database = open()
        await database.remove(start.id)
        await database.create(start)
        const session = openSession((await database.read(start.id)) as Written, database)
        for (let step = 0; step < 12; step += 1) {
          session.perform(draw(() => draw(() => sampleOf)(session.state.getState().project)))
          if (step % 5 === 4) session.undo()
          if (step % 4 === 3) await session.settled()
        }
        await session.settled()
        const { project, saving } = session.state.getState()
        expect(saving).toBe('saved')
        const loaded = await database.load(start.id)
        expect(loaded && saysTheSame(loaded, project)).toBe(true)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
