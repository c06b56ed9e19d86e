import { useMemo, useRef } from 'react'

import type { Project } from '../../domain/project/records.ts'
import type { ChainLayout } from '../../layout/chain.ts'
import {
  type CardNode,
  cardNodes,
  type DrawnLink,
  drawnLinks,
  type Showing,
} from './canvasModel.ts'
import { useDrawnCount } from './useDrawnCount.ts'

/** About as many as a large screen shows in the first view, from the start of the story. */
const FIRST_CARDS = 64

/** Where a card is while a hand drags it. */
export type Dragged = { readonly id: string; readonly x: number; readonly y: number }

/** The cards and the links to be drawn now: those of the first view, then all of them (`isWhole`). */
export function useCanvasRecords(
  layout: ChainLayout,
  project: Project,
  showing: Showing,
  dragged: Dragged | null,
) {
  const nodes = useNodes(layout, project, showing, dragged)
  const links = useLinks(layout, project, showing)
  const count = useDrawnCount(nodes.length, FIRST_CARDS)
  const isWhole = count >= nodes.length
  const drawn = useMemo(() => {
    if (isWhole) return { nodes, links }
    const first = nodes.slice(0, count)
    const ids = new Set(first.map(({ id }) => id))
    return {
      nodes: first,
      links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    }
  }, [nodes, links, count, isWhole])
  return { ...drawn, isWhole }
}

/** The nodes, each kept while its card stays the same; the one dragged follows the hand. */
function useNodes(
  layout: ChainLayout,
  project: Project,
  showing: Showing,
  dragged: Dragged | null,
) {
  const { events, effects } = project
  const kept = useRef<ReadonlyMap<string, CardNode>>(new Map())
  const nodes = useMemo(() => {
    const made = cardNodes(layout, project, showing, kept.current)
    kept.current = new Map(made.map((node) => [node.id, node]))
    return made
    // Of the project, cards say only their events and effects.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [layout, events, effects, showing])
  return useMemo(
    () =>
      dragged === null
        ? nodes
        : nodes.map((node) =>
            node.id === dragged.id ? { ...node, position: { x: dragged.x, y: dragged.y } } : node,
          ),
    [nodes, dragged],
  )
}

/** The links, each kept while it stays the same. */
function useLinks(layout: ChainLayout, project: Project, showing: Showing): DrawnLink[] {
  const { links } = project
  const kept = useRef<ReadonlyMap<string, DrawnLink>>(new Map())
  return useMemo(() => {
    const made = drawnLinks(layout, project, showing, kept.current)
    kept.current = new Map(made.map((link) => [link.id, link]))
    return made
    // Of the project, what is drawn says only its links.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [layout, links, showing])
}
