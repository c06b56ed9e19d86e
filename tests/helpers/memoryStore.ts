/** Stores for tests of what is above them. */
import { applyChange, type Change } from '../../src/domain/changes/change.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { NO_LINEAGE } from '../../src/files/lineage.ts'
import type { ProjectStore, Written } from '../../src/session/projectStore.ts'

const nothing = async () => {}

/** What is written once changes are, when nobody else writes. */
export function alone(changes: readonly Change[], known: Written): Written {
  return {
    project: changes.reduce(applyChange, known.project),
    upTo: known.upTo + changes.length,
  }
}

/** A project as it is read when it was just made. */
export const fresh = (project: Project): Written => ({ project, upTo: 0 })

/** A store that accepts everything and keeps nothing, but for what is given. */
export function storeWith(own: Partial<ProjectStore> = {}): ProjectStore {
  /** Several writes may be asked for with the same knowledge, before any is answered. */
  let last: Written | null = null
  return {
    list: async () => [],
    load: async () => null,
    read: async (id) => {
      const project = await own.load?.(id)
      return project ? { ...fresh(project), isInBin: false } : null
    },
    create: nothing,
    append: async (changes, _next, known) =>
      (last = alone(changes, last && last.upTo > known.upTo ? last : known)),
    seal: async (_next, known) => known,
    moveToBin: nothing,
    takeFromBin: nothing,
    remove: nothing,
    removeBinned: async () => false,
    damaged: async () => [],
    rawRows: async () => ({}),
    keepThumbnail: nothing,
    noteCopy: nothing,
    lineageOf: async () => NO_LINEAGE,
    keepLineage: nothing,
    restorePoints: async () => [],
    keepRestorePoint: async (point) => ({ id: 'point', at: '2026-06-15T12:00:00.000Z', ...point }),
    readRestorePoint: async () => null,
    nameRestorePoint: nothing,
    removeRestorePoint: nothing,
    setting: async () => undefined,
    keepSetting: nothing,
    ...own,
  }
}
