/**
 * From the layout to what the canvas draws. Sizes and handles are given, so that nothing is ever
 * measured; and an object whose card or link has not changed is the same object as before, so that
 * only what changed is drawn again.
 */
import { type Node, Position } from '@xyflow/react'

import type { Effect, KeyEvent, Link, Project } from '../../domain/project/records.ts'
import type { ChainCard, ChainLayout } from '../../layout/chain.ts'
import type { ChainLink } from '../../layout/chainDrawing.ts'

export type Lane = 1 | 2 | 3 | 'context'

type Look = {
  /** What is read aloud after the title. */
  readonly said: string
  readonly isSelected: boolean
  readonly isFaded: boolean
  /** The one card that the Tab key reaches. */
  readonly isCurrent: boolean
  /** In how many storylines it is, where that is to be shown; 0 elsewhere. */
  readonly storylines: number
}

export type EventNode = Node<Look & { readonly event: KeyEvent; readonly lane: Lane }, 'event'>
export type EffectNode = Node<Look & { readonly effect: Effect }, 'effect'>
export type CardNode = EventNode | EffectNode

/** A link as the canvas draws it; `source` and `target` are its cards, `from` and `to` where they are laid. */
export type DrawnLink = {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly link: Link
  readonly laid: ChainLink
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** What is read aloud. */
  readonly said: string
  readonly isSelected: boolean
  readonly isNear: boolean
  readonly isFaded: boolean
}

/** What the room shows of the chain at this moment. */
export type Showing = {
  readonly selectedId: string | null
  readonly currentId: string | null
  /** Ids of the cards and links looked at, the others receding; null when all are. */
  readonly shownIds: ReadonlySet<string> | null
  readonly isChoosingEnd: boolean
  /** In how many storylines each card is, while one is isolated; empty otherwise: it would say little. */
  readonly storylineCount: ReadonlyMap<string, number>
  readonly sayCard: (card: KeyEvent | Effect) => string
  readonly sayLink: (link: Link) => string
}

/** The cards, as React Flow wants them; those of `previous` that say the same are given back. */
export function cardNodes(
  layout: ChainLayout,
  project: Project,
  showing: Showing,
  previous: ReadonlyMap<string, CardNode>,
): CardNode[] {
  return layout.cards.flatMap((card): CardNode[] => {
    const record = card.kind === 'event' ? project.events[card.id] : project.effects[card.id]
    if (!record) return []
    const look: Look = {
      said: showing.sayCard(record),
      isSelected: card.id === showing.selectedId,
      isFaded: showing.shownIds !== null && !showing.shownIds.has(card.id),
      isCurrent: card.id === showing.currentId,
      storylines: showing.storylineCount.get(card.id) ?? 0,
    }
    const next: CardNode =
      'outcomes' in record
        ? {
            ...nodeOf(card),
            type: 'event',
            data: { ...look, event: record, lane: card.lane ?? 'context' },
          }
        : { ...nodeOf(card), type: 'effect', data: { ...look, effect: record } }
    const before = previous.get(card.id)
    return [before && isSame(before, next) ? before : next]
  })
}

function nodeOf({ id, x, y, width, height }: ChainCard) {
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    zIndex: 1,
    handles: [
      {
        type: 'target' as const,
        position: Position.Left,
        x: 0,
        y: height / 2,
        width: 0,
        height: 0,
      },
      {
        type: 'source' as const,
        position: Position.Right,
        x: width,
        y: height / 2,
        width: 0,
        height: 0,
      },
    ],
    // React Flow would say « node » in English; the card inside says what it is.
    domAttributes: { 'aria-roledescription': undefined },
  }
}

function isSame(before: CardNode, next: CardNode): boolean {
  return (
    before.position.x === next.position.x &&
    before.position.y === next.position.y &&
    before.width === next.width &&
    before.height === next.height &&
    hasSameFields(before.data, next.data)
  )
}

/** The links, as the canvas draws them; those of `previous` that say the same are given back. */
export function drawnLinks(
  layout: ChainLayout,
  project: Project,
  showing: Showing,
  previous: ReadonlyMap<string, DrawnLink>,
): DrawnLink[] {
  const cards = new Map(layout.cards.map((card) => [card.id, card]))
  const { selectedId, shownIds } = showing
  return layout.links.flatMap((laid): DrawnLink[] => {
    const link = project.links[laid.id]
    const from = link && cards.get(link.fromId)
    const to = link && cards.get(link.toId)
    if (!link || !from || !to) return []
    const next: DrawnLink = {
      id: link.id,
      source: link.fromId,
      target: link.toId,
      link,
      laid,
      from: { x: from.x, y: from.y },
      to: { x: to.x, y: to.y },
      said: showing.sayLink(link),
      isSelected: link.id === selectedId,
      isNear: selectedId !== null && (link.fromId === selectedId || link.toId === selectedId),
      isFaded: shownIds !== null && !shownIds.has(link.id),
    }
    const before = previous.get(link.id)
    return [before && isSameLink(before, next) ? before : next]
  })
}

function isSameLink(a: DrawnLink, b: DrawnLink): boolean {
  return (
    a.said === b.said &&
    a.link === b.link &&
    a.isSelected === b.isSelected &&
    a.isNear === b.isNear &&
    a.isFaded === b.isFaded &&
    a.laid.path === b.laid.path &&
    a.laid.labelAt.x === b.laid.labelAt.x &&
    a.laid.labelAt.y === b.laid.labelAt.y &&
    a.from.x === b.from.x &&
    a.from.y === b.from.y &&
    a.to.x === b.to.x &&
    a.to.y === b.to.y
  )
}

function hasSameFields(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(b).every((key) => a[key] === b[key])
}
