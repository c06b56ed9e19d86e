/** The bin: what is put there stays thirty days. */
import type { Id } from '../domain/project/ids.ts'
import type { LibraryEntry, ProjectStore } from './projectStore.ts'

const DAY = 24 * 3_600_000
const DAYS_IN_BIN = 30

/** In how many days a project in the bin will be removed; 0 when it may be now. Both are ISO 8601. */
export function daysLeft(binnedAt: string, now: string): number {
  const age = (Date.parse(now) - Date.parse(binnedAt)) / DAY
  return Math.max(0, Math.ceil(DAYS_IN_BIN - age))
}

/**
 * Removes for good what has been in the bin for more than thirty days; says whether there was any.
 * `unlessOpen` does what it is given, unless that project is open somewhere.
 */
export async function emptyBin(
  entries: readonly LibraryEntry[],
  store: Pick<ProjectStore, 'removeBinned'>,
  now: string,
  unlessOpen: (id: Id, act: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const before = new Date(Date.parse(now) - DAYS_IN_BIN * DAY).toISOString()
  let isAnyGone = false
  for (const { id, binnedAt } of entries) {
    if (binnedAt === null || !(Date.parse(binnedAt) < Date.parse(before))) continue
    await unlessOpen(id, async () => {
      isAnyGone = (await store.removeBinned(id, before)) || isAnyGone
    })
  }
  return isAnyGone
}
