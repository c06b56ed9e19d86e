/**
 * The past of an open project, step by step: what an edit adds to it, what undo and redo make of it.
 * All of it is computed from the state given; nothing is kept here.
 */
import { type Change, changeBetween, reverseOf } from '../domain/changes/change.ts'
import { type PassedOver, replayed } from '../domain/changes/replay.ts'
import type { Edit } from '../domain/edits/edit.ts'
import type { Project } from '../domain/project/records.ts'
import type { Deed, SessionState, Step } from './sessionState.ts'

type Past = Pick<SessionState, 'project' | 'undoable' | 'redoable' | 'lastDeed'>

/** What follows from an act: the project, the change that leads to it, and the past with that act. */
type Outcome = {
  readonly next: Project
  readonly change: Change | null
  readonly past: Omit<Past, 'project'>
}

/**
 * Does an edit; null when it changes nothing. `typingKey` is that of the typing under way: an edit of
 * the same key goes on with the last step. The key to go on with comes with the outcome.
 */
export function performed(
  before: Past,
  edit: Edit,
  typingKey: string | undefined,
): (Outcome & { readonly change: Change; readonly typingKey: string | undefined }) | null {
  const next = edit.apply(before.project)
  const change = next === before.project ? null : changeBetween(before.project, next)
  if (change === null) return null
  const last = before.undoable.at(-1)
  const isTypedOn = typingKey !== undefined && edit.typingKey === typingKey
  // When another tab has changed the field meanwhile, its text is not taken back with this step.
  const untyped = isTypedOn && last ? replayed(before.project, reverseOf(last.change)) : null
  const goesOn = untyped !== null && untyped.passedOver.length === 0
  const whole = goesOn ? changeBetween(untyped.project, next) : change
  const earlier = goesOn ? before.undoable.slice(0, -1) : before.undoable
  const step = { label: edit.label, change: whole ?? change, typingKey: edit.typingKey }
  return {
    next,
    change,
    // Typed back to the start, no step is left to go on with: the next keystroke begins one.
    typingKey: whole === null ? undefined : edit.typingKey,
    past: {
      undoable: whole === null ? earlier : [...earlier, step],
      redoable: [],
      lastDeed: deed(before, 'done', edit.label),
    },
  }
}

/**
 * Undoes or redoes the last step, null when there is none. The step that takes this back replays
 * exactly what was done here; the change is null when nothing could be.
 */
export function stepped(before: Past, kind: 'undone' | 'redone'): Outcome | null {
  const { project, undoable, redoable } = before
  const [from, to] = kind === 'undone' ? [undoable, redoable] : [redoable, undoable]
  const step = from.at(-1)
  if (!step) return null
  const { project: next, passedOver } = replayed(
    project,
    kind === 'undone' ? reverseOf(step.change) : step.change,
  )
  const done = changeBetween(project, next)
  const change = done && kind === 'undone' ? reverseOf(done) : done
  const left = from.slice(0, -1)
  const gained = change ? [...to, { ...step, change }] : to
  const lastDeed = deed(before, kind, step.label, extentOf(passedOver, done))
  return {
    next,
    change: done,
    past:
      kind === 'undone'
        ? { undoable: left, redoable: gained, lastDeed }
        : { redoable: left, undoable: gained, lastDeed },
  }
}

function deed(
  { lastDeed }: Past,
  kind: Deed['kind'],
  label: Step['label'],
  extent: Deed['extent'] = 'whole',
): Deed {
  return { at: (lastDeed?.at ?? 0) + 1, kind, label, extent }
}

function extentOf(passedOver: readonly PassedOver[], done: Change | null): Deed['extent'] {
  if (passedOver.length === 0) return 'whole'
  return done === null ? 'nothing' : 'part'
}
