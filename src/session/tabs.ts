/**
 * The other tabs. What is said is only which project changed: who hears it asks the store what is
 * written, so that neither the order of messages nor a lost one can make two tabs differ.
 */
import type { Id } from '../domain/project/ids.ts'
import type { ProjectStore } from './projectStore.ts'

export type Tabs = {
  /** Tells the other tabs that something of that project was written. */
  readonly say: (id: Id) => void
  /** Listens to them; gives what ends it. */
  readonly listen: (hear: (id: Id) => void) => () => void
}

/** The same store, that tells the other tabs of each thing it has written. */
export function telling(store: ProjectStore, { say }: Pick<Tabs, 'say'>): ProjectStore {
  const told =
    <Rest extends unknown[]>(write: (id: Id, ...rest: Rest) => Promise<void>) =>
    async (id: Id, ...rest: Rest) => {
      await write(id, ...rest)
      say(id)
    }
  return {
    ...store,
    async create(project) {
      await store.create(project)
      say(project.id)
    },
    async append(changes, next, known) {
      const written = await store.append(changes, next, known)
      say(next.id)
      return written
    },
    moveToBin: told(store.moveToBin),
    takeFromBin: told(store.takeFromBin),
    remove: told(store.remove),
    async removeBinned(id, before) {
      const isGone = await store.removeBinned(id, before)
      if (isGone) say(id)
      return isGone
    },
    keepThumbnail: told(store.keepThumbnail),
    noteCopy: told(store.noteCopy),
  }
}
