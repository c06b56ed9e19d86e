/** What an open project shows of itself: the project, what was done to it, whether it is written. */
import type { Change } from '../domain/changes/change.ts'
import type { EditLabel } from '../domain/edits/edit.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { Fault } from './faults.ts'

export type Step = {
  readonly label: EditLabel
  readonly change: Change
  readonly typingKey: string | undefined
}

/** `saved` is said only when everything is durably written. */
type Saving = 'saved' | 'saving' | 'failed'

/** What was last done, for whoever announces it; `at` grows with each. */
export type Deed = {
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
  /** Why it is not saved, when it is not and the reason is known. */
  readonly fault: Fault | null
  readonly lastDeed: Deed | null
  /** Whether the project is still among the others, which another tab may change. */
  readonly whereabouts: 'here' | 'inBin' | 'removed'
}
