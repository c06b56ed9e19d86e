import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { editEvent } from '../../src/domain/edits/eventEdits.ts'
import { openSession } from '../../src/session/session.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { projectWith } from '../helpers/smallProjects.ts'
import { alone, fresh, storeWith } from '../helpers/memoryStore.ts'
import { slowStore } from '../helpers/slowStore.ts'

const start = () => projectWith(['e1', 'e2'])
const title = (id: string, words: string) => editEvent({ id, title: '' }, { title: words })

function opened() {
  const store = slowStore(start())
  const session = openSession(fresh(start()), store)
  const now = () => session.state.getState()
  return { store, session, now, saving: () => now().saving }
}

/** Edits pause for long enough that the disk is waited for. */
const pause = () => vi.advanceTimersByTimeAsync(300)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('« Saved »', () => {
  test('is said only once the write is done.', async () => {
    const { store, session, saving } = opened()
    expect(saving()).toBe('saved')
    session.perform(title('e1', 'Un'))
    expect(saving()).toBe('saving')
    await vi.advanceTimersByTimeAsync(2999)
    expect(saving()).toBe('saving')
    await store.finish()
    expect(saving(), 'the disk is not waited for yet').toBe('saving')
    await pause()
    expect(saving()).toBe('saved')
    expect(store.onDisk()).toEqual(session.state.getState().project)
  })

  test('is never said while an edit is unwritten, whatever happens in whatever order.', async () => {
    const step = fc.constantFrom('edit', 'undo', 'redo', 'finish', 'fail', 'wait')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { store, session, now } = opened()
        let lies = 0
        session.state.subscribe(({ saving, project }) => {
          if (saving === 'saved' && !saysTheSame(store.onDisk(), project)) lies += 1
        })
        let count = 0
        for (const each of steps) {
          if (each === 'edit')
            session.perform(title(count % 3 ? 'e1' : 'e2', `Titre ${(count += 1)}`))
          else if (each === 'undo') session.undo()
          else if (each === 'redo') session.redo()
          else if (each === 'finish') await store.finish()
          else if (each === 'fail') await store.fail()
          else await vi.advanceTimersByTimeAsync(2500)
        }
        for (let turn = 0; now().saving !== 'saved' && turn < 100; turn += 1) {
          await vi.advanceTimersByTimeAsync(2500)
          await store.finish()
        }
        expect(now().saving).toBe('saved')
        expect(store.kept()).toEqual(now().project)
        expect(store.isWriting()).toBe(false)
        expect(lies).toBe(0)
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  test('an edit made by whoever hears it starts its own write.', async () => {
    const { store, session, saving } = opened()
    let isFirst = true
    session.state.subscribe((state) => {
      if (state.saving !== 'saved' || !isFirst) return
      isFirst = false
      session.perform(title('e2', 'En écho'))
    })
    session.perform(title('e1', 'Un'))
    await store.finish()
    await pause()
    expect(saving()).toBe('saving')
    await store.finish()
    await pause()
    expect(saving()).toBe('saved')
    expect(store.kept().events.e2?.title).toBe('En écho')
  })
})

describe('Writing', () => {
  test('begins with the edit itself, without any delay.', () => {
    const { store, session } = opened()
    session.perform(title('e1', 'Un'))
    expect(store.batches).toHaveLength(1)
  })

  test('waits for no answer: each edit leaves at once, in order, once.', async () => {
    const { store, session, saving } = opened()
    for (const words of ['a', 'ab', 'abc', 'abcd']) session.perform(title('e1', words))
    expect(store.batches.map((batch) => batch.length)).toEqual([1, 1, 1, 1])
    for (let turn = 0; turn < 4; turn += 1) await store.finish()
    await pause()
    expect(saving()).toBe('saved')
    expect(store.onDisk().events.e1?.title).toBe('abcd')
    expect(store.batches).toHaveLength(4)
  })

  test('holds back what comes beyond many writes without an answer, then sends it together.', async () => {
    const { store, session } = opened()
    for (let count = 1; count <= 20; count += 1) session.perform(title('e1', `Titre ${count}`))
    expect(store.batches).toHaveLength(16)
    await store.finish()
    expect(store.batches.map((batch) => batch.length).slice(16)).toEqual([4])
    for (let turn = 0; turn < 16; turn += 1) await store.finish()
    expect(store.kept().events.e1?.title).toBe('Titre 20')
  })

  test('does not happen when nothing changes.', () => {
    const { store, session } = opened()
    expect(session.perform(title('e1', 'Titre de e1'))).toBe(false)
    expect(session.perform(title('gone', 'Un'))).toBe(false)
    session.undo()
    session.redo()
    expect(store.batches).toHaveLength(0)
    expect(session.state.getState().lastDeed).toBeNull()
  })

  test('is settled when all is written, edits made meanwhile included.', async () => {
    const { store, session, saving } = opened()
    await session.settled()
    session.perform(title('e1', 'Un'))
    const settled = vi.fn<() => void>()
    const waiting = session.settled().then(settled)
    session.perform(title('e1', 'Deux'))
    await store.finish()
    expect(settled).not.toHaveBeenCalled()
    await store.finish()
    await waiting
    expect(saving()).toBe('saved')
  })
})

describe('When the page is going', () => {
  test('what was held back is sent at once, in order, and nothing twice.', async () => {
    const { store, session, saving } = opened()
    session.flush()
    for (let count = 1; count <= 20; count += 1) session.perform(title('e1', `Titre ${count}`))
    session.flush()
    session.flush()
    expect(store.batches.map((batch) => batch.length).slice(16)).toEqual([4])
    for (let turn = 0; turn < 17; turn += 1) await store.finish()
    expect(saving(), 'the disk is not waited for any longer').toBe('saved')
    expect(store.onDisk()).toEqual(session.state.getState().project)
  })
})

describe('A write that takes more than three seconds', () => {
  test('is said to be late, is not sent twice, and is said to be done when it is.', async () => {
    const { store, session, saving, now } = opened()
    session.perform(title('e1', 'Un'))
    await vi.advanceTimersByTimeAsync(3000)
    expect(now()).toMatchObject({ saving: 'failed', fault: 'slow' })
    session.perform(title('e2', 'Deux'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.batches.map((batch) => batch.length)).toEqual([1, 1])
    await store.finish()
    await store.finish()
    await pause()
    expect(now()).toMatchObject({ saving: 'saved', fault: null })
    expect(store.kept()).toEqual(now().project)
    expect(saving()).toBe('saved')
  })
})

describe('When a write fails', () => {
  test('it is said, the edits stay, and saving resumes by itself.', async () => {
    const { store, session, saving, now } = opened()
    session.perform(title('e1', 'Un'))
    await store.fail()
    expect(saving()).toBe('failed')
    await session.settled()
    session.perform(title('e2', 'Deux'))
    expect(saving()).toBe('failed')
    expect(now().project.events).toMatchObject({ e1: { title: 'Un' }, e2: { title: 'Deux' } })
    expect(store.batches).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(store.batches).toHaveLength(2)
    expect(saving()).toBe('failed')
    await store.finish()
    await pause()
    expect(saving()).toBe('saved')
    expect(store.kept()).toEqual(now().project)
  })

  test('again and again, it is tried again every two seconds, by one try at a time.', async () => {
    const { store, session, saving } = opened()
    session.perform(title('e1', 'Un'))
    for (let turn = 1; turn <= 5; turn += 1) {
      await store.fail()
      session.perform(title('e2', `Deux ${turn}`))
      await vi.advanceTimersByTimeAsync(2000)
      expect(store.batches).toHaveLength(turn + 1)
    }
    await store.finish()
    await pause()
    expect(saving()).toBe('saved')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.batches).toHaveLength(6)
  })

  test('those sent after it are sent again with it, in order.', async () => {
    const { store, session, saving, now } = opened()
    session.perform(title('e1', 'Un'))
    session.perform(title('e1', 'Deux'))
    await store.fail()
    expect(saving()).toBe('failed')
    await store.finish()
    expect(store.kept().events.e1?.title).toBe('Deux')
    await vi.advanceTimersByTimeAsync(2000)
    expect(store.batches.map((batch) => batch.length)).toEqual([1, 1, 2])
    session.perform(title('e2', 'Trois'))
    await store.finish()
    await store.finish()
    await pause()
    expect(saving()).toBe('saved')
    expect(store.onDisk()).toEqual(now().project)
  })

  test('at once, without even a promise, saving still resumes.', async () => {
    let isBroken = true
    const session = openSession(
      fresh(start()),
      storeWith({
        append: (changes, _next, known) => {
          if (isBroken) throw new Error('No database')
          return Promise.resolve(alone(changes, known))
        },
      }),
    )
    session.perform(title('e1', 'Un'))
    expect(session.state.getState().saving).toBe('failed')
    isBroken = false
    await vi.advanceTimersByTimeAsync(2300)
    expect(session.state.getState().saving).toBe('saved')
  })
})
