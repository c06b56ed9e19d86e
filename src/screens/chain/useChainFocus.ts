import { useMemo, useState } from 'react'

import { consequencesOf, storylineOf } from '../../domain/analysis/chain.ts'
import { type Paths, pathsFrom } from '../../domain/analysis/paths.ts'
import {
  cardsStanding,
  plannedAndObserved,
  type Standing,
} from '../../domain/analysis/plannedAndObserved.ts'
import type { Project } from '../../domain/project/records.ts'
import type { ChainReading } from './chainReading.ts'
import type { Way } from './useStepping.ts'

/** Paths listed in words; more would be read by nobody. */
const MOST_LISTED = 12

/** A question put to the chain, whose answer is shown under the diagram. */
export type Question =
  | { readonly kind: 'why'; readonly ids: readonly [string | null, string | null] }
  | { readonly kind: 'gap'; readonly chosen: ReadonlySet<Standing> }
  /** The card before or after which something happens, at the end of those by which one came to it. */
  | { readonly kind: 'step'; readonly way: Way; readonly trail: readonly string[] }

type Focus = { readonly isolatedId: string | null; readonly question: Question | null }

const ALL: Focus = { isolatedId: null, question: null }

/** What the room looks at in the chain: all of it, one storyline, or the answer to a question. */
export function useChainFocus(project: Project, reading: ChainReading, today: string) {
  const [focus, setFocus] = useState(ALL)
  const { events, effects, links } = project
  const isHere = (id: string | null): id is string =>
    id !== null && (Object.hasOwn(events, id) || Object.hasOwn(effects, id))

  const question = stillThere(focus.question, isHere)
  const isolated = reading.storylines.find(({ effect }) => effect.id === focus.isolatedId) ?? null
  const asked = question?.kind === 'why' ? question.ids.filter((id) => id !== null) : []
  /** The first card, as long as the second is awaited. */
  const askedId = asked.length === 1 ? (asked[0] ?? null) : null
  const paths = useWhy(project, question?.kind === 'why' ? question.ids : null)
  const groups = useMemo(
    () => (focus.question?.kind === 'gap' ? plannedAndObserved(project, today) : null),
    // Of the project, this reads events and effects only.
    // oxlint-disable-next-line react/exhaustive-deps
    [focus.question?.kind, events, effects, today],
  )
  const chosen = useMemo(() => {
    const wanted = focus.question?.kind === 'gap' ? [...focus.question.chosen] : []
    return new Set(wanted.filter((standing) => groups?.has(standing)))
  }, [focus.question, groups])
  const shownIds = useMemo(
    () => {
      if (paths !== null) return new Set([...asked, ...paths.cardIds, ...paths.linkIds])
      if (askedId !== null) return joinedTo(project, askedId)
      if (groups !== null) return chosen.size === 0 ? null : cardsStanding(project, groups, chosen)
      return isolated && new Set([...isolated.cardIds, ...isolated.linkIds])
    },
    // oxlint-disable-next-line react/exhaustive-deps
    [paths, askedId, groups, chosen, isolated, links],
  )

  const isolate = (isolatedId: string | null) =>
    setFocus({ isolatedId, question: question?.kind === 'step' ? question : null })
  const ask = (next: Question) =>
    setFocus({ isolatedId: next.kind === 'step' ? focus.isolatedId : null, question: next })
  return {
    isolated,
    question,
    paths,
    groups,
    /** The groups that are looked at in « Prévu et survenu », those that are not empty; none when all are. */
    chosen,
    shownIds,
    ask,
    isolate,
    close: () => setFocus({ ...focus, question: null }),
    /** Goes to the next storyline (1) or the one before (-1), all of them being one of the stops. */
    step: (by: 1 | -1) => {
      const stops = [null, ...reading.storylines.map(({ effect }) => effect.id)]
      const at = stops.indexOf(isolated?.effect.id ?? null)
      isolate(stops.at((at + by) % stops.length) ?? null)
    },
    /** Says whether there was something else than all to leave. */
    leave: (): boolean => {
      if (question === null && isolated === null) return false
      setFocus(question === null ? ALL : { ...focus, question: null })
      return true
    },
    /** Takes a press on a card when it answers « Pourquoi ces deux-là? »; says whether it did. */
    take: (id: string | null): boolean => {
      if (question?.kind !== 'why' || !isHere(id)) return false
      const [first, second] = question.ids
      if ((first !== null && second !== null) || first === id || second === id) return false
      ask({ kind: 'why', ids: first === null ? [id, second] : [first, id] })
      return true
    },
  }
}

/** The cards and links on a path from or to a card: those of which one may ask why. */
function joinedTo(project: Project, id: string): Set<string> {
  const sides = [storylineOf(project, id), consequencesOf(project, id)]
  return new Set(sides.flatMap(({ cardIds, linkIds }) => [...cardIds, ...linkIds]))
}

/** The question without the cards that are gone meanwhile; null when none is left to ask about. */
function stillThere(question: Question | null, isHere: (id: string | null) => boolean) {
  if (question?.kind === 'why') {
    const [first, second] = question.ids
    return {
      ...question,
      ids: [isHere(first) ? first : null, isHere(second) ? second : null] as const,
    }
  }
  if (question?.kind !== 'step') return question
  const trail = question.trail.filter(isHere)
  return trail.length === 0 ? null : { ...question, trail }
}

export type ChainFocus = ReturnType<typeof useChainFocus>

function useWhy(project: Project, ids: readonly [string | null, string | null] | null) {
  const [firstId = null, secondId = null] = ids ?? []
  return useMemo(
    (): Paths | null => {
      if (firstId === null || secondId === null) return null
      const ahead = pathsFrom(project, firstId, secondId, MOST_LISTED)
      return ahead.count > 0 ? ahead : pathsFrom(project, secondId, firstId, MOST_LISTED)
    },
    // Paths are made of links only.
    // oxlint-disable-next-line react/exhaustive-deps
    [project.links, firstId, secondId],
  )
}
