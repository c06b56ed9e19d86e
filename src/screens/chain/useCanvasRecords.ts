import { useMemo, useRef } from 'react'

import type { Project } from '../../domain/project/records.ts'
import type { ChainLayout } from '../../layout/chain.ts'
import { type CardNode, cardNodes, type LinkEdge, linkEdges, type Showing } from './canvasModel.ts'

/** Where a card is while a hand drags it. */
export type Dragged = { readonly id: string; readonly x: number; readonly y: number }

/** The nodes, each kept while its card stays the same; the one dragged follows the hand. */
export function useNodes(
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
export function useEdges(layout: ChainLayout, project: Project, showing: Showing): LinkEdge[] {
  const { links } = project
  const kept = useRef<ReadonlyMap<string, LinkEdge>>(new Map())
  return useMemo(() => {
    const made = linkEdges(layout, project, showing, kept.current)
    kept.current = new Map(made.map((edge) => [edge.id, edge]))
    return made
    // Of the project, edges say only their links.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [layout, links, showing])
}
