/**
 * The open project: what it is now, what was done to it, what is selected, and whether all of it is
 * written. `perform` is the only gate by which it changes; what reacts (saving, drawing, announcing)
 * listens.
 *
 * Each edit is written at once, without delay: a delay is exactly what a killed browser loses. While
 * one write is under way the following ones wait and leave together, in order. When a write fails the
 * edits stay in memory, and it is tried again until it works.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'

import { type Change, changeBetween, reverseOf } from '../domain/changes/change.ts'
import { type PassedOver, replayed } from '../domain/changes/replay.ts'
import type { Edit, EditLabel } from '../domain/edits/edit.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { ProjectStore } from './projectStore.ts'

type Step = {
  readonly label: EditLabel
  readonly change: Change
  readonly typingKey: string | undefined
}

/** `saved` is said only when everything is durably written. */
type Saving = 'saved' | 'saving' | 'failed'

/** What was last done, for whoever announces it; `at` grows with each. */
type Deed = {
  readonly at: number
  readonly kind: 'done' | 'undone' | 'redone'
  readonly label: EditLabel
  /**
   * How much of it was done: an undo leaves alone what another tab has changed since. When that is
   * all of it, nothing was done.
   */
  readonly extent: 'whole' | 'part' | 'nothing'
}

export type SessionState = {
  readonly project: Project
  readonly undoable: readonly Step[]
  readonly redoable: readonly Step[]
  readonly selectedId: Id | null
  readonly saving: Saving
  readonly lastDeed: Deed | null
}

export type Session = {
  readonly state: StoreApi<SessionState>
  /** Applies an edit; says whether anything changed. */
  readonly perform: (edit: Edit) => boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Ends typing in a field: the next keystroke is another undo step. */
  readonly endTyping: () => void
  readonly select: (id: Id | null) => void
  /** Resolves when all is written, or when a write has failed. */
  readonly settled: () => Promise<void>
}

/** Pause before a write that failed is tried again, in milliseconds. */
const RETRY_AFTER = 2000

/** Puts a project on the table; its edits go to the store. */
export function openSession(project: Project, store: Pick<ProjectStore, 'append'>): Session {
  const state = createStore<SessionState>(() => ({
    project,
    undoable: [],
    redoable: [],
    selectedId: null,
    saving: 'saved',
    lastDeed: null,
  }))
  const unwritten: Change[] = []
  let isWriting = false
  let writing = Promise.resolve()
  let typingKey: string | undefined

  async function write(): Promise<void> {
    while (unwritten.length > 0) {
      const batch = [...unwritten]
      try {
        await store.append(batch, state.getState().project)
      } catch {
        isWriting = false
        setTimeout(startWriting, RETRY_AFTER)
        state.setState({ saving: 'failed' })
        return
      }
      unwritten.splice(0, batch.length)
    }
    // Before anyone is told: who hears it may edit at once, and that edit must start its own write.
    isWriting = false
    state.setState({ saving: 'saved' })
  }

  async function settled(): Promise<void> {
    await writing
    if (isWriting) await settled()
  }

  function startWriting(): void {
    if (isWriting) return
    isWriting = true
    writing = write()
  }

  function become(next: Project, change: Change, rest: Partial<SessionState>): void {
    unwritten.push(change)
    const { saving, selectedId } = state.getState()
    const isSelectionGone =
      selectedId !== null &&
      isRecord(state.getState().project, selectedId) &&
      !isRecord(next, selectedId)
    state.setState({
      ...rest,
      project: next,
      saving: saving === 'failed' ? 'failed' : 'saving',
      selectedId: isSelectionGone ? null : selectedId,
    })
    if (saving !== 'failed') startWriting()
  }

  function deed(
    kind: Deed['kind'],
    label: EditLabel,
    extent: Deed['extent'] = 'whole',
  ): Pick<SessionState, 'lastDeed'> {
    return { lastDeed: { at: (state.getState().lastDeed?.at ?? 0) + 1, kind, label, extent } }
  }

  /** Undoes or redoes: the step that takes this back replays exactly what was done here. */
  function replay(kind: 'undone' | 'redone'): void {
    const { project: before, undoable, redoable } = state.getState()
    const [from, to] = kind === 'undone' ? [undoable, redoable] : [redoable, undoable]
    const step = from.at(-1)
    if (!step) return
    typingKey = undefined
    const { project: next, passedOver } = replayed(
      before,
      kind === 'undone' ? reverseOf(step.change) : step.change,
    )
    const done = changeBetween(before, next)
    const change = done && kind === 'undone' ? reverseOf(done) : done
    const left = from.slice(0, -1)
    const gained = change ? [...to, { ...step, change }] : to
    const rest = {
      ...(kind === 'undone'
        ? { undoable: left, redoable: gained }
        : { redoable: left, undoable: gained }),
      ...deed(kind, step.label, extentOf(passedOver, done)),
    }
    if (done === null) state.setState(rest)
    else become(next, done, rest)
  }

  return {
    state,
    perform(edit) {
      const before = state.getState()
      const next = edit.apply(before.project)
      const change = next === before.project ? null : changeBetween(before.project, next)
      if (change === null) return false
      const last = before.undoable.at(-1)
      const isTypedOn = typingKey !== undefined && edit.typingKey === typingKey
      // When another tab has changed the field meanwhile, its text is not taken back with this step.
      const untyped = isTypedOn && last ? replayed(before.project, reverseOf(last.change)) : null
      const goesOn = untyped !== null && untyped.passedOver.length === 0
      const whole = goesOn ? changeBetween(untyped.project, next) : change
      // Typed back to the start, no step is left to go on with: the next keystroke begins one.
      typingKey = whole === null ? undefined : edit.typingKey
      const earlier = goesOn ? before.undoable.slice(0, -1) : before.undoable
      const step = { label: edit.label, change: whole ?? change, typingKey: edit.typingKey }
      become(next, change, {
        undoable: whole === null ? earlier : [...earlier, step],
        redoable: [],
        ...deed('done', edit.label),
      })
      return true
    },
    undo: () => replay('undone'),
    redo: () => replay('redone'),
    endTyping() {
      typingKey = undefined
    },
    select(id) {
      if (state.getState().selectedId !== id) state.setState({ selectedId: id })
    },
    settled,
  }
}

function extentOf(passedOver: readonly PassedOver[], done: Change | null): Deed['extent'] {
  if (passedOver.length === 0) return 'whole'
  return done === null ? 'nothing' : 'part'
}

function isRecord(project: Project, id: Id): boolean {
  return [project.events, project.effects, project.links, project.actors].some((table) =>
    Object.hasOwn(table, id),
  )
}
