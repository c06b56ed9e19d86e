/** Small projects written in one line, for stories worked out by hand. */
import { newEffect, newEvent, newLink, newProject } from '../../src/domain/project/newRecords.ts'
import type { KeyEvent, Project } from '../../src/domain/project/records.ts'

/** An event of the story: its id, or its id and its EDTF date (null: none), or more of it. */
type Told = string | [id: string, edtf: string | null] | (Partial<KeyEvent> & { id: string })

const RANKS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A project whose events are told in the order given, with its effects, and links written `a→b`,
 * whose id is `a-b`.
 */
export function projectWith(
  told: readonly Told[],
  effects: readonly string[] = [],
  links: readonly string[] = [],
): Project {
  const events = told.map((each, at) => {
    const { id, ...fields } =
      typeof each === 'string'
        ? { id: each }
        : 'id' in each
          ? each
          : { id: each[0], when: { said: each[1] ?? '', edtf: each[1] } }
    return { ...newEvent(id, `a${RANKS[at]}`, `Titre de ${id}`), ...fields }
  })
  return {
    ...newProject('p', 'Un projet'),
    events: byId(events),
    effects: byId(effects.map((id, at) => newEffect(id, `a${RANKS[at]}`, `Effet ${id}`))),
    links: byId(
      links.map((link) => {
        const [from = '', to = ''] = link.split('→')
        return newLink(`${from}-${to}`, from, to)
      }),
    ),
  }
}

/** A table of records, by their ids. */
export function byId<R extends { id: string }>(records: readonly R[]): Record<string, R> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
