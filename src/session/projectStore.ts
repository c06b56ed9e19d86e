/** What the app asks of the place where projects are kept. The store is given to it, never chosen here. */
import type { Change } from '../domain/changes/change.ts'
import type { RestorePoint } from '../domain/history/restorePoint.ts'
import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import type { ProjectSummary } from '../domain/project/summary.ts'
import type { Lineage } from '../files/lineage.ts'

/** A project as the library lists it. Instants are ISO 8601 texts. */
export type LibraryEntry = ProjectSummary & {
  readonly changedAt: string
  /** When it was put in the bin; null when it is not there. */
  readonly binnedAt: string | null
  /** When a copy of it was last saved as a file; null when never. */
  readonly copiedAt: string | null
  /** A small picture of its chain, as a data URL; null until one is taken. */
  readonly thumbnail: string | null
}

/**
 * A project as it is written, up to some point of what all tabs have written. It is the sum of the
 * changes in the order of their rows, which may be unsound: see `mended`.
 */
export type Written = { readonly project: Project; readonly upTo: number }

/** Every method that writes, but `append`, resolves only when the data is on the disk. */
export type ProjectStore = {
  /** All projects, the last changed first, those in the bin included. */
  readonly list: () => Promise<LibraryEntry[]>
  /** The project as last written, or null when there is none of that id. */
  readonly load: (id: Id) => Promise<Project | null>
  /** Keeps a new project. Fails when one has that id. */
  readonly create: (project: Project) => Promise<void>
  /** The project as written, from what is known of it; null when there is none of that id. */
  readonly read: (
    id: Id,
    known?: Written,
  ) => Promise<(Written & { readonly isInBin: boolean }) | null>
  /**
   * Writes changes, in order, after those already written; `next` is what they lead to. Gives the
   * project as written then, what others wrote since `known` included; null when it was removed. From
   * then on only a power cut could take them back.
   */
  readonly append: (
    changes: readonly Change[],
    next: Project,
    known: Written,
  ) => Promise<Written | null>
  /** Makes sure that all that was appended is on the disk; gives what `append` gives. */
  readonly seal: (next: Project, known: Written) => Promise<Written | null>
  readonly moveToBin: (id: Id) => Promise<void>
  readonly takeFromBin: (id: Id) => Promise<void>
  /** Removes for good. */
  readonly remove: (id: Id) => Promise<void>
  /** Removes for good what is in the bin since before that instant (ISO 8601); says whether it was. */
  readonly removeBinned: (id: Id, before: string) => Promise<boolean>
  /** The projects of which what is written makes no project: loading and reading them fails. */
  readonly damaged: () => Promise<Id[]>
  /** All that is written of a project, as it is found, for whoever may repair it. */
  readonly rawRows: (id: Id) => Promise<unknown>
  readonly keepThumbnail: (id: Id, thumbnail: string) => Promise<void>
  /** Notes that a copy was just saved as a file. */
  readonly noteCopy: (id: Id) => Promise<void>
  /** Where a project comes from; nothing is known of one that is not there. */
  readonly lineageOf: (id: Id) => Promise<Lineage>
  /**
   * Adds to what is known of where a project comes from: its versions join those known, and its base,
   * when it has one, becomes the base. Does nothing when the project is not there.
   */
  readonly keepLineage: (id: Id, lineage: Lineage) => Promise<void>
  /** The restore points of a project, the newest first, without their content. */
  readonly restorePoints: (id: Id) => Promise<RestorePoint[]>
  /**
   * Keeps a restore point (the text of the project's file, packed) and lets go of those that are old
   * and many. Of the reason `time`, one is enough: when another tab has just kept one, or when
   * nothing changed since the newest, it is that one that comes back. Null when there is no such project.
   */
  readonly keepRestorePoint: (
    point: Omit<RestorePoint, 'id' | 'at'>,
    content: Uint8Array,
  ) => Promise<RestorePoint | null>
  /** The content of a restore point, as it was given; null when it is gone. */
  readonly readRestorePoint: (pointId: Id) => Promise<Uint8Array | null>
  /** Names a point, which is then kept until removed; an empty name makes it one among others. */
  readonly nameRestorePoint: (pointId: Id, name: string) => Promise<void>
  readonly removeRestorePoint: (pointId: Id) => Promise<void>
  /** What this device keeps under that name for the app itself; undefined when nothing. */
  readonly setting: (key: string) => Promise<unknown>
  /** Keeps it; any value that IndexedDB can hold. */
  readonly keepSetting: (key: string, value: unknown) => Promise<void>
}
