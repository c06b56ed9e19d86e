/** What the room reads in a project: storylines, what stands aside, what goes round or back. */
import { useMemo } from 'react'

import {
  eventsOnNoChain,
  goesBackInTime,
  linksInCycles,
  type Storyline,
  storylineOf,
} from '../../domain/analysis/chain.ts'
import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import type { Effect, KeyEvent, Link, Project } from '../../domain/project/records.ts'

export type StorylineReading = Storyline & {
  readonly effect: Effect
  /** Its events, in the order told. */
  readonly events: readonly KeyEvent[]
}

export type ChainReading = {
  readonly storylines: readonly StorylineReading[]
  readonly offChain: readonly KeyEvent[]
  readonly cycleIds: readonly string[]
  readonly backIds: readonly string[]
  /** The links that leave each card. */
  readonly leaving: ReadonlyMap<string, readonly Link[]>
}

/** Reads the chain anew only when its events, effects or links change. */
export function useChainReading(project: Project): ChainReading {
  const { events, effects, links } = project
  // The rest of the project says nothing of the chain.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => readingOf(project), [events, effects, links])
}

function readingOf(project: Project): ChainReading {
  const told = eventsInOrder(project)
  const links = Object.values(project.links)
  const leaving = new Map<string, Link[]>()
  for (const link of links) {
    const group = leaving.get(link.fromId)
    if (group) group.push(link)
    else leaving.set(link.fromId, [link])
  }
  return {
    storylines: effectsInOrder(project).map((effect) => {
      const storyline = storylineOf(project, effect.id)
      return { ...storyline, effect, events: told.filter(({ id }) => storyline.cardIds.has(id)) }
    }),
    offChain: eventsOnNoChain(project),
    cycleIds: [...linksInCycles(project)],
    backIds: links
      .filter(({ fromId, toId }) => goesBackInTime(project, fromId, toId))
      .map(({ id }) => id),
    leaving,
  }
}
