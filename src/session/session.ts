/**
 * The open project: what it is now, what was done to it, what is selected, and whether all of it is
 * written. `perform` is the only gate by which it changes; what reacts (saving, drawing, announcing)
 * listens.
 *
 * Each edit is written at once, without delay: a delay is exactly what a killed browser loses (see
 * writing.ts). When a write fails the edits stay in memory, and it is tried again until it works.
 *
 * Other tabs may have the same project open. All tabs write in one place, and the order in which rows
 * stand there decides: the project is what is written, in that order, then what this tab has yet to
 * write. Each learns what the others wrote when told of it, and in the answer to each write of its own.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'

import { applyChange, type Change, changeBetween } from '../domain/changes/change.ts'
import { mended } from '../domain/changes/mending.ts'
import type { Edit } from '../domain/edits/edit.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { ProjectStore, Written } from './projectStore.ts'
import type { SessionState } from './sessionState.ts'
import { performed, stepped } from './steps.ts'
import type { Tabs } from './tabs.ts'
import { changesOnTheirWay } from './writing.ts'

export type Session = {
  readonly state: StoreApi<SessionState>
  /** Applies an edit; says whether anything changed. */
  readonly perform: (edit: Edit) => boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Ends typing in a field: the next keystroke is another undo step. */
  readonly endTyping: () => void
  readonly select: (id: Id | null) => void
  /** Puts the project back among the others, as it is on the table. */
  readonly restore: () => Promise<void>
  /** Resolves when all is written, or when a write has failed. */
  readonly settled: () => Promise<void>
  /** Sends at once what still waits and makes sure of the disk, because the page may be going. */
  readonly flush: () => void
  /** Stops listening to the other tabs; what is not written yet still will be. */
  readonly close: () => void
}

/** A project as it was read, to be put on the table. */
type Start = Written & { readonly isInBin?: boolean }
type Store = Pick<ProjectStore, 'append' | 'seal' | 'read' | 'create' | 'takeFromBin'>

/** Puts a project on the table; its edits go to the store, and those of other tabs come in. */
export function openSession(start: Start, store: Store, tabs?: Pick<Tabs, 'listen'>): Session {
  const { id } = start.project
  /** What is known to be written, by whichever tab. */
  let known: Written = start
  /** The same with what is yet to be written; the project on the table is this one, mended. */
  let raw = start.project
  const state = createStore<SessionState>(() => ({
    project: mended(raw),
    undoable: [],
    redoable: [],
    selectedId: null,
    saving: 'saved',
    fault: null,
    lastDeed: null,
    whereabouts: start.isInBin ? 'inBin' : 'here',
  }))
  const changes = changesOnTheirWay({
    append: (batch) => store.append(batch, state.getState().project, known),
    seal: () => store.seal(state.getState().project, known),
    onWritten: learn,
    onLost: lose,
    onState: (saving, fault) => state.setState({ saving, fault }),
  })
  const { unwritten } = changes
  let typingKey: string | undefined

  /** Takes in what is written; it may have been asked for before what is known already. */
  function learn(written: Written): void {
    if (written.upTo > known.upTo) known = written
    const news = changeBetween(raw, unwritten.reduce(applyChange, known.project))
    if (news !== null) {
      raw = applyChange(raw, news)
      show(mended(raw))
    }
    // The same values: keeping the same objects spares the screens from drawing them again.
    if (unwritten.length === 0) known = { ...known, project: raw }
  }

  async function catchUp(): Promise<void> {
    const found = await store.read(id, known)
    if (found === null) {
      lose()
      return
    }
    const wasRemoved = state.getState().whereabouts === 'removed'
    state.setState({ whereabouts: found.isInBin ? 'inBin' : 'here' })
    learn(found)
    if (wasRemoved) startWriting()
  }

  /** The project is gone from the store; what is on the table stays in memory only. */
  function lose(): void {
    state.setState({ whereabouts: 'removed', saving: 'failed', fault: null })
  }

  async function restore(): Promise<void> {
    if (state.getState().whereabouts === 'inBin') await store.takeFromBin(id)
    if (state.getState().whereabouts === 'removed') {
      const count = unwritten.length
      try {
        await store.create(state.getState().project)
        changes.drop(count)
      } catch (error) {
        // Another tab may have kept it first: its changes are then completed with ours.
        if ((await store.read(id)) === null) throw error
      }
    }
    await catchUp()
  }

  function startWriting(): void {
    if (state.getState().whereabouts !== 'removed') changes.start()
  }

  function show(next: Project, rest: Partial<SessionState> = {}): void {
    const { project, selectedId } = state.getState()
    const isSelectionGone =
      selectedId !== null && isRecord(project, selectedId) && !isRecord(next, selectedId)
    state.setState({ ...rest, project: next, selectedId: isSelectionGone ? null : selectedId })
  }

  function become(next: Project, change: Change, rest: Partial<SessionState>): void {
    changes.add(change)
    const { project, saving } = state.getState()
    const isSound = raw === project
    raw = isSound ? next : applyChange(raw, change)
    const shown = isSound ? next : mended(raw)
    show(shown, { ...rest, saving: saving === 'failed' ? 'failed' : 'saving' })
    startWriting()
  }

  function replay(kind: 'undone' | 'redone'): void {
    const outcome = stepped(state.getState(), kind)
    if (outcome === null) return
    typingKey = undefined
    if (outcome.change === null) state.setState(outcome.past)
    else become(outcome.next, outcome.change, outcome.past)
  }

  // When it cannot be read now, the next word from a tab or the next edit brings it.
  const hear = (changedId: Id) => void (changedId === id && catchUp().catch(() => undefined))
  const unlisten = tabs?.listen(hear)
  // What was said between the reading of the project and now was heard by nobody.
  if (tabs) hear(id)

  return {
    state,
    perform(edit) {
      const outcome = performed(state.getState(), edit, typingKey)
      if (outcome === null) return false
      typingKey = outcome.typingKey
      become(outcome.next, outcome.change, outcome.past)
      return true
    },
    undo: () => replay('undone'),
    redo: () => replay('redone'),
    endTyping() {
      typingKey = undefined
    },
    select(recordId) {
      if (state.getState().selectedId !== recordId) state.setState({ selectedId: recordId })
    },
    restore,
    settled: () => changes.settled(),
    flush: () => changes.flush(),
    close: () => unlisten?.(),
  }
}

function isRecord(project: Project, id: Id): boolean {
  return [project.events, project.effects, project.links, project.actors].some((table) =>
    Object.hasOwn(table, id),
  )
}
