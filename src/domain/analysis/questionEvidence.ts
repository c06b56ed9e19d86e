/**
 * What in a project may answer each question of its grid: the events, effects, links and outcomes to look
 * at while one discusses it. A place to begin; the group keeps what supports its answer.
 */
import type { Id } from '../project/ids.ts'
import { effectsInOrder, eventsInOrder } from '../project/order.ts'
import type { KeyEvent, Link, OwnQuestion, Project } from '../project/records.ts'
import { absentOutcomes, eventsByOutcome, repeatedOutcomes } from './outcomeUse.ts'

type Asked = Pick<OwnQuestion, 'id' | 'outcomeId'>
type Look = (project: Project, repertoire: readonly Id[]) => Id[]

/**
 * The ids of what may answer a question: outcomes, then effects, events and links, none twice.
 * `repertoire` holds the outcomes in force, in order. Nothing for a question that the project added on
 * the whole chain: only the group knows what it asks.
 */
export function evidenceFor(
  project: Project,
  { id, outcomeId }: Asked,
  repertoire: readonly Id[],
): Id[] {
  if (outcomeId !== null) return aboutOutcomes(project, [outcomeId])
  const look = Object.hasOwn(LOOKS, id) ? LOOKS[id] : undefined
  return [...new Set(look?.(project, repertoire))]
}

/** By id of the questions on the whole chain. */
const LOOKS: Readonly<Record<string, Look>> = {
  'general-learn-1': (project) => aboutOutcomes(project, repeatedOutcomes(project)),
  'general-learn-2': absentOutcomes,
  'general-learn-3': (project, repertoire) => [
    ...absentOutcomes(project, repertoire),
    ...events(project, ({ status }) => status === 'abandoned'),
  ],
  'general-learn-4': setbacks,
  'general-learn-5': (project) => [
    ...events(project, ({ outcomes }) => outcomes.some(({ tentative }) => tentative)),
    ...links(project, ({ confidence, views }) => confidence === 'toDiscuss' || views.length > 0),
  ],
  'general-learn-ahead-1': nearEffects,
  'general-learn-ahead-2': absentOutcomes,
  'general-learn-ahead-3': setbacks,
  'general-reinvest-1': nearEffects,
  'general-reinvest-2': (project) => [...expected(project), ...planned(project)],
  'general-reinvest-3': (project, repertoire) => [
    ...absentOutcomes(project, repertoire),
    ...planned(project),
  ],
  'general-reinvest-4': planned,
  'general-reinvest-5': (project) => [...expected(project), ...planned(project)],
}

/** Outcomes, the events that show them, and the links between these or from them to effects. */
function aboutOutcomes(project: Project, outcomeIds: readonly Id[]): Id[] {
  const byOutcome = eventsByOutcome(project)
  const shown = new Set(outcomeIds.flatMap((id) => byOutcome.get(id) ?? []).map(({ id }) => id))
  const isNear = ({ fromId, toId }: Link) =>
    shown.has(fromId) && (shown.has(toId) || Object.hasOwn(project.effects, toId))
  return [...outcomeIds, ...events(project, ({ id }) => shown.has(id)), ...links(project, isNear)]
}

/** The effects, what leads straight to them, and those links. */
function nearEffects(project: Project): Id[] {
  const near = Object.values(project.links).filter(({ toId }) =>
    Object.hasOwn(project.effects, toId),
  )
  const from = new Set(near.map(({ fromId }) => fromId))
  return [
    ...effectsInOrder(project).map(({ id }) => id),
    ...events(project, ({ id }) => from.has(id)),
    ...near.map(({ id }) => id),
  ]
}

/** What went back or was not planned, and what hindered. */
function setbacks(project: Project): Id[] {
  return [
    ...events(project, ({ polarity, status }) => polarity === 'setback' || status === 'unplanned'),
    ...links(project, ({ kind }) => kind === 'hinders'),
  ]
}

function planned(project: Project): Id[] {
  return events(project, ({ status }) => status === 'planned')
}

function expected(project: Project): Id[] {
  return effectsInOrder(project).flatMap(({ id, status }) => (status === 'expected' ? [id] : []))
}

function events(project: Project, isSought: (event: KeyEvent) => boolean): Id[] {
  return eventsInOrder(project)
    .filter(isSought)
    .map(({ id }) => id)
}

function links(project: Project, isSought: (link: Link) => boolean): Id[] {
  return Object.values(project.links)
    .filter(isSought)
    .map(({ id }) => id)
}
