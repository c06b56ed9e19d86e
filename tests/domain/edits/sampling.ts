/** The samples of edits that many kinds of records have: one adds, one changes some fields, one removes. */
import fc from 'fast-check'

import type { Edit } from '../../../src/domain/edits/edit.ts'
import type { Project, RecordIn } from '../../../src/domain/project/records.ts'
import type { Ids } from '../../helpers/arbitraries.ts'
import { someId, written } from './drawnFrom.ts'

export type Sample = (project: Project) => fc.Arbitrary<Edit>

/** One, a few or all of the fields of a record, as drawn or as they are already. */
export function fieldsOf<R extends object>(
  record: fc.Arbitrary<R>,
  kept: readonly string[],
): fc.Arbitrary<Partial<R>> {
  return record.chain((whole) => {
    const names = (Object.keys(whole) as (keyof R & string)[]).filter(
      (name) => !kept.includes(name),
    )
    return fc
      .oneof(fc.subarray(names, { minLength: 1, maxLength: 1 }), fc.subarray(names))
      .map((chosen) => Object.fromEntries(chosen.map((name) => [name, whole[name]])) as Partial<R>)
  })
}

/** A sample for an edit that adds a record. */
export const adds =
  <T extends keyof Ids>(name: T, edit: (record: RecordIn<T>) => Edit): Sample =>
  (project) =>
    written(project, name).map(edit)

/** A sample for an edit that changes some fields of a record: to others, or to the same. */
export const changes =
  <T extends keyof Ids>(
    name: T,
    kept: readonly string[],
    edit: (record: RecordIn<T>, fields: Partial<RecordIn<T>>) => Edit,
  ): Sample =>
  (project) =>
    written(project, name).chain((record) => {
      const current = (project[name] as Record<string, RecordIn<T>>)[record.id] ?? record
      const fields = fc.oneof(
        { weight: 3, arbitrary: fieldsOf(written(project, name), kept) },
        { weight: 1, arbitrary: fieldsOf(fc.constant(current), kept) },
      )
      return fields.map((drawn) => edit(record, drawn))
    })

/** A sample for an edit that removes a record. */
export const removes =
  <T extends keyof Ids>(name: T, edit: (record: RecordIn<T>) => Edit): Sample =>
  (project) =>
    fc
      .tuple(written(project, name), someId(project, name))
      .map(([record, id]) => edit({ ...record, id }))
