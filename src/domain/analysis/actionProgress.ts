/** How far an action has come: what the group said, unless the story says more. */
import type { Action, KeyEvent, Project } from '../project/records.ts'
import { recordOf } from '../project/tables.ts'
import { isSurelyAfter } from '../time/order.ts'

export type ActionProgress = {
  readonly state: Action['state']
  /** The event of the story that the action became, if it is there. */
  readonly event: KeyEvent | null
  /** True when the event settles the state: it has happened, or was abandoned. */
  readonly isSettled: boolean
  /** Still to be done, though its moment has surely passed. */
  readonly isLate: boolean
}

/**
 * How far an action has come on a day ('YYYY-MM-DD'). One that became an event follows it: done once the
 * event has happened, dropped when it was abandoned, still ahead as long as it is planned.
 */
export function progressOf(project: Project, action: Action, today: string): ActionProgress {
  const event =
    action.eventId === null ? null : (recordOf(project, 'events', action.eventId) ?? null)
  const settled = event === null || event.status === 'planned' ? null : stateAfter(event)
  const state = settled ?? (event === null ? action.state : ahead(action.state))
  const isOpen = state === 'toDo' || state === 'underWay'
  const isLate = isOpen && isSurelyAfter({ said: '', edtf: today }, action.when)
  return { state, event, isSettled: settled !== null, isLate }
}

function stateAfter({ status }: KeyEvent): Action['state'] {
  return status === 'abandoned' ? 'dropped' : 'done'
}

/** What is planned still cannot be done; it can be under way. */
function ahead(state: Action['state']): Action['state'] {
  return state === 'underWay' ? 'underWay' : 'toDo'
}
