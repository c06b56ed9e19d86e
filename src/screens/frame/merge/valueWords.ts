/** What a record or a field says, in words, for those who compare two copies of it. */
import type { Language } from '../../../content/language.ts'
import type { Words } from '../../../content/messages/fr.ts'
import { outcomesIn, repertoireIn } from '../../../content/repertoire/inProject.ts'
import type { At, Sides } from '../../../domain/merge/conflict.ts'
import type { Classification } from '../../../domain/merge/classification.ts'
import type { Id } from '../../../domain/project/ids.ts'
import type {
  Account,
  Actor,
  DivergentView,
  EventOutcome,
  InBothLanguages,
  ProjectInfo,
  Source,
  TableName,
  When,
} from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'

export type Spoken = { readonly words: Words; readonly language: Language }
type Told = TableName | 'info'

/** Longest name of a record in a sentence. */
const LONGEST_NAME = 60

/** The record that is told, in whichever copy has it: ours first. */
function anywhere<T extends TableName>(sides: Sides, table: T, id: Id) {
  for (const side of [sides.ours, sides.theirs, sides.base]) {
    const record = side && recordOf(side, table, id)
    if (side && record) return { side, record }
  }
  return null
}

/** The name of a record, without its kind; empty when it has none. */
export function nameOfRecord(sides: Sides, { table, id }: At, spoken: Spoken): string {
  const title = (name: 'events' | 'effects', each: Id) => anywhere(sides, name, each)?.record.title
  const name = () => {
    switch (table) {
      case 'events':
      case 'effects':
        return title(table, id)
      case 'links': {
        const { fromId = '', toId = '' } = anywhere(sides, 'links', id)?.record ?? {}
        const to = title('events', toId) ?? title('effects', toId)
        return spoken.words.merge.between(short(title('events', fromId) ?? ''), short(to ?? ''))
      }
      case 'actors':
        return anywhere(sides, table, id)?.record.name
      case 'lessons':
      case 'answers':
      case 'obstacles':
      case 'resources':
        return anywhere(sides, table, id)?.record.text
      case 'questions': {
        const { fr = '', en = '' } = anywhere(sides, table, id)?.record.text ?? {}
        return (spoken.language === 'fr' ? fr || en : en || fr) || id
      }
      case 'maturityStages': {
        const { stage } = anywhere(sides, table, id)?.record ?? {}
        return stage && spoken.words.next.stages[stage]
      }
      case 'reportParts':
        return id
      case 'actions':
        return anywhere(sides, table, id)?.record.what
      case 'ratings':
        return anywhere(sides, table, id)?.record.group
      case 'workSessions':
        return anywhere(sides, table, id)?.record.title
      case 'outcomes':
        return outcomeName(sides, id, spoken)
      case 'accounts':
      case 'places':
        return title('events', id) ?? title('effects', id)
    }
  }
  const full = name() ?? ''
  return table === 'links' ? full : short(full)
}

function short(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
}

/** « Événement « Rencontre » ». */
export function recordInWords(sides: Sides, at: At, spoken: Spoken): string {
  const { named, kinds } = spoken.words.merge
  return named(kinds[at.table], nameOfRecord(sides, at, spoken))
}

/** The copy that says what an outcome is: ours first. */
function sideThatKnows({ ours, theirs, base }: Sides, id: Id) {
  return [ours, theirs, base].find((side) => side && outcomesIn(side.outcomes).find(id))
}

function outcomeName(sides: Sides, id: Id, { words, language }: Spoken): string {
  const { outcomes } = sideThatKnows(sides, id) ?? sides.ours
  const { find, numberOf, labelOf } = repertoireIn(outcomes, words.repertoire, language)
  const number = numberOf(id)
  // Nothing else tells two unknown outcomes apart.
  if (!find(id)) return `${labelOf(id)} (${id})`
  return number === null ? labelOf(id) : `${number}. ${labelOf(id)}`
}

/** What a field says, a line for each item of a list; no line when it says nothing. */
export function valueInWords(
  sides: Sides,
  table: Told,
  field: string,
  value: unknown,
  spoken: Spoken,
): string[] {
  const { words, language } = spoken
  const line = (text: string) => (text.trim() === '' ? [] : [text])
  const record = (tables: readonly TableName[], id: unknown) => {
    const found = tables.find((each) => anywhere(sides, each, id as Id))
    return found ? nameOfRecord(sides, { table: found, id: id as Id }, spoken) : (id as Id)
  }
  const many = <T>(list: readonly T[], tell: (item: T) => string) =>
    list.flatMap((item) => line(tell(item)))
  switch (field) {
    case 'outcomes':
      return classificationInWords(sides, value as Classification, spoken)
    case 'when':
    case 'period':
      return line(displayWhen(value as When, language))
    case 'joins':
    case 'leaves': {
      const { when, eventId } = value as Actor['joins']
      const event = eventId === null ? '' : record(['events'], eventId)
      return line([displayWhen(when, language), event].filter(Boolean).join(', '))
    }
    case 'actorIds':
      return many(value as Id[], (id) => record(['actors'], id))
    case 'evidenceIds':
      return many(value as Id[], (id) =>
        evidenceInWords(sides, record(['events', 'effects', 'links'], id), spoken),
      )
    case 'sources':
      return many(value as Source[], ({ text, url }) => [text, url].filter(Boolean).join(' '))
    case 'views':
      return many(value as DivergentView[], ({ by, text }) =>
        by === '' ? text : words.merge.says(by, text),
      )
    case 'collaboration':
      return many(value as Actor['collaboration'], ({ when, level }) =>
        [displayWhen(when, language), words.merge.values[level]].filter(Boolean).join(', '),
      )
    case 'participants':
      return many(value as string[], (name) => name)
    case 'workSessionId':
      return value === null ? [] : line(record(['workSessions'], value))
    case 'effectId':
    case 'eventId':
    case 'subjectId':
      return value === null
        ? []
        : line(evidenceInWords(sides, record(['events', 'effects'], value), spoken))
    case 'outcomeId':
      return value === null ? [] : line(outcomeName(sides, value as Id, spoken))
    case 'repertoire':
      return many(Object.values(value as ProjectInfo['repertoire']), (text) => text)
    case 'fr':
    case 'en':
      return line((value as Account['fr']).text)
    case 'isHidden':
      return [value === true ? words.merge.values.hidden : words.merge.values.shown]
    case 'isLeftOut':
      return [value === true ? words.merge.values.leftOut : words.merge.values.keptIn]
    case 'networkFunction':
      return value === null ? [] : line(words.repertoire.functions[value as 1 | 2 | 3].label)
    default:
      if (isInBothLanguages(value)) return many([value.fr, value.en], (text) => text)
      if (typeof value === 'number') return [String(value)]
      return typeof value === 'string' ? line(choiceInWords(table, field, value, words)) : []
  }
}

function isInBothLanguages(value: unknown): value is InBothLanguages {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
}

/** What is named as evidence may be an outcome. */
function evidenceInWords(sides: Sides, name: string, spoken: Spoken): string {
  return sideThatKnows(sides, name) ? outcomeName(sides, name, spoken) : name
}

function classificationInWords(
  sides: Sides,
  { outcomes, isContext }: Classification,
  spoken: Spoken,
): string[] {
  const { merge } = spoken.words
  if (isContext && outcomes.length === 0) return [merge.context]
  return outcomes.map((each) => outcomeInWords(sides, each, spoken))
}

/** An outcome of an event with its argument. */
export function outcomeInWords(
  sides: Sides,
  { outcomeId, why, tentative }: EventOutcome,
  spoken: Spoken,
): string {
  const name = outcomeName(sides, outcomeId, spoken)
  const doubted = tentative ? `${name} (${spoken.words.merge.doubted})` : name
  return why === '' ? doubted : spoken.words.merge.says(doubted, why)
}

/** The words for one of a few choices, or the text itself. */
function choiceInWords(
  table: Told,
  field: string,
  value: string,
  { panel, library, merge, next }: Words,
) {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'events.status': panel.statuses,
    'events.polarity': panel.polarities,
    'effects.status': panel.effectStatuses,
    'links.kind': panel.linkKinds,
    'links.confidence': panel.confidences,
    'actors.kind': panel.actorKinds,
    'actors.role': merge.values,
    'lessons.kind': merge.values,
    'actions.state': merge.values,
    'obstacles.state': merge.values,
    'maturityStages.stage': next.stages,
    'resources.kind': merge.values,
    'resources.state': merge.values,
    'questions.column': merge.fields,
    'questions.use': uses(library),
    'info.strategy': merge.values,
    'info.language': merge.values,
    'info.use': uses(library),
  }
  return choices[`${table}.${field}`]?.[value] ?? value
}

function uses(library: Words['library']) {
  return {
    both: library.useBoth,
    retrospective: library.useRetrospective,
    prospective: library.useProspective,
  }
}

/** The name of a field. */
export function fieldName(field: string, { words }: Spoken): string {
  const names: Readonly<Record<string, string>> = words.merge.fields
  return names[field] ?? field
}
