/** What becomes of each row that comes in: an event in the making, and what is to be looked at. */
import type { RowProblemCode } from '../../content/messages/rowCodes.ts'
import type { KnownOutcome } from '../../domain/capture/chips.ts'
import { wordsOf } from '../../domain/names/folding.ts'
import type { Id } from '../../domain/project/ids.ts'
import { newEvent } from '../../domain/project/newRecords.ts'
import type { KeyEvent, Project } from '../../domain/project/records.ts'
import type { DateReading } from './rowDates.ts'

export type RowProblem = {
  readonly code: RowProblemCode
  /** The words that it is about. */
  readonly said: string
}

/** An event that has no place in a story yet; its actors are named. */
export type Draft = Omit<KeyEvent, 'id' | 'rank' | 'actorIds' | 'workSessionId'> & {
  readonly actors: readonly ActorSaid[]
}

/** An actor as a row names it; `id` is null for one that the project does not have. */
export type ActorSaid = { readonly name: string; readonly id: Id | null }

export type RowReading = {
  /** The number of the row in what came in. */
  readonly number: number
  readonly draft: Draft
  /** Whether it is to be added, unless a person says otherwise. */
  readonly isTaken: boolean
  readonly problems: readonly RowProblem[]
}

/** A draft that says its title alone. */
export function emptyDraft(title: string): Draft {
  const {
    id: _id,
    rank: _rank,
    actorIds: _actors,
    workSessionId: _session,
    ...rest
  } = newEvent('', '', title)
  return { ...rest, actors: [] }
}

/** What is known when rows are read. */
export type ReadingContext = DateReading & {
  readonly project: Project
  readonly outcomes: readonly KnownOutcome[]
  /** Today, as 'YYYY-MM-DD'. */
  readonly today: string
}

/** Rows that a person should look at: a number taken for a day, or what is there already, is only said. */
export function isToBeSeen({ problems }: RowReading): boolean {
  return problems.some(({ code }) => code !== 'serialRead' && code !== 'already')
}

/** Finds the actors of a project by name, case and accents aside. */
export function actorFinder(project: Project): (name: string) => ActorSaid {
  const keyOf = (name: string) => wordsOf(name).join(' ')
  const known = new Map(Object.values(project.actors).map(({ id, name }) => [keyOf(name), id]))
  return (name) => ({ name, id: known.get(keyOf(name)) ?? null })
}

/** What two events share when they are the same one told twice: title and date. */
export function sameness({ title, when }: Pick<KeyEvent, 'title' | 'when'>): string {
  return `${wordsOf(title).join(' ')}|${when.edtf ?? wordsOf(when.said).join(' ')}`
}
