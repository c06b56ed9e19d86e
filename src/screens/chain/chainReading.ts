/** What the room reads in a project: storylines, what stands aside, what goes round or back. */
import { useMemo } from 'react'

import {
  eventsOnNoChain,
  goesBackInTime,
  linksInCycles,
  type Storyline,
  storylineOf,
} from '../../domain/analysis/chain.ts'
import { type ChainOutline, chainOutline } from '../../domain/analysis/chainOutline.ts'
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
  readonly outline: ChainOutline
  /** The links that leave each card. */
  readonly leaving: ReadonlyMap<string, readonly Link[]>
  /** In how many storylines each card is; a card in none has no entry. */
  readonly storylineCount: ReadonlyMap<string, number>
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
  const storylines = effectsInOrder(project).map((effect) => {
    const storyline = storylineOf(project, effect.id)
    return { ...storyline, effect, events: told.filter(({ id }) => storyline.cardIds.has(id)) }
  })
  const storylineCount = new Map<string, number>()
  for (const { cardIds } of storylines) {
    for (const id of cardIds) storylineCount.set(id, (storylineCount.get(id) ?? 0) + 1)
  }
  return {
    storylines,
    offChain: eventsOnNoChain(project),
    outline: chainOutline(project),
    cycleIds: [...linksInCycles(project)],
    backIds: links
      .filter(({ fromId, toId }) => goesBackInTime(project, fromId, toId))
      .map(({ id }) => id),
    leaving,
    storylineCount,
  }
}
