/**
 * « Prévu et survenu »: what was planned beside what came about, without claiming more than the
 * project says. An event marked as having happened may have been planned or not: only `unplanned` says
 * that it was not. So « happened » is never read as « happened as planned », and no rate is made of it.
 *
 * What is still marked as planned or expected is late only when its date has surely passed, under
 * every reading of it: an undated or open moment is ahead.
 */
import type { Id } from '../project/ids.ts'
import { effectsInOrder, eventsInOrder } from '../project/order.ts'
import type { Effect, KeyEvent, Project } from '../project/records.ts'
import { isSurelyAfter } from '../time/order.ts'

/** Where an event or an effect stands between what was planned and what came about, in reading order. */
export const STANDINGS = [
  'happened',
  'unplanned',
  'late',
  'ahead',
  'abandoned',
  'observed',
  'expectedLate',
  'expected',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Where a card stands today ('YYYY-MM-DD'). */
export function standingOf({ status, when }: KeyEvent | Effect, today: string): Standing {
  if (status !== 'planned' && status !== 'expected') return status
  const isPast = isSurelyAfter({ said: '', edtf: today }, when)
  if (status === 'planned') return isPast ? 'late' : 'ahead'
  return isPast ? 'expectedLate' : 'expected'
}

/** The events and effects by where they stand, in the order told; no group is empty. */
export function plannedAndObserved(
  project: Project,
  today: string,
): Map<Standing, readonly (KeyEvent | Effect)[]> {
  const groups = new Map<Standing, (KeyEvent | Effect)[]>(STANDINGS.map((each) => [each, []]))
  for (const card of [...eventsInOrder(project), ...effectsInOrder(project)]) {
    groups.get(standingOf(card, today))?.push(card)
  }
  return new Map([...groups].filter(([, cards]) => cards.length > 0))
}

/** The cards of those groups, and the links that join two of them. */
export function cardsStanding(
  project: Project,
  groups: ReadonlyMap<Standing, readonly { readonly id: Id }[]>,
  chosen: ReadonlySet<Standing>,
): Set<Id> {
  const ids = new Set([...chosen].flatMap((each) => (groups.get(each) ?? []).map(({ id }) => id)))
  const links = Object.values(project.links).filter(
    ({ fromId, toId }) => ids.has(fromId) && ids.has(toId),
  )
  return new Set([...ids, ...links.map(({ id }) => id)])
}
