/** The project as a network: events, effects and actors, what leads to what, and who takes part in what. */
import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { boundsOf } from '../../domain/time/edtf.ts'
import type { Telling } from '../report/telling.ts'

export type NetworkNode = {
  readonly id: string
  /** No two nodes have the same. */
  readonly label: string
  readonly kind: 'event' | 'effect' | 'actor'
  /** What kind it is, in words. */
  readonly type: string
  readonly description: string
  readonly status: string
  /** As said, then the first and last days possible; all empty for an actor. */
  readonly when: string
  readonly earliest: string
  readonly latest: string
  /** The outcomes that an event shows. */
  readonly outcomes: readonly string[]
}

export type NetworkEdge = {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: 'leadsTo' | 'hinders' | 'takesPart'
  readonly type: string
  readonly label: string
  readonly why: string
  readonly confidence: string
}

export type Network = {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** Every event, effect, actor and link of a project, in the order told. */
export function networkOf(telling: Telling): Network {
  const { project, words, say, repertoire, when, refer, named } = telling
  const { panel } = words
  const labels = new Set<string>()
  const unique = (label: string) => {
    let free = label
    for (let count = 2; labels.has(free); count += 1) free = `${label} (${count})`
    labels.add(free)
    return free
  }
  const moment = (of: { said: string; edtf: string | null }) => {
    const { earliest, latest } = boundsOf(of.edtf)
    return { when: when(of), earliest: earliest ?? '', latest: latest ?? '' }
  }
  const events = eventsInOrder(project).map((event): NetworkNode => ({
    id: event.id,
    label: unique(refer(event.id)),
    kind: 'event',
    type: panel.event,
    description: event.description,
    status: panel.statuses[event.status],
    ...moment(event.when),
    outcomes: event.outcomes.map(({ outcomeId }) =>
      say.outcome(repertoire.numberOf(outcomeId), repertoire.labelOf(outcomeId)),
    ),
  }))
  const effects = effectsInOrder(project).map((effect): NetworkNode => ({
    id: effect.id,
    label: unique(named(effect.title)),
    kind: 'effect',
    type: panel.effect,
    description: effect.description,
    status: panel.effectStatuses[effect.status],
    ...moment(effect.when),
    outcomes: [],
  }))
  const actors = Object.values(project.actors).map((actor): NetworkNode => ({
    id: actor.id,
    label: unique(named(actor.name)),
    kind: 'actor',
    type: panel.actorKinds[actor.kind],
    description: '',
    status: actor.role === 'none' ? '' : words.actors.roles[actor.role],
    when: '',
    earliest: '',
    latest: '',
    outcomes: [],
  }))
  const links = Object.values(project.links).map((link): NetworkEdge => ({
    id: link.id,
    fromId: link.fromId,
    toId: link.toId,
    kind: link.kind,
    type: panel.linkKinds[link.kind],
    label: link.label,
    why: link.why,
    confidence: panel.confidences[link.confidence],
  }))
  const parts = eventsInOrder(project).flatMap(({ id, actorIds }) =>
    [...new Set(actorIds)]
      .filter((actorId) => recordOf(project, 'actors', actorId))
      .map((actorId): NetworkEdge => ({
        id: `${actorId}.${id}`,
        fromId: actorId,
        toId: id,
        kind: 'takesPart',
        type: say.takesPart,
        label: '',
        why: '',
        confidence: '',
      })),
  )
  return { nodes: [...events, ...effects, ...actors], edges: [...links, ...parts] }
}
