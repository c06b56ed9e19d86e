/** Drawing what an edit is given from a project: most aimed at what is there, some at what is gone. */
import fc from 'fast-check'

import { rankAtEnd } from '../../../src/domain/project/rank.ts'
import type { Project, RecordIn, TableName } from '../../../src/domain/project/records.ts'
import { type Ids, recordArbitraries } from '../../helpers/arbitraries.ts'
import { freshId } from '../../helpers/arbitraryParts.ts'

/** What records may refer to: what is there, and now and then something that is not. */
function idsOf(project: Project): Ids {
  const names = Object.keys(recordArbitraries) as (keyof Ids)[]
  const entries = names.map((name) => [name, [...Object.keys(project[name]), 'gone']])
  return Object.fromEntries(entries) as Ids
}

/** The id of a record of the table, or of nothing. */
export function someId(project: Project, name: TableName): fc.Arbitrary<string> {
  const ids = Object.keys(project[name])
  return ids.length === 0
    ? freshId
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: freshId })
}

/** A record of the table as it would be written anew: its id may be new or taken. */
export function written<T extends keyof Ids>(project: Project, name: T): fc.Arbitrary<RecordIn<T>> {
  const table = project[name] as Record<string, { id: string; rank: string }>
  const ranked = name === 'events' || name === 'effects'
  const end = ranked ? rankAtEnd(table) : ''
  const draw = recordArbitraries[name] as (
    ids: Ids,
    id: string,
    rank: string,
  ) => fc.Arbitrary<unknown>
  return fc
    .oneof({ weight: 2, arbitrary: freshId }, { weight: 1, arbitrary: someId(project, name) })
    .chain((id) => draw(idsOf(project), id, end)) as fc.Arbitrary<RecordIn<T>>
}
