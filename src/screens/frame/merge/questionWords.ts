/** A conflict of a merge as a question to the room: what it is about, and each answer with what it keeps. */
import type {
  AlikeConflict,
  Answer,
  At,
  Conflict,
  FieldConflict,
  Fields,
  Side,
  Sides,
  Telling,
} from '../../../domain/merge/conflict.ts'
import { fieldsOf } from '../../../domain/merge/conflict.ts'
import type { EventOutcome } from '../../../domain/project/records.ts'
import {
  fieldName,
  nameOfRecord,
  outcomeInWords,
  recordInWords,
  type Spoken,
  valueInWords,
} from './valueWords.ts'

/** One line of a version: a field's name when there are several, and what it says. */
type Line = { readonly label?: string; readonly text: string }

export type Choice = {
  readonly answer: Answer
  readonly label: string
  /** The version kept, line by line. */
  readonly lines: readonly Line[]
  /** What the answer does, when the version does not say it all. */
  readonly more?: string
}

export type Question = {
  readonly title: string
  readonly hint?: string
  readonly choices: readonly Choice[]
}

/** Named in full up to so many records; the others are counted. */
const MANY_NAMES = 6

export type Comparison = {
  readonly sides: Sides
  readonly spoken: Spoken
  readonly names: Readonly<Record<Side, string>>
}

/** The words in which a version that is not told is kept as a divergent view. */
export function tellingOf({ sides, spoken, names }: Comparison): Telling {
  return {
    names,
    tell: (table, field, value) => {
      if (field === 'why' && typeof value === 'object') {
        return outcomeInWords(sides, value as EventOutcome, spoken)
      }
      const lines = valueInWords(sides, table, field, value, spoken)
      const said = lines.length === 0 ? spoken.words.merge.empty : lines.join('; ')
      return spoken.words.merge.says(fieldName(field, spoken), said)
    },
  }
}

export function questionOf(conflict: Conflict, comparison: Comparison): Question {
  const { sides, spoken } = comparison
  const { merge } = spoken.words
  const { here, there } = merge
  switch (conflict.kind) {
    case 'field':
      return fieldQuestion(conflict, comparison)
    case 'alike':
      return alikeQuestion(conflict, comparison)
    case 'removal': {
      const isHere = conflict.removedBy === 'ours'
      const changed = conflict.fields.map((field) => fieldName(field, spoken)).join(', ')
      const kept = [
        ...(changed === '' ? [] : [{ text: merge.changedFields(changed) }]),
        ...leaning(conflict.leaning, merge.leaningOn, comparison),
      ]
      const choice = (side: Side): Choice =>
        side === conflict.removedBy
          ? { answer: side, label: merge.isRemoved, lines: [], more: merge.goesToo }
          : { answer: side, label: merge.isStill, lines: kept }
      const withSide = ({ label, ...rest }: Choice): Choice => ({
        ...rest,
        label: merge.says(rest.answer === 'ours' ? here : there, label.toLowerCase()),
      })
      return {
        title: merge.removalQuestion(recordInWords(sides, conflict, spoken), isHere),
        choices: [choice('ours'), choice('theirs')].map(withSide),
      }
    }
    case 'alone': {
      const lines = [
        ...recordLines(conflict, sides[conflict.side], comparison),
        ...leaning(conflict.leaning, merge.withIt, comparison),
      ]
      const out: Answer = conflict.side === 'ours' ? 'theirs' : 'ours'
      return {
        title: merge.aloneQuestion(
          recordInWords(sides, conflict, spoken),
          conflict.side === 'ours',
        ),
        choices: [
          { answer: conflict.side, label: merge.kept, lines },
          { answer: out, label: merge.leftOut, lines: [], more: merge.leftOutMore },
        ],
      }
    }
    case 'order':
    case 'layout': {
      const titles = {
        events: merge.orderQuestion,
        effects: merge.effectOrderQuestion,
        places: merge.layoutQuestion,
      }
      const { table } = conflict
      const all = conflict.ids.map((id) => ({ table, id }))
      return {
        title: titles[table],
        hint: merge.groupHint(all.length, listed(all, comparison)),
        choices: [
          { answer: 'ours', label: merge.groupOurs, lines: [] },
          { answer: 'theirs', label: merge.groupTheirs, lines: [] },
        ],
      }
    }
  }
}

function fieldQuestion(conflict: FieldConflict, comparison: Comparison): Question {
  const { sides, spoken, names } = comparison
  const { merge } = spoken.words
  const { table, id, field } = conflict
  const what = table === 'info' ? '' : recordInWords(sides, { table, id }, spoken)
  const title = sides.base === null ? merge.fieldDiffers : merge.fieldQuestion
  const choice = (side: Side): Choice => ({
    answer: side,
    label: side === 'ours' ? merge.here : merge.thereIn(names.theirs),
    lines: linesOf(valueInWords(sides, table, field, conflict[side], spoken), spoken),
  })
  const both = conflict.offers.includes('both')
    ? [
        {
          answer: 'both' as const,
          label: merge.both,
          lines: [],
          more: bothOf(conflict, comparison),
        },
      ]
    : []
  return {
    title: title(fieldName(field, spoken), what),
    choices: [choice('ours'), choice('theirs'), ...both],
  }
}

function bothOf({ table, id, field, ours, theirs }: FieldConflict, comparison: Comparison): string {
  const { sides, spoken, names } = comparison
  const { merge } = spoken.words
  if (field === 'outcomes') return merge.bothOutcomes
  if (Array.isArray(ours)) return merge.bothList
  if (typeof ours === 'number') {
    const was = table === 'info' ? 0 : (fieldsOf(sides.base, table, id)?.[field] ?? 0)
    return merge.bothCount(Math.max(0, ours + Number(theirs) - Number(was)))
  }
  const holdsViews = table !== 'info' && 'views' in (fieldsOf(sides.ours, table, id) ?? {})
  return holdsViews ? merge.bothView(names.theirs) : merge.bothText
}

function alikeQuestion(
  { table, oursId, theirsId }: AlikeConflict,
  comparison: Comparison,
): Question {
  const { sides, spoken } = comparison
  const { merge } = spoken.words
  const more =
    table === 'actors'
      ? merge.oneActorMore
      : table === 'links'
        ? merge.oneLinkMore
        : merge.oneThingMore
  const two: Choice[] =
    table === 'links'
      ? []
      : [{ answer: 'both', label: merge.twoThings, lines: [], more: merge.twoThingsMore }]
  return {
    title: merge.alikeQuestion(recordInWords(sides, { table, id: oursId }, spoken)),
    hint: more,
    choices: [
      {
        answer: 'ours',
        label: merge.sameThing(merge.asHere),
        lines: recordLines({ table, id: oursId }, sides.ours, comparison),
      },
      {
        answer: 'theirs',
        label: merge.sameThing(merge.asThere),
        lines: recordLines({ table, id: theirsId }, sides.theirs, comparison),
      },
      ...two,
    ],
  }
}

/** The fields of a record that say something people would know it by. */
const TOLD_OF: Readonly<Record<string, readonly string[]>> = {
  events: ['title', 'when', 'status', 'outcomes', 'description', 'actorIds'],
  effects: ['title', 'when', 'status', 'description', 'resource', 'where', 'forWhom'],
  links: ['kind', 'label', 'why', 'confidence'],
  actors: ['name', 'kind', 'role', 'joins', 'leaves'],
  lessons: ['kind', 'text', 'theme'],
  actions: ['what', 'who', 'when', 'state'],
  answers: ['text', 'evidenceIds'],
  questions: ['column', 'text', 'isHidden'],
  ratings: ['group', 'subjectId', 'now', 'wanted'],
  maturityStages: ['stage', 'when', 'note'],
  obstacles: ['text', 'state', 'how'],
  resources: ['text', 'kind', 'state', 'when'],
  workSessions: ['title', 'when', 'place', 'participants', 'notes'],
  outcomes: ['label', 'networkFunction', 'number', 'isHidden', 'definition', 'testQuestion'],
  accounts: ['fr', 'en'],
  reportParts: ['isLeftOut', 'fr', 'en'],
}

function recordLines({ table, id }: At, side: Sides['ours'], comparison: Comparison): Line[] {
  const { sides, spoken } = comparison
  const record: Fields = fieldsOf(side, table, id) ?? {}
  return (TOLD_OF[table] ?? []).flatMap((field) => {
    const value = field === 'outcomes' ? record : record[field]
    const lines = valueInWords(sides, table, field, value, spoken)
    return lines.length === 0 ? [] : [{ label: fieldName(field, spoken), text: lines.join('; ') }]
  })
}

function linesOf(lines: readonly string[], { words }: Spoken): Line[] {
  return lines.length === 0 ? [{ text: words.merge.empty }] : lines.map((text) => ({ text }))
}

function leaning(
  all: readonly At[],
  say: (what: string) => string,
  comparison: Comparison,
): Line[] {
  return all.length === 0 ? [] : [{ text: say(listed(all, comparison)) }]
}

/** The names of records: the first ones, and how many more. */
function listed(all: readonly At[], { sides, spoken }: Comparison): string {
  const named = all
    .slice(0, MANY_NAMES)
    .map((at) =>
      at.table === 'places' ? nameOfRecord(sides, at, spoken) : recordInWords(sides, at, spoken),
    )
  const rest = all.length - named.length
  const more = rest === 0 ? '' : ` ${spoken.words.merge.andMore(rest)}`
  return `${named.join(', ')}${more}`
}
