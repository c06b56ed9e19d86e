import type { Id } from '../project/ids.ts'
import { newActor, newEvent } from '../project/newRecords.ts'
import { rankForDate } from '../project/order.ts'
import type { Actor, KeyEvent, Project } from '../project/records.ts'
import { withoutRecords } from '../project/tables.ts'
import { type Facts, statusOf } from './facts.ts'

type Given = {
  /** Today, as 'YYYY-MM-DD'. */
  readonly today: string
  /** Makes ids for the actors that the project does not have yet. */
  readonly newId: () => Id
}

/** An event, and the actors to add to the project along with it. */
export type Told<E> = { readonly event: E; readonly newActors: readonly Actor[] }

/**
 * The event a line tells of. It is told where its date calls for, at the end when it has none. What
 * surely lies ahead of today is planned; all else has happened, unless the line says otherwise.
 */
export function eventFromLine(
  project: Project,
  facts: Facts,
  given: Given & { readonly id: Id; readonly workSessionId: Id | null },
): Told<KeyEvent> {
  const { actorIds, newActors } = actorsOf(facts, given)
  const event: KeyEvent = {
    ...newEvent(given.id, rankForDate(project, facts.when), facts.title),
    when: facts.when,
    status: statusOf(facts, given.today),
    polarity: polarityOf(facts),
    outcomes: facts.outcomeIds.map(outcomeOf),
    actorIds,
    views: facts.views.map(viewOf),
    workSessionId: given.workSessionId,
  }
  return { event, newActors }
}

/**
 * What correcting its line changes of an event: only what the line says otherwise than before. All
 * that was written elsewhere since (a vote, another outcome, a better title) stays.
 */
export function eventFromCorrection(
  project: Project,
  event: KeyEvent,
  { before, after }: { readonly before: Facts; readonly after: Facts },
  given: Given,
): Told<Partial<KeyEvent>> {
  const { actorIds, newActors } = actorsOf(after, given)
  const former = actorsOf(before, given).actorIds
  const fields: Partial<KeyEvent> = {}
  if (before.title !== after.title) fields.title = after.title
  if (before.when.said !== after.when.said || before.when.edtf !== after.when.edtf) {
    fields.when = after.when
    // Without a date, it stays where it is told.
    if (after.when.edtf !== null) {
      const others = withoutRecords(project, 'events', ({ id }) => id === event.id)
      fields.rank = rankForDate(others, after.when)
    }
  }
  const status = statusOf(after, given.today)
  if (statusOf(before, given.today) !== status) fields.status = status
  if (before.isSetback !== after.isSetback) fields.polarity = polarityOf(after)
  fields.outcomes = corrected(event.outcomes, ({ outcomeId }) => outcomeId, {
    before: before.outcomeIds,
    after: after.outcomeIds,
    write: outcomeOf,
  })
  if (fields.outcomes.length > 0) fields.isContext = false
  fields.actorIds = corrected(event.actorIds, (id) => id, {
    before: former,
    after: actorIds,
    write: (id) => id,
  })
  fields.views = corrected(event.views, ({ text }) => text, {
    before: before.views,
    after: after.views,
    write: viewOf,
  })
  return { event: fields, newActors }
}

/** The items without those that are no longer said, and with those that now are. */
function corrected<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  said: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly write: (name: string) => T
  },
): T[] {
  const kept = items.filter(
    (item) => !said.before.includes(nameOf(item)) || said.after.includes(nameOf(item)),
  )
  const names = new Set([...kept.map(nameOf), ...said.before])
  return [...kept, ...said.after.filter((name) => !names.has(name)).map(said.write)]
}

function actorsOf(
  { actors }: Facts,
  { newId }: Given,
): { actorIds: Id[]; newActors: readonly Actor[] } {
  const newActors: Actor[] = []
  const actorIds = actors.map(({ name, actorId }) => {
    if (actorId !== null) return actorId
    const actor = newActor(newId(), name)
    newActors.push(actor)
    return actor.id
  })
  return { actorIds, newActors }
}

function polarityOf({ isSetback }: Facts): KeyEvent['polarity'] {
  return isSetback ? 'setback' : 'advance'
}

function outcomeOf(outcomeId: Id): KeyEvent['outcomes'][number] {
  return { outcomeId, why: '', tentative: false }
}

function viewOf(text: string): KeyEvent['views'][number] {
  return { by: '', text }
}
