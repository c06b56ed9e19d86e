import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { editEvent } from '../../src/domain/edits/eventEdits.ts'
import type { ProjectStore } from '../../src/session/projectStore.ts'
import { openSession } from '../../src/session/session.ts'
import { fresh, storeWith } from '../helpers/memoryStore.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const start = () => projectWith(['e1', 'e2'])
const title = (id: string, words: string) => editEvent({ id, title: '' }, { title: words })
/** Edits pause for long enough that the disk is waited for. */
const pause = () => vi.advanceTimersByTimeAsync(300)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('The disk', () => {
  const counted = () => {
    const seal = vi.fn<ProjectStore['seal']>(async (_next, known) => known)
    return { seal, session: openSession(fresh(start()), storeWith({ seal })) }
  }

  test('is not waited for while edits follow one another.', async () => {
    const { seal, session } = counted()
    for (let time = 0; time < 1900; time += 100) {
      session.perform(title('e1', `Titre ${time}`))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(seal).not.toHaveBeenCalled()
    await pause()
    expect(seal).toHaveBeenCalledTimes(1)
  })

  test('is waited for every two seconds when they never pause.', async () => {
    const { seal, session } = counted()
    for (let time = 0; time < 9000; time += 100) {
      session.perform(title('e1', `Titre ${time}`))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(seal).toHaveBeenCalledTimes(4)
  })

  test('is waited for at once when the page is hidden, and when all must be settled.', async () => {
    const { seal, session } = counted()
    session.perform(title('e1', 'Un'))
    await vi.advanceTimersByTimeAsync(1)
    session.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(seal).toHaveBeenCalledTimes(1)
    session.perform(title('e1', 'Deux'))
    await session.settled()
    expect(seal).toHaveBeenCalledTimes(2)
    expect(session.state.getState().saving).toBe('saved')
  })

  test('that fails is told, and asked again.', async () => {
    let isBroken = true
    const seal = vi.fn<ProjectStore['seal']>(async (_next, known) => {
      if (isBroken) throw new Error('No room')
      return known
    })
    const session = openSession(fresh(start()), storeWith({ seal }))
    session.perform(title('e1', 'Un'))
    await pause()
    expect(session.state.getState().saving).toBe('failed')
    isBroken = false
    await vi.advanceTimersByTimeAsync(2300)
    expect(session.state.getState().saving).toBe('saved')
    expect(seal).toHaveBeenCalledTimes(2)
  })
})
