/** When to remind of a copy: a week after the last one, or after the first work, if anything changed. */
import type { Id } from '../domain/project/ids.ts'
import type { LibraryEntry } from './projectStore.ts'

/** What is remembered of the copies of each project, beside what its entry says. */
export type CopyMemory = {
  /** For a project never copied: when its work began, and whether it changed since it came here. */
  readonly begun: Readonly<Record<Id, { readonly at: string; readonly isUntouched: boolean }>>
  /** The day, as 'YYYY-MM-DD', on which one said « Plus tard ». */
  readonly putOff: Readonly<Record<Id, string>>
  /** What the entry gave as its last change when it was last copied in the folder. */
  readonly inFolder: Readonly<Record<Id, string>>
}

export const NO_MEMORY: CopyMemory = { begun: {}, putOff: {}, inFolder: {} }

type Instants = Pick<LibraryEntry, 'id' | 'changedAt' | 'copiedAt' | 'binnedAt'>
type Moment = {
  /** This instant, as an ISO 8601 text. */
  readonly now: string
  /** Today on this device's calendar, as 'YYYY-MM-DD'. */
  readonly today: string
}

const WEEK = 7 * 86_400_000
/** A project first seen that soon after its last change has just come here. */
const JUST_NOW = 60_000

/** Whether to remind of a copy of this project; never within the week after its work began. */
export function copyReminder(entry: Instants, memory: CopyMemory, { now, today }: Moment): boolean {
  if (entry.binnedAt !== null || memory.putOff[entry.id] === today) return false
  const begun = memory.begun[entry.id]
  const since = entry.copiedAt ?? begun?.at
  if (since === undefined || Date.parse(now) - Date.parse(since) < WEEK) return false
  return changedSinceCopy(entry, memory)
}

/** Whether it holds work of which there is no copy; what came from a file or an example is none. */
export function changedSinceCopy(entry: Instants, { begun }: CopyMemory): boolean {
  if (entry.copiedAt !== null) return entry.changedAt > entry.copiedAt
  const first = begun[entry.id]
  return !(first?.isUntouched && first.at === entry.changedAt)
}

/** The same memory with the projects seen for the first time, and without those that are gone. */
export function withSeen(
  memory: CopyMemory,
  entries: readonly Instants[],
  now: string,
): CopyMemory {
  const isSeen = ({ id, copiedAt }: Instants) =>
    copiedAt !== null || Object.hasOwn(memory.begun, id)
  const ids = new Set(entries.map(({ id }) => id))
  const isKept = ([id]: readonly [Id, unknown]) => ids.has(id)
  const known = [memory.begun, memory.putOff, memory.inFolder].flatMap((each) => Object.keys(each))
  if (entries.every(isSeen) && known.every((id) => ids.has(id))) return memory
  const begun = entries
    .filter((entry) => !isSeen(entry))
    .map(({ id, changedAt }) => {
      const isUntouched = Date.parse(now) - Date.parse(changedAt) < JUST_NOW
      return [id, { at: changedAt, isUntouched }] as const
    })
  return {
    begun: Object.fromEntries([...Object.entries(memory.begun).filter(isKept), ...begun]),
    putOff: Object.fromEntries(Object.entries(memory.putOff).filter(isKept)),
    inFolder: Object.fromEntries(Object.entries(memory.inFolder).filter(isKept)),
  }
}
