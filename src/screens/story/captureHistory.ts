import type { IgnoredSpan } from '../../domain/capture/chips.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { Session } from '../../session/session.ts'

/** A line as it was captured, to be recalled and corrected. */
export type Captured = {
  readonly eventId: Id
  readonly text: string
  readonly ignored: readonly IgnoredSpan[]
  /** The actors that it brought to the project. */
  readonly actorIds: readonly Id[]
}

/** Kept as long as the project is open, whatever the room shown. */
const captured = new WeakMap<Session, readonly Captured[]>()

/** The lines captured since the project was opened, the last one last, whose events are still there. */
export function capturedLines(session: Session): readonly Captured[] {
  const { events } = session.state.getState().project
  return (captured.get(session) ?? []).filter(({ eventId }) => Object.hasOwn(events, eventId))
}

/** Notes a line; it takes the place of what its event was captured by before. */
export function noteCaptured(session: Session, line: Captured): void {
  const lines = captured.get(session) ?? []
  const at = lines.findIndex(({ eventId }) => eventId === line.eventId)
  captured.set(session, at === -1 ? [...lines, line] : lines.with(at, line))
}
