import { addEvent } from '../../domain/edits/eventEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import { rankAtEnd, rankBefore } from '../../domain/project/rank.ts'
import type { Session } from '../../session/session.ts'

/** Tells the selected event once more, just after itself and without its votes, and selects that one. */
export function duplicateSelected(session: Session): void {
  const { project, selectedId } = session.state.getState()
  const event = project.events[selectedId ?? '']
  if (!event) return
  const events = eventsInOrder(project)
  const next = events[events.indexOf(event) + 1]
  const rank = next ? rankBefore(events, next) : rankAtEnd(project.events)
  const id = newId()
  session.perform(addEvent({ ...event, id, rank, importance: 0 }))
  session.select(id)
}
