/** Points of its past to which a project can come back. */
import type { Id } from '../project/ids.ts'

const REASONS = [
  'time',
  'named',
  'copy',
  'opened',
  'received',
  'beforeMerge',
  'beforeImport',
  'beforeTidy',
  'beforeRemoval',
  'beforeRestore',
  'beforeMigration',
] as const

/** A whole earlier state of a project, told without its content. */
export type RestorePoint = {
  readonly id: Id
  readonly projectId: Id
  /** When it was kept, as an ISO 8601 text. */
  readonly at: string
  /** What made it be kept; `before…` is what was about to be done. */
  readonly reason: (typeof REASONS)[number]
  /** Given by a person; empty for automatic ones. */
  readonly name: string
  /** Fingerprint of the content, for those that a merge may look for; null otherwise. */
  readonly print: string | null
}

/** Says whether a value is one of the reasons. */
export function isReason(value: unknown): value is RestorePoint['reason'] {
  return REASONS.some((reason) => reason === value)
}

/** Time of change after which a point is kept, in milliseconds. */
export const TIME_BETWEEN_POINTS = 5 * 60_000

/** The order in which points are listed: the newest first, ties by id. */
export function newestFirst(a: RestorePoint, b: RestorePoint): number {
  return a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1
}
