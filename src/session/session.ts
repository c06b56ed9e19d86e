/**
 * The open project: what it is now, what was done to it, what is selected, and whether all of it is
 * written. `perform` is the only gate by which it changes; what reacts (saving, drawing, announcing)
 * listens.
 *
 * Each edit is written at once, without delay: a delay is exactly what a killed browser loses. While
 * one write is under way the following ones wait and leave together, in order. The disk is waited for
 * when edits pause, since what is written meanwhile would wait with it; only then are they said to be
 * saved. When a write fails the edits stay in memory, and it is tried again until it works.
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
import { faultIn } from './faults.ts'
import type { ProjectStore, Written } from './projectStore.ts'
import type { SessionState } from './sessionState.ts'
import { performed, stepped } from './steps.ts'
import type { Tabs } from './tabs.ts'

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
  /**
   * Writes at once what waits for the write under way, because the page is going. Should it stay after
   * all, the same is written once more, which changes nothing.
   */
  readonly flush: () => void
  /** Stops listening to the other tabs; what is not written yet still will be. */
  readonly close: () => void
}

/** Time after which a write that is not done is said to be late, in milliseconds. */
const LATE_AFTER = 3000

/** A project as it was read, to be put on the table. */
type Start = Written & { readonly isInBin?: boolean }
type Store = Pick<ProjectStore, 'append' | 'seal' | 'read' | 'create' | 'takeFromBin'>

/** Pause before a write that failed is tried again, in milliseconds. */
const RETRY_AFTER = 2000

/** Time without an edit before the disk is waited for, in milliseconds. */
const SEALED_AFTER = 250

/** Time after which it is waited for even though edits do not pause, in milliseconds. */
const SEALED_WITHIN = 2000

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
  const unwritten: Change[] = []
  let isWriting = false
  /** How many of them the write under way holds. */
  let sent = 0
  let writing = Promise.resolve()
  /** Someone waits for all to be on the disk. */
  let isHurried = false
  let endPause = () => {}
  let typingKey: string | undefined

  async function write(): Promise<void> {
    let sealBy = performance.now() + SEALED_WITHIN
    let isSealed = false
    while (!isSealed) {
      if (unwritten.length === 0) await pause(sealBy - performance.now())
      const isLate = performance.now() >= sealBy
      const batch = isLate ? [] : [...unwritten]
      sent = batch.length
      let written: Written | null
      // A write cannot be called back: it is said to be late, and waited for all the same.
      const late = setTimeout(() => state.setState({ saving: 'failed', fault: 'slow' }), LATE_AFTER)
      try {
        const { project } = state.getState()
        const asked =
          batch.length > 0 ? store.append(batch, project, known) : store.seal(project, known)
        written = await asked
      } catch (error) {
        isWriting = false
        setTimeout(startWriting, RETRY_AFTER)
        state.setState({ saving: 'failed', fault: faultIn(error) })
        return
      } finally {
        clearTimeout(late)
      }
      if (written === null) {
        isWriting = false
        lose()
        return
      }
      unwritten.splice(0, batch.length)
      sent = 0
      learn(written)
      if (batch.length > 0) continue
      isSealed = unwritten.length === 0
      sealBy = performance.now() + SEALED_WITHIN
    }
    // Before anyone is told: who hears it may edit at once, and that edit must start its own write.
    isWriting = false
    isHurried = false
    state.setState({ saving: 'saved', fault: null })
  }

  /** Waits for the next edit, for so long at most, in milliseconds; not at all when hurried. */
  function pause(atMost: number): Promise<void> {
    if (isHurried) return Promise.resolve()
    return new Promise((resolve) => {
      const ended = setTimeout(resolve, Math.min(SEALED_AFTER, atMost))
      endPause = () => {
        clearTimeout(ended)
        resolve()
      }
    })
  }

  function hurry(): void {
    isHurried = isWriting
    endPause()
  }

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
        unwritten.splice(0, count)
      } catch (error) {
        // Another tab may have kept it first: its changes are then completed with ours.
        if ((await store.read(id)) === null) throw error
      }
    }
    await catchUp()
  }

  async function settled(): Promise<void> {
    hurry()
    await writing
    if (isWriting) await settled()
  }

  function startWriting(): void {
    if (isWriting) endPause()
    if (isWriting || state.getState().whereabouts === 'removed') return
    isWriting = true
    writing = write()
  }

  function show(next: Project, rest: Partial<SessionState> = {}): void {
    const { project, selectedId } = state.getState()
    const isSelectionGone =
      selectedId !== null && isRecord(project, selectedId) && !isRecord(next, selectedId)
    state.setState({ ...rest, project: next, selectedId: isSelectionGone ? null : selectedId })
  }

  function become(next: Project, change: Change, rest: Partial<SessionState>): void {
    unwritten.push(change)
    const { project, saving } = state.getState()
    const isSound = raw === project
    raw = isSound ? next : applyChange(raw, change)
    const shown = isSound ? next : mended(raw)
    show(shown, { ...rest, saving: saving === 'failed' ? 'failed' : 'saving' })
    if (saving !== 'failed') startWriting()
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
    settled,
    flush() {
      hurry()
      const waiting = unwritten.slice(isWriting ? sent : 0)
      if (waiting.length === 0 || state.getState().whereabouts === 'removed') return
      sent = unwritten.length
      // Nobody may be left to hear of it; when it fails, it is still among what is to be written.
      void store.append(waiting, state.getState().project, known).catch(() => undefined)
    },
    close: () => unlisten?.(),
  }
}

function isRecord(project: Project, id: Id): boolean {
  return [project.events, project.effects, project.links, project.actors].some((table) =>
    Object.hasOwn(table, id),
  )
}
