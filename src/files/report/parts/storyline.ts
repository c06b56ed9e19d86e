/** What a sheet of paper can show of the chain that leads to an effect. */
import { accountOf } from '../../../domain/analysis/account.ts'
import { storylineOf } from '../../../domain/analysis/chain.ts'
import { onlyCards } from '../../../domain/analysis/partOfProject.ts'
import { newLink } from '../../../domain/project/newRecords.ts'
import type { Effect, Link, Project } from '../../../domain/project/records.ts'

/** With more events, letters on a sheet are too small to be read. */
const MOST_EVENTS = 40

export type StorylineShown = {
  /** Reduced to what is shown. */
  readonly project: Project
  /** How many events are shown, and how many lead to the effect. */
  readonly shown: number
  readonly whole: number
}

/**
 * The storyline of an effect; of a long one, the events that its account tells. Those that are then joined
 * only by way of others are joined by a link that says so, in the words of `through`.
 */
export function storylineShown(project: Project, effect: Effect, through: string): StorylineShown {
  const { cardIds } = storylineOf(project, effect.id)
  const whole = cardIds.size - 1
  if (whole <= MOST_EVENTS) return { project: onlyCards(project, cardIds), shown: whole, whole }
  const account = accountOf(project, effect)
  const told = account.steps.map(({ event }) => event.id)
  const kept = onlyCards(project, new Set([...told, effect.id]))
  const arrivals = [
    ...account.steps.map((step) => [step.event.id, step.arrivals] as const),
    [effect.id, account.arrivals] as const,
  ]
  const links = arrivals.flatMap(([toId, from]): [string, Link][] => {
    const [first] = from
    if (!first || from.some(({ link }) => link !== null)) return []
    const id = `${first.fromId} ${toId}`
    return [[id, { ...newLink(id, first.fromId, toId), label: through }]]
  })
  return {
    project: { ...kept, links: { ...kept.links, ...Object.fromEntries(links) } },
    shown: told.length,
    whole,
  }
}
