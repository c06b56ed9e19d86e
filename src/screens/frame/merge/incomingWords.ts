/** What a merge brings in without a question, a line for each record. */
import type { Change } from '../../../domain/changes/change.ts'
import { TABLES } from '../../../domain/project/records.ts'
import type { Comparison } from './questionWords.ts'
import { fieldName, recordInWords } from './valueWords.ts'

type Line = { readonly key: string; readonly text: string }

/** Of very long lists, the first lines are enough to know what is meant. */
const MOST_LINES = 500

export function incomingInWords(change: Change, { sides, spoken }: Comparison): Line[] {
  const { merge } = spoken.words
  const named = (fields: Readonly<Record<string, unknown>>) =>
    [...new Set(Object.keys(fields).map((field) => fieldName(field, spoken)))].join(', ')
  const info =
    Object.keys(change.info).length === 0
      ? []
      : [{ key: 'info', text: merge.changed(merge.kinds.info, named(change.info)) }]
  const lines = TABLES.filter((table) => table !== 'places').flatMap((table) =>
    Object.entries(change.tables[table] ?? {}).map(([id, each]): Line => {
      const what = recordInWords(sides, { table, id }, spoken)
      const text =
        each.kind === 'changed' ? merge.changed(what, named(each.fields)) : merge[each.kind](what)
      return { key: `${table}.${id}`, text }
    }),
  )
  const all = [...info, ...lines]
  const shown = all.slice(0, MOST_LINES)
  const rest = all.length - shown.length
  return rest === 0 ? shown : [...shown, { key: 'rest', text: merge.andMore(rest) }]
}
