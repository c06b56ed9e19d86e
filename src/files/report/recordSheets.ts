/**
 * The project as sheets of rows, one for each kind of record: for spreadsheets. Dates are given as said, in
 * EDTF, and as the first and last days possible. The first sheet is the story, as the import reads it back.
 */
import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent, When } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { boundsOf } from '../../domain/time/edtf.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { learningSheets } from './learningSheets.ts'
import type { RecordSheet } from './recordSheet.ts'
import type { Telling } from './telling.ts'

/** Every sheet, the empty ones too, the story first. */
export function recordSheets(telling: Telling): readonly RecordSheet[] {
  return [
    eventSheet(telling),
    effectSheet(telling),
    linkSheet(telling),
    actorSheet(telling),
    outcomeSheet(telling),
    detailSheet(telling),
    viewSheet(telling),
    sourceSheet(telling),
    sessionSheet(telling),
    ...learningSheets(telling, dated, whenHead(telling)),
  ]
}

/** The heads of the four cells of a moment. */
function whenHead({ say, words }: Telling): readonly string[] {
  return [words.merge.fields.when, ...say.sheets.bounds]
}

/** A moment as said, in EDTF, and its first and last days possible. */
function dated({ said, edtf }: When, language: 'fr' | 'en'): readonly string[] {
  const { earliest, latest } = boundsOf(edtf)
  const isRead = edtf === null || parseWhen(said, language).when.edtf === edtf
  return [isRead ? said : formatEdtf(edtf, language), edtf ?? '', earliest ?? '', latest ?? '']
}

/** Names and sources that the import takes apart again at the same places. */
const SEPARATOR = '\n'

function eventSheet(telling: Telling): RecordSheet {
  const { project, words, say, numberOf, repertoire, language } = telling
  const { fields } = words.merge
  const rows = eventsInOrder(project).map((event) => {
    const { id, when, title, description, status, polarity, outcomes, isContext, sources } = event
    const shown = outcomes.map(({ outcomeId }) => repertoire.labelOf(outcomeId))
    const names = event.actorIds.map((actorId) => recordOf(project, 'actors', actorId)?.name ?? '')
    const states = [
      words.panel.statuses[status],
      ...(polarity === 'advance' ? [] : [words.panel.polarities[polarity]]),
    ]
    return [
      numberOf.get(id) ?? 0,
      ...dated(when, language),
      title,
      description,
      shown.length === 0 && isContext ? words.merge.context : shown.join(SEPARATOR),
      states.join('; '),
      names.join(SEPARATOR),
      sources.map(({ text, url }) => [text, url].filter(Boolean).join(' ')).join(SEPARATOR),
    ]
  })
  const head = [
    say.sheets.number,
    ...whenHead(telling),
    fields.title,
    fields.description,
    fields.outcomes,
    fields.status,
    fields.actorIds,
    fields.sources,
  ]
  return { name: say.sheets.names.events, head, rows }
}

function effectSheet(telling: Telling): RecordSheet {
  const { project, words, say, language } = telling
  const { fields } = words.merge
  return {
    name: say.sheets.names.effects,
    head: [
      fields.title,
      ...whenHead(telling),
      fields.status,
      fields.description,
      fields.resource,
      fields.where,
      fields.forWhom,
      fields.translatedTitle,
      fields.translatedDescription,
    ],
    rows: effectsInOrder(project).map((effect) => [
      effect.title,
      ...dated(effect.when, language),
      words.panel.effectStatuses[effect.status],
      effect.description,
      effect.resource,
      effect.where,
      effect.forWhom,
      effect.translatedTitle,
      effect.translatedDescription,
    ]),
  }
}

function linkSheet({ project, words, say, refer }: Telling): RecordSheet {
  const { fields } = words.merge
  return {
    name: say.sheets.names.links,
    head: [fields.fromId, fields.kind, fields.toId, fields.label, fields.why, fields.confidence],
    rows: Object.values(project.links).map(({ fromId, kind, toId, label, why, confidence }) => [
      refer(fromId),
      words.panel.linkKinds[kind],
      refer(toId),
      label,
      why,
      words.panel.confidences[confidence],
    ]),
  }
}

function actorSheet({ project, words, say, when, refer }: Telling): RecordSheet {
  const { fields, values } = words.merge
  const passage = ({ when: moment, eventId }: { when: When; eventId: string | null }) =>
    [when(moment), eventId === null ? '' : refer(eventId)].filter(Boolean).join(SEPARATOR)
  return {
    name: say.sheets.names.actors,
    head: [
      fields.name,
      fields.kind,
      fields.role,
      fields.joins,
      fields.leaves,
      fields.collaboration,
    ],
    rows: Object.values(project.actors).map((actor) => [
      actor.name,
      words.panel.actorKinds[actor.kind],
      actor.role === 'none' ? '' : words.actors.roles[actor.role],
      passage(actor.joins),
      passage(actor.leaves),
      actor.collaboration
        .map(({ when: moment, level }) => [when(moment), values[level]].filter(Boolean).join(' '))
        .join(SEPARATOR),
    ]),
  }
}

/** Each outcome of each event, with its why. */
function outcomeSheet({ project, words, say, numberOf, repertoire, named }: Telling): RecordSheet {
  const { fields, doubted } = words.merge
  const rowsOf = ({ id, title, outcomes }: KeyEvent) =>
    outcomes.map(({ outcomeId, why, tentative }) => [
      numberOf.get(id) ?? 0,
      named(title),
      repertoire.numberOf(outcomeId) ?? '',
      repertoire.labelOf(outcomeId),
      why,
      tentative ? doubted : '',
    ])
  return {
    name: say.sheets.names.outcomes,
    head: [
      say.sheets.number,
      fields.eventId,
      fields.number,
      fields.outcomeId,
      fields.why,
      fields.confidence,
    ],
    rows: eventsInOrder(project).flatMap(rowsOf),
  }
}

/** What the import does not read of an event. */
function detailSheet({ project, words, say, numberOf, when }: Telling): RecordSheet {
  const { fields } = words.merge
  return {
    name: say.sheets.names.details,
    head: [
      say.sheets.number,
      fields.title,
      fields.importance,
      fields.workSessionId,
      fields.translatedTitle,
      fields.translatedDescription,
    ],
    rows: eventsInOrder(project).map((event) => {
      const session = recordOf(project, 'workSessions', event.workSessionId ?? '')
      return [
        numberOf.get(event.id) ?? 0,
        event.title,
        event.importance,
        session ? session.title || when(session.when) : '',
        event.translatedTitle,
        event.translatedDescription,
      ]
    }),
  }
}

function viewSheet({ project, say, refer }: Telling): RecordSheet {
  const { viewsHead } = say.timeline
  const records = [
    ...eventsInOrder(project),
    ...effectsInOrder(project),
    ...Object.values(project.links),
  ]
  const rows = records.flatMap(({ id, views }) =>
    views.map(({ by, text }) => [refer(id), by, text]),
  )
  return { name: say.sheets.names.views, head: viewsHead, rows }
}

function sourceSheet({ project, say, refer }: Telling): RecordSheet {
  const records = [
    ...eventsInOrder(project),
    ...effectsInOrder(project),
    ...Object.values(project.links),
  ]
  const rows = records.flatMap(({ id, sources }) =>
    sources.map(({ text, url }) => [text, url, refer(id)]),
  )
  return { name: say.sheets.names.sources, head: say.sources.head, rows }
}

function sessionSheet(telling: Telling): RecordSheet {
  const { project, words, say, language } = telling
  const { fields } = words.merge
  return {
    name: say.sheets.names.workSessions,
    head: [fields.title, ...whenHead(telling), fields.place, fields.participants, fields.notes],
    rows: Object.values(project.workSessions).map((session) => [
      session.title,
      ...dated(session.when, language),
      session.place,
      session.participants.join(SEPARATOR),
      session.notes,
    ]),
  }
}
