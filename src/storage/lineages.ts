/**
 * Where each project comes from, in its table. The version a project was opened from is kept as a file
 * of its own, packed, so that a newer app opens it as it opens any file.
 */
import type { Dexie } from 'dexie'

import type { Id } from '../domain/project/ids.ts'
import { type Lineage, NO_LINEAGE, withVersions } from '../files/lineage.ts'
import { pack, unpack } from '../files/packed.ts'
import { openProject, writeProject } from '../files/projectFile.ts'
import type { Tables } from './tables.ts'

/** What is done with lineages. */
export function lineageRows(database: Dexie, { entries, lineages }: Tables) {
  async function lineageOf(id: Id): Promise<Lineage> {
    const row = await lineages.get(id)
    if (!row) return NO_LINEAGE
    const known = withVersions(NO_LINEAGE, row.versions)
    if (row.opened === null) return known
    const opened = openProject(await unpack(row.opened), id)
    return 'project' in opened ? { ...opened.lineage, versions: known.versions } : known
  }

  async function keep(id: Id, lineage: Lineage): Promise<void> {
    // Before the transaction, which waits for nothing else than the database.
    const { base, olderBase } = lineage
    const file = base && writeProject({ id, ...base }, { ...NO_LINEAGE, base: olderBase })
    const opened = file === null ? null : await pack(file)
    await database.transaction('rw', entries, lineages, async () => {
      if (!(await entries.get(id))) return
      const row = await lineages.get(id)
      const known = withVersions(NO_LINEAGE, row?.versions ?? [])
      const versions = [...withVersions(known, lineage.versions).versions]
      await lineages.put({ id, versions, opened: opened ?? row?.opened ?? null })
    })
  }

  return { lineageOf, keep }
}
