/**
 * What a merge asks. Two copies of a project are compared with the copy both come from (the base):
 * what only one side changed is taken, and what both changed differently is a conflict, for people to
 * settle. `ours` is the open project, `theirs` the copy that comes in.
 */
import type { Id } from '../project/ids.ts'
import type { Project, TableName } from '../project/records.ts'

export type Side = 'ours' | 'theirs'
/** As it is here, as it is there, or both kept: what that means is told with each kind of conflict. */
export type Answer = Side | 'both'

/** `base` is null when no common copy is known: then nothing is guessed, all that differs is asked. */
export type Sides = {
  readonly base: Project | null
  readonly ours: Project
  readonly theirs: Project
}

/** A record of a project. */
export type At = { readonly table: TableName; readonly id: Id }

/** Tables of which the same thing may have been added twice, once on each side. */
export type Doubled = 'events' | 'effects' | 'actors' | 'links'

type Question = {
  /** The same on both sides of the merge, and from one merge to the next. */
  readonly key: string
  readonly offers: readonly Answer[]
}

/** One field, changed differently. Both: a list holds the items of both; a text goes beside the other. */
export type FieldConflict = Question & {
  readonly kind: 'field'
  readonly table: TableName | 'info'
  readonly id: Id
  /** `outcomes` stands for the whole classification, `isContext` included. */
  readonly field: string
  readonly ours: unknown
  readonly theirs: unknown
}

/** A record that one side removed, while the other changed it or leaned on it. */
export type RemovalConflict = Question &
  At & {
    readonly kind: 'removal'
    readonly removedBy: Side
    /** The fields that the other side changed. */
    readonly fields: readonly string[]
    /** What the other side added or changed that cannot hold, or not say the same, without it. */
    readonly leaning: readonly At[]
  }

/** Two records that are probably the same thing, one added on each side. Both: they are two things. */
export type AlikeConflict = Question & {
  readonly kind: 'alike'
  readonly table: Doubled
  readonly oursId: Id
  readonly theirsId: Id
}

/** Without a base, a record that one side only has. Both: it is kept. */
export type AloneConflict = Question &
  At & {
    readonly kind: 'alone'
    readonly side: Side
    /** What only that side has and cannot hold without it: it follows. */
    readonly leaning: readonly At[]
  }

/** Cards told in another order, or placed elsewhere in the chain: one question for all of them. */
export type GroupConflict = Question & {
  readonly kind: 'order' | 'layout'
  readonly table: 'events' | 'effects' | 'places'
  readonly ids: readonly Id[]
}

export type Conflict =
  | FieldConflict
  | RemovalConflict
  | AlikeConflict
  | AloneConflict
  | GroupConflict

export type Answers = ReadonlyMap<string, Answer>

/** The words by which the version not told is kept as a divergent view. */
export type Telling = {
  /** Who each version is from. */
  readonly names: Readonly<Record<Side, string>>
  /** A value of a field, said so that it is understood apart from its field. */
  readonly tell: (table: TableName, field: string, value: unknown) => string
}

/** A record, read field by field whatever its table. */
export type Fields = Readonly<Record<string, unknown>>
export type Table = Readonly<Record<Id, Fields>>

/** The record of that id, whatever its table. */
export function fieldsOf(project: Project | null, table: TableName, id: Id): Fields | undefined {
  const records: Table = project?.[table] ?? {}
  return Object.hasOwn(records, id) ? records[id] : undefined
}

/** The name of a record, whatever its table. */
export function nameOf({ table, id }: At): string {
  return `${table}.${id}`
}

export function otherSide(side: Side): Side {
  return side === 'ours' ? 'theirs' : 'ours'
}
