/**
 * The list of projects, from rows that may be damaged: one that is never hides the others, nor its own
 * project. What is not of the right kind is replaced by a plain value; a summary is made anew, when the
 * project it sums up can be read.
 */
import type { Dexie } from 'dexie'

import type { Id } from '../domain/project/ids.ts'
import type { Project } from '../domain/project/records.ts'
import { summaryOf } from '../domain/project/summary.ts'
import type { EntryRow, SummaryRow, Tables } from './tables.ts'

type Listed = EntryRow & SummaryRow

const ENTRY: Omit<EntryRow, 'id'> = { binnedAt: null, copiedAt: null, thumbnail: null }
const SUMMARY: Omit<SummaryRow, 'id'> = {
  title: '',
  territory: '',
  eventCount: 0,
  effectCount: 0,
  linkCount: 0,
  changedAt: '',
}

/** What lists projects; `peek` reads one and touches nothing, `now` gives the instant to note, as an ISO 8601 text. */
export function libraryRows(
  database: Dexie,
  { entries, summaries }: Tables,
  peek: (id: Id) => Promise<Project | null>,
  now: () => string,
) {
  /** All projects, the last changed first. */
  async function list(): Promise<Listed[]> {
    const [found, sums] = await database.transaction('r', entries, summaries, async () => {
      const rows = await summaries.toArray()
      return [await entries.toArray(), new Map(rows.map((row) => [row.id, row]))] as const
    })
    const listed = found.map(async ({ id, ...entry }) => {
      const summary = sound(sums.get(id), SUMMARY)
      const fields = summary.isSound
        ? summary.fields
        : await summedUp(id).catch(() => summary.fields)
      return { ...sound(entry, ENTRY).fields, ...fields, id }
    })
    return (await Promise.all(listed)).toSorted(
      (a, b) => -compared(a.changedAt, b.changedAt) || compared(a.id, b.id),
    )
  }

  async function summedUp(id: Id): Promise<Omit<SummaryRow, 'id'>> {
    const project = await peek(id)
    if (project === null) return SUMMARY
    const summary = { ...summaryOf(project), changedAt: now() }
    await summaries.put(summary)
    return summary
  }

  return { list }
}

/** The fields of a row: of the kind of the plain ones, or text where those are null. */
function sound<F extends object>(
  row: object | undefined,
  plain: F,
): { fields: F; isSound: boolean } {
  const given = new Map<string, unknown>(Object.entries(row ?? {}))
  let isSound = true
  const fields = Object.entries(plain).map(([name, value]) => {
    const kept = given.get(name)
    const isKept =
      value === null ? kept === null || typeof kept === 'string' : typeof kept === typeof value
    isSound &&= isKept
    return [name, isKept ? kept : value]
  })
  return { fields: Object.fromEntries(fields) as F, isSound }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
