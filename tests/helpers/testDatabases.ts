/** Databases of projects, in memory, for the tests of one file. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, vi } from 'vitest'

import { type Change, changeBetween } from '../../src/domain/changes/change.ts'
import type { Edit } from '../../src/domain/edits/edit.ts'
import { editEvent } from '../../src/domain/edits/eventEdits.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { isProject } from '../../src/domain/project/validity.ts'
import { STEPS } from '../../src/files/migrations/steps.ts'
import { openProjectDatabase } from '../../src/storage/projectDatabase.ts'
import { rowsOf } from './databaseRows.ts'
import { projectWith } from './smallProjects.ts'

type Database = ReturnType<typeof openProjectDatabase>

let count = 0

export const story = (id = 'p'): Project => ({
  ...projectWith(['e1', 'e2'], ['f1'], ['e1→f1']),
  id,
})
export const title = (words: string, id = 'e1') => editEvent({ id, title: '' }, { title: words })

/** A new database for each test, opened as often as it likes, as by so many tabs. */
export function testDatabases() {
  let databases: Database[] = []
  let name = ''
  let clock = 0

  beforeEach(() => {
    count += 1
    name = `test-${count}`
    clock = 0
  })
  afterEach(() => {
    for (const database of databases) database.close()
    databases = []
    vi.restoreAllMocks()
  })

  return {
    /** Opens it; an app of another version has the steps of its own format. */
    open: (steps = STEPS): Database => {
      // In a format made for a test, any object is a project.
      const isWhole =
        steps === STEPS ? isProject : (value: unknown): value is Project => Boolean(value)
      const now = () => new Date((clock += 1000)).toISOString()
      const database = openProjectDatabase(name, now, undefined, steps, isWhole)
      databases.push(database)
      return database
    },
    /** Performs an edit and writes it; gives what it leads to. */
    write: async (database: Database, before: Project, edit: Edit): Promise<Project> => {
      const next = edit.apply(before)
      const change = changeBetween(before, next) as Change
      await database.append([change], next, { project: before, upTo: 0 })
      return next
    },
    rows: (table: string) => rowsOf(name, table),
    nameOf: () => name,
  }
}
