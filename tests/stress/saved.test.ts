/**
 * « Enregistré » is true: it is said only once the transaction of every edit is complete, whatever
 * IndexedDB delays or refuses.
 */
import { afterEach, expect, test, vi } from 'vitest'

import { applyChange, type Change } from '../../src/domain/changes/change.ts'
import { editEvent } from '../../src/domain/edits/eventEdits.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { story, testDatabases } from '../helpers/testDatabases.ts'
import { faultyWrites } from './faultyWrites.ts'
import { type Draw, eachSeed, report, sized } from './seeds.ts'

const { open } = testDatabases()
const EDITS = 20

afterEach(() => vi.useRealTimers())

/** Keeps the changes of the transactions that are complete, as IndexedDB itself says they are. */
function watchCompleted() {
  const completed: Change[] = []
  const pending = new WeakMap<IDBTransaction, Change[]>()
  const real: unknown = Reflect.get(IDBObjectStore.prototype, 'add')
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: { change: Change },
    key,
  ) {
    const { transaction } = this
    if (this.name === 'changes') {
      if (!pending.has(transaction)) {
        const changes: Change[] = []
        pending.set(transaction, changes)
        transaction.addEventListener('complete', () => completed.push(...changes))
      }
      pending.get(transaction)?.push(structuredClone(value.change))
    }
    return Reflect.apply(
      real as IDBObjectStore['add'],
      this,
      key === undefined ? [value] : [value, key],
    )
  })
  return { completed, mend: () => spy.mockRestore() }
}

/** Holds the table of changes for a while, so that whoever writes there has to wait. */
async function hold(name: string, { below }: Draw): Promise<void> {
  const request = indexedDB.open(name)
  await new Promise((resolve) => request.addEventListener('success', resolve))
  const transaction = request.result.transaction('changes', 'readwrite')
  let turns = 1 + below(20)
  const again = () => {
    turns -= 1
    if (turns > 0) transaction.objectStore('changes').count().addEventListener('success', again)
  }
  again()
  request.result.close()
}

test('« Saved » is said of what is complete only, over delayed and failed writes.', async () => {
  let [words, edits, failures, lies] = [0, 0, 0, 0]
  const runs = sized(50, 500)
  await eachSeed('saved', runs, async (draw) => {
    const database = open()
    const id = `saved-${draw.seed}`
    await database.remove(id)
    await database.create(story(id))
    const start = (await database.read(id)) as Written
    const name = (await indexedDB.databases())[0]?.name ?? ''
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const watched = watchCompleted()
    const faulty = faultyWrites(() => draw.random() < 0.15)
    const session = openSession(start, database)
    session.state.subscribe((state, before) => {
      if (state.saving === 'failed' && before.saving !== 'failed') failures += 1
      if (state.saving !== 'saved' || before.saving === 'saved') return
      words += 1
      const written = watched.completed.reduce(applyChange, start.project)
      if (!saysTheSame(written, state.project)) lies += 1
    })
    for (let step = 0; step < EDITS; step += 1) {
      if (draw.below(3) === 0) await hold(name, draw)
      const fields = { [draw.oneOf(['title', 'description'])]: `Écrit ${step}` }
      edits += Number(
        session.perform(editEvent({ id: draw.oneOf(['e1', 'e2']), title: '' }, fields)),
      )
      if (draw.below(2) === 0) await session.settled()
      if (draw.below(4) === 0) await vi.advanceTimersByTimeAsync(2000)
    }
    faulty.mend()
    for (let turn = 0; turn < 3; turn += 1) {
      await session.settled()
      await vi.advanceTimersByTimeAsync(2000)
    }
    await session.settled()
    vi.useRealTimers()
    watched.mend()
    expect(lies, 'times said too early').toBe(0)
    expect(session.state.getState().saving).toBe('saved')
    expect(saysTheSame(await database.load(id), session.state.getState().project)).toBe(true)
    session.close()
  })
  expect(words).toBeGreaterThan(runs)
  expect(failures).toBeGreaterThan(runs)
  report('saved', `${edits} edits, ${failures} failures, said ${words} times, 0 times too early`)
})
