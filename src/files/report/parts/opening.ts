/** The parts that say what the project is, and who made its story. */
import { effectsInOrder, eventsInOrder } from '../../../domain/project/order.ts'
import type { Actor, Project } from '../../../domain/project/records.ts'
import { summaryOf } from '../../../domain/project/summary.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { boundsOf } from '../../../domain/time/edtf.ts'
import { networkFigures } from '../../figures/network.ts'
import type { Block } from '../report.ts'
import { lines, type PartTold, type Telling } from '../telling.ts'
import { xmlText } from '../../xmlText.ts'
import { figureBlocks } from './figures.ts'

/** « Page titre »: the texts under the title. */
export function coverPart({ project, say }: Telling, isNameless: boolean): PartTold {
  const { summary } = project.info
  return {
    text: summary.trim() === '' ? [] : summary.split(/\n+/u),
    blocks: isNameless ? [{ kind: 'note', text: say.nameless }] : [],
  }
}

/** « Contexte »: how much is told, and the project in brief. */
export function contextPart({ project, say, words, when }: Telling): PartTold {
  const { facts } = say
  const { territory, period, use } = project.info
  const uses = {
    retrospective: words.library.useRetrospective,
    prospective: words.library.useProspective,
    both: words.library.useBoth,
  }
  const rows = [
    [facts.territory, territory],
    [facts.period, when(period)],
    [facts.use, uses[use]],
  ].filter(([, said]) => said?.trim() !== '')
  return {
    text: [say.counted(countsOf(project))],
    blocks: [{ kind: 'table', caption: facts.caption, head: facts.head, rows }],
  }
}

/** How much a project holds. */
export function countsOf(project: Project) {
  const { eventCount, effectCount, linkCount } = summaryOf(project)
  const actors = Object.keys(project.actors).length
  return { events: eventCount, effects: effectCount, links: linkCount, actors }
}

/** « Qui a participé »: the actors, human or not, and the work sessions. */
export function peoplePart(telling: Telling): PartTold {
  const { project, say } = telling
  const { people } = say
  const actors = actorRows(telling)
  const sessions = sessionRows(telling)
  const tables: Block[] = []
  const { actorsCaption, actorsHead, sessionsCaption, sessionsHead } = people
  if (actors.length > 0) {
    tables.push({ kind: 'table', caption: actorsCaption, head: actorsHead, rows: actors })
  }
  if (sessions.length > 0) {
    tables.push({ kind: 'table', caption: sessionsCaption, head: sessionsHead, rows: sessions })
  }
  const count = Object.keys(project.actors).length
  const isNone = count === 0 && sessions.length === 0
  return {
    text: [isNone ? people.none : people.told(count, sessions.length)],
    blocks: peopleBlocks(telling, tables),
  }
}

function* peopleBlocks(telling: Telling, tables: readonly Block[]): Generator<Block> {
  yield* tables
  yield* figureBlocks(telling, networkFigures(telling.project, telling))
}

/** The actors in the order in which the story meets them, then the others by name. */
function actorRows(telling: Telling): string[][] {
  const { project, words, language } = telling
  const counts = new Map<string, number>()
  for (const { actorIds } of eventsInOrder(project)) {
    for (const id of new Set(actorIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const met = [...counts.keys()].flatMap((id) => recordOf(project, 'actors', id) ?? [])
  const others = Object.values(project.actors)
    .filter(({ id }) => !counts.has(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, language) || (a.id < b.id ? -1 : 1))
  return [...met, ...others].map((actor) => [
    xmlText(actor.name).trim() || telling.say.untitledCard,
    words.panel.actorKinds[actor.kind],
    actor.role === 'none' ? '' : words.actors.roles[actor.role],
    presence(actor, telling),
    String(counts.get(actor.id) ?? 0),
  ])
}

/** « mars 2018 → 2020 »: when the actor joins and leaves, or the events by which it does. */
function presence({ joins, leaves }: Actor, { when, refer, words }: Telling): string {
  const [from, to] = [joins, leaves].map((passage) =>
    lines(when(passage.when), passage.eventId === null ? '' : refer(passage.eventId)),
  ) as [string, string]
  return from === '' && to === '' ? '' : words.chain.fromTo(from || '…', to || '…')
}

function sessionRows({ project, when, say }: Telling): string[][] {
  const startOf = (edtf: string | null) => boundsOf(edtf).earliest ?? '9999'
  return Object.values(project.workSessions)
    .toSorted((a, b) => (startOf(a.when.edtf) < startOf(b.when.edtf) ? -1 : 1))
    .map(({ title, when: moment, place, participants, notes }) => [
      when(moment),
      lines(xmlText(title).trim() || say.untitledCard, notes),
      place,
      participants.join(', '),
    ])
}

/** « Sources »: each source with what it supports, in the order told. */
export function sourcesPart({ project, say, refer }: Telling): PartTold {
  const records = [
    ...eventsInOrder(project),
    ...effectsInOrder(project),
    ...Object.values(project.links),
  ]
  const rows = records.flatMap(({ id, sources }) =>
    sources
      .filter(({ text, url }) => text.trim() !== '' || url.trim() !== '')
      .map(({ text, url }) => [text.trim() || url, text.trim() === '' ? '' : url, refer(id)]),
  )
  const { told, none, caption, head } = say.sources
  return {
    text: [rows.length === 0 ? none : told(rows.length)],
    blocks: rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }],
  }
}
