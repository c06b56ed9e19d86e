/** Making copies that come from anywhere ready to be compared. */
import type { Id } from '../project/ids.ts'
import type { Project } from '../project/records.ts'
import { fieldsOf, type Sides } from './conflict.ts'
import { withNamesChanged } from './references.ts'

/**
 * Ids are unguessable, but a file may say anything: an effect that has the id of an event of another
 * copy is given one of its own, in all three.
 */
export function setApart(sides: Sides): Sides {
  const all = [sides.base, sides.ours, sides.theirs].filter((side) => side !== null)
  const shared = new Set(
    all
      .flatMap(({ effects }) => Object.keys(effects))
      .filter((id) => all.some(({ events }) => Object.hasOwn(events, id))),
  )
  if (shared.size === 0) return sides
  const taken = (id: Id) =>
    all.some((side) => fieldsOf(side, 'events', id) ?? fieldsOf(side, 'effects', id))
  const names = new Map<Id, Id>()
  for (const id of shared) {
    let other = `${id.slice(0, 50)}-effect`
    while (taken(other)) other += 'x'
    names.set(id, other)
  }
  const apart = (side: Project): Project => {
    const own = new Map([...names].filter(([id]) => Object.hasOwn(side.effects, id)))
    const renamed = <R extends { id: Id }>(table: Record<Id, R>) =>
      Object.fromEntries(
        Object.values(table).map((record) => {
          const id = own.get(record.id) ?? record.id
          return [id, { ...record, id }]
        }),
      )
    return withNamesChanged(
      { ...side, effects: renamed(side.effects), places: renamed(side.places) },
      'cards',
      own,
    )
  }
  return {
    base: sides.base && apart(sides.base),
    ours: apart(sides.ours),
    theirs: apart(sides.theirs),
  }
}
