/**
 * The laws that every edit obeys, checked on one edit and one project. Each breach is thrown as an
 * error whose message says which law. Values are compared as JSON says them, without help from the
 * code under test.
 */
import { isDeepStrictEqual } from 'node:util'

import { applyChange, changeBetween, reverseOf } from '../../src/domain/changes/change.ts'
import type { Edit } from '../../src/domain/edits/edit.ts'
import { type Project, TABLES } from '../../src/domain/project/records.ts'
import { unsoundness } from '../../src/domain/project/soundness.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'

/** Checks all the laws; gives the project after the edit. */
export function checkEditLaws(edit: Edit, project: Project): Project {
  deepFreeze(project)
  const before = JSON.stringify(project)
  const next = applied(edit, project)
  hold(JSON.stringify(project) === before, 'it changed the project it was given')
  hold(saysTheSame(applied(edit, project), next), 'applied twice, it gave two different projects')
  hold(
    next === project || !saysTheSame(next, project),
    'it gave a new object though nothing changed',
  )
  checkSoundness(project, next)
  checkUndo(project, next)
  checkFile(next)
  return next
}

function applied(edit: Edit, project: Project): Project {
  try {
    return edit.apply(project)
  } catch (error) {
    const breach = `${edit.label.code} broke a law: it threw, or wrote on what is frozen (${String(error)})`
    throw new Error(breach, { cause: error })
  }
}

function checkSoundness(project: Project, next: Project): void {
  const faults = unsoundness(next).map(({ where, code }) => `${code} at ${where}`)
  hold(faults.length === 0, `it left the project unsound: ${faults.join(', ')}`)
  const gone = [...idsOf(project)].filter((id) => !idsOf(next).has(id))
  const left = gone.filter((id) => TABLES.some((name) => mentions(next[name], id)))
  hold(left.length === 0, `it left mentions of what it removed: ${left.join(', ')}`)
}

function checkUndo(project: Project, next: Project): void {
  const change = changeBetween(project, next)
  if (change === null) {
    hold(next === project, 'it changed something that a change does not hold')
    return
  }
  const written = JSON.parse(JSON.stringify(change)) as typeof change
  hold(
    saysTheSame(applyChange(project, written), next),
    'its change, kept and read, does not redo it',
  )
  const undone = applyChange(next, reverseOf(change))
  hold(saysTheSame(undone, project), 'undoing it does not give the project back')
}

function checkFile(next: Project): void {
  const text = writeProject(next)
  const opened = openProject(text, next.id)
  hold('project' in opened, `its result cannot be opened: ${JSON.stringify(opened).slice(0, 300)}`)
  if (!('project' in opened)) return
  hold(saysTheSame(opened.project, next), 'its result does not survive saving and opening')
  hold(writeProject(opened.project) === text, 'its result is not written twice the same')
}

function hold(isTrue: boolean, breach: string): void {
  if (!isTrue) throw new Error(`An edit broke a law: ${breach}.`)
}

/** Says whether two values are the same data; the order of keys does not matter, `0` is not `-0`. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b)
}

/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

/** Records whose id is that of something else, which may be there without them. */
const NAMED_AFTER = ['places', 'accounts', 'outcomes', 'reportParts']

/** The ids of all other records. */
function idsOf(project: Project): Set<string> {
  const names = TABLES.filter((name) => !NAMED_AFTER.includes(name))
  return new Set(names.flatMap((name) => Object.keys(project[name])))
}

/** Says whether a value names an id anywhere: as a key, or in a field made for ids. */
function mentions(value: unknown, id: string, field = ''): boolean {
  if (typeof value === 'string') return /ids?$/i.test(field) && value === id
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((item) => mentions(item, id, field))
  return Object.entries(value).some(([key, each]) => key === id || mentions(each, id, key))
}
