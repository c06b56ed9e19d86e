import { describe, expect, test } from 'vitest'

import { progressOf } from '../../../src/domain/analysis/actionProgress.ts'
import { newAction } from '../../../src/domain/project/newRecords.ts'
import type { Action, KeyEvent } from '../../../src/domain/project/records.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const TODAY = '2026-06-15'
const action = newAction('ac', 'Rappeler l’école')
const read = (fields: Partial<Action>, status: KeyEvent['status'] = 'planned') =>
  progressOf(projectWith([{ id: 'e', status }]), { ...action, ...fields }, TODAY)

describe('An action', () => {
  test('is where the group says it is, as long as it is no event.', () => {
    expect(read({ state: 'done' })).toMatchObject({ state: 'done', event: null, isSettled: false })
    expect(read({ state: 'done', eventId: 'gone' }).event).toBeNull()
  })

  test('that became an event is done once the event has happened, whatever was said.', () => {
    for (const status of ['happened', 'unplanned'] as const) {
      const came = read({ eventId: 'e', state: 'toDo' }, status)
      expect(came).toMatchObject({ state: 'done', isSettled: true })
    }
    expect(read({ eventId: 'e' }, 'abandoned')).toMatchObject({ state: 'dropped', isSettled: true })
  })

  test('that became a planned event is still ahead, and can be under way.', () => {
    expect(read({ eventId: 'e', state: 'done' }).state).toBe('toDo')
    expect(read({ eventId: 'e', state: 'underWay' })).toMatchObject({
      state: 'underWay',
      isSettled: false,
    })
  })

  test('is late when its moment has surely passed and it is not done.', () => {
    const spring = { said: 'mars 2026', edtf: '2026-03' }
    expect(read({ when: spring }).isLate).toBe(true)
    expect(read({ when: spring, state: 'done' }).isLate).toBe(false)
    expect(read({ when: { said: '2026', edtf: '2026' } }).isLate).toBe(false)
    expect(read({}).isLate).toBe(false)
  })
})
