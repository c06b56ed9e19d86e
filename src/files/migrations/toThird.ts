/**
 * From version 2 to version 3: a project says in which language it is written, and its title and summary,
 * events and effects may be told in the other; its words for outcomes (`outcomeLabels`) become whole
 * outcomes of its own; the accounts of its chains may be written.
 */
import { StepFault } from './migrate.ts'
import { adding, isObject, type Json } from './json.ts'

const TOLD_TWICE = { translatedTitle: '', translatedDescription: '' }
const UNSAID = { fr: '', en: '' }
const OWN_WORDS = {
  definition: UNSAID,
  testQuestion: UNSAID,
  examples: UNSAID,
  learn: UNSAID,
  reinvest: UNSAID,
  specific: UNSAID,
}

export function toThird({ outcomeLabels, ...content }: Json): Json {
  const info = {
    ...adding(part(content, 'info'), {
      language: '',
      translatedTitle: '',
      translatedSummary: '',
      repertoire: { name: '', source: '' },
    }),
  }
  const told = (table: string) =>
    eachRecord(table, part(content, table), (record) => adding(record, TOLD_TWICE))
  const outcomes = eachRecord(
    'outcomeLabels',
    part({ outcomeLabels }, 'outcomeLabels'),
    ({ fr, en, ...rest }) =>
      adding(rest, {
        networkFunction: null,
        number: null,
        isHidden: false,
        label: { fr, en },
        ...OWN_WORDS,
      }),
  )
  const [events, effects] = [told('events'), told('effects')]
  return adding({ ...content, info, events, effects }, { outcomes, accounts: {} })
}

function part(content: Json, name: string): Json {
  const value = content[name]
  if (!isObject(value)) throw new StepFault(name)
  return value
}

function eachRecord(table: string, records: Json, bring: (record: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => {
      if (!isObject(record)) throw new StepFault(`${table}.${id}`)
      return [id, bring(record)]
    }),
  )
}
