/** A small project, what two people make of it, and the merge of the two. */
import type { Edit } from '../../src/domain/edits/edit.ts'
import * as events from '../../src/domain/edits/eventEdits.ts'
import type { Answer, Conflict, Telling } from '../../src/domain/merge/conflict.ts'
import { mergeOf, settled } from '../../src/domain/merge/merge.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { projectWith } from './smallProjects.ts'

export const telling: Telling = {
  names: { ours: 'Ici', theirs: 'Là-bas' },
  tell: (_table, field, value) => `${field}: ${JSON.stringify(value)}`,
}
export const base = projectWith(['e1', 'e2', 'e3'], ['f1'], ['e1→e2', 'e2→f1'])
export const after = (start: Project, ...edits: Edit[]) =>
  edits.reduce((before, edit) => edit.apply(before), start)
export const titled = (id: string, title: string) => events.editEvent({ id, title: '' }, { title })
export const described = (id: string, description: string) =>
  events.editEvent({ id, title: '' }, { description })
export const votes = (id: string, importance: number) =>
  events.editEvent({ id, title: '' }, { importance })
type Keys = Record<string, Answer>
export function merge(ours: Edit[], theirs: Edit[], from: Project | null = base) {
  const [here, there] = [after(base, ...ours), after(base, ...theirs)]
  const found = mergeOf(from, here, there)
  return {
    ...found,
    here,
    there,
    keys: found.conflicts.map(({ key }) => key),
    as: (answers: Keys = {}) => settled(found, new Map(Object.entries(answers)), telling),
    asAll: (answer: Answer) =>
      settled(found, new Map(found.conflicts.map(({ key }) => [key, answer])), telling),
  }
}
export const firstOf = <K extends Conflict['kind']>(conflicts: readonly Conflict[], kind: K) =>
  conflicts.find((each) => each.kind === kind) as Extract<Conflict, { kind: K }>
