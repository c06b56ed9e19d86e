/**
 * The chain as nested lists: under each effect what led to it, under each of these what led to it in
 * turn. All cards and links are in it, so that what can be read or changed in the diagram can be here.
 */
import type { Id } from '../project/ids.ts'
import { effectsInOrder, eventsInOrder } from '../project/order.ts'
import type { Link, Project } from '../project/records.ts'
import { eventsOnNoChain, linksBy } from './chain.ts'

export type OutlineItem = {
  /** Unique in the outline: the id of its list, then its own; between them its link's for a repeat. */
  readonly key: string
  readonly cardId: Id
  /** The link by which it leads to the item it stands under; null at the top of a list. */
  readonly link: Link | null
  /** What led to it is told elsewhere: above in the same list, or with the storylines. */
  readonly isRepeat: boolean
  /** What led to it, in the order told; nothing for a repeat. */
  readonly causes: readonly OutlineItem[]
}

export type ChainOutline = {
  /** The effects in their order. In each, an event is told in full once, and elsewhere is a repeat. */
  readonly storylines: readonly OutlineItem[]
  /** The events that lead to no effect, each in full once, under what they lead to. */
  readonly offChain: readonly OutlineItem[]
}

/** The name of the list of events that lead to no effect, first in the keys of its items. */
export const OFF_CHAIN = 'off'

/** Reads the whole chain as nested lists. */
export function chainOutline(project: Project): ChainOutline {
  const order = new Map(eventsInOrder(project).map(({ id }, at) => [id, at]))
  const place = ({ fromId }: Link) => order.get(fromId) ?? 0
  const arriving = linksBy(project, 'toId')
  for (const links of arriving.values()) links.sort((a, b) => place(a) - place(b))

  const off = eventsOnNoChain(project)
  const offIds = new Set(off.map(({ id }) => id))
  const leaving = linksBy(project, 'fromId')
  // What leads nowhere first; what is left then goes round in circles.
  const tops = [...off.filter(({ id }) => !leaving.has(id)), ...off]
  const told = new Set<Id>()
  const isToldElsewhere = (id: Id) => !offIds.has(id)
  return {
    storylines: effectsInOrder(project).map(({ id }) =>
      tell(id, { list: id, told: new Set(), isToldElsewhere: () => false, arriving }),
    ),
    offChain: tops.flatMap(({ id }) =>
      told.has(id) ? [] : [tell(id, { list: OFF_CHAIN, told, isToldElsewhere, arriving })],
    ),
  }
}

type Telling = {
  readonly list: string
  readonly told: Set<Id>
  readonly isToldElsewhere: (id: Id) => boolean
  readonly arriving: ReadonlyMap<Id, readonly Link[]>
}

type Writable = Omit<OutlineItem, 'causes'> & { readonly causes: Writable[] }

/** A card and all that led to it, told without recursion: a chain may be thousands of steps long. */
function tell(topId: Id, { list, told, isToldElsewhere, arriving }: Telling): OutlineItem {
  const itemOf = (cardId: Id, link: Link | null): Writable => {
    const isRepeat = told.has(cardId) || isToldElsewhere(cardId)
    told.add(cardId)
    const isTop = cardId === list
    const path = isTop ? [list] : isRepeat ? [list, link?.id ?? '', cardId] : [list, cardId]
    return { key: path.join(' '), cardId, link, isRepeat, causes: [] }
  }
  const top = itemOf(topId, null)
  const path: { item: Writable; links: readonly Link[]; next: number }[] = []
  const enter = (item: Writable) => {
    if (!item.isRepeat) path.push({ item, links: arriving.get(item.cardId) ?? [], next: 0 })
  }
  enter(top)
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const link = step.links[step.next]
    step.next += 1
    if (!link) {
      path.pop()
      continue
    }
    const item = itemOf(link.fromId, link)
    step.item.causes.push(item)
    enter(item)
  }
  return top
}

/** An item and all those under it, as they are read from top to bottom; `isFolded` hides what is under one. */
export function itemsWithin(
  top: OutlineItem,
  isFolded: (key: string) => boolean = () => false,
): OutlineItem[] {
  const items: OutlineItem[] = []
  const waiting = [top]
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    items.push(item)
    if (!isFolded(item.key)) waiting.push(...item.causes.toReversed())
  }
  return items
}

/** An item, then what led to it as long as one thing only did: steps of one path, read one under the other. */
export function stepsFrom(
  first: OutlineItem,
  isFolded: (key: string) => boolean = () => false,
): OutlineItem[] {
  const steps = [first]
  for (let last = first; last.causes.length === 1 && !isFolded(last.key);) {
    const [cause] = last.causes
    if (!cause) break
    steps.push(cause)
    last = cause
  }
  return steps
}
