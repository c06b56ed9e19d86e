/** Which events of the story to show: by words, and by what they are. */
import { fold } from '../names/folding.ts'
import type { Id } from '../project/ids.ts'
import { contradictions, eventsInOrder } from '../project/order.ts'
import type { Actor, KeyEvent, Project, WorkSession } from '../project/records.ts'
import { boundsOf } from '../time/edtf.ts'

/** All that is asked for must hold at once; what is null, false or empty asks for nothing. */
export type StoryFilter = {
  readonly words: string
  /** Events that show at least one of these outcomes, or that have none: to classify, or context. */
  readonly outcomes: readonly Id[] | 'toClassify' | 'context' | null
  readonly status: KeyEvent['status'] | null
  readonly actorId: Id | null
  readonly workSessionId: Id | null
  readonly isUndated: boolean
  /** Only those whose date disagrees with the order told. */
  readonly isContradicted: boolean
}

export const NO_FILTER: StoryFilter = {
  words: '',
  outcomes: null,
  status: null,
  actorId: null,
  workSessionId: null,
  isUndated: false,
  isContradicted: false,
}

/** The words looked for, without case or accents: an event must say each of them somewhere. */
export function termsOf(words: string): string[] {
  return [...new Set(folded(words).split(/\s+/u))].filter((term) => term !== '')
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: StoryFilter): boolean {
  const { words, isUndated, isContradicted, ...choices } = filter
  const isChosen = Object.values(choices).some((choice) => choice !== null)
  return isChosen || isUndated || isContradicted || termsOf(words).length > 0
}

/** The ids of the events that a filter keeps; null when it asks for nothing, and all are kept. */
export function filteredIds(project: Project, filter: StoryFilter): ReadonlySet<Id> | null {
  if (!isFiltering(filter)) return null
  const terms = termsOf(filter.words)
  const against = filter.isContradicted
    ? new Set(contradictions(project).map(({ eventId }) => eventId))
    : null
  const kept = eventsInOrder(project).filter(
    (event) =>
      hasOutcome(event, filter.outcomes) &&
      (filter.status === null || event.status === filter.status) &&
      (filter.actorId === null || event.actorIds.includes(filter.actorId)) &&
      (filter.workSessionId === null || event.workSessionId === filter.workSessionId) &&
      (!filter.isUndated || event.when.edtf === null) &&
      (against === null || against.has(event.id)) &&
      says(project, event, terms),
  )
  return new Set(kept.map(({ id }) => id))
}

function hasOutcome(event: KeyEvent, wanted: StoryFilter['outcomes']): boolean {
  if (wanted === null) return true
  if (wanted === 'context') return event.isContext
  if (wanted === 'toClassify') return event.outcomes.length === 0 && !event.isContext
  return event.outcomes.some(({ outcomeId }) => wanted.includes(outcomeId))
}

function says(project: Project, event: KeyEvent, terms: readonly string[]): boolean {
  if (terms.length === 0) return true
  const own = textOf(event, () => [
    event.title,
    event.translatedTitle,
    event.description,
    event.translatedDescription,
    event.when.said,
    event.when.edtf ?? '',
    ...event.sources.flatMap(({ text, url }) => [text, url]),
  ])
  const names = event.actorIds.map((id) => {
    const actor: Actor | undefined = project.actors[id]
    return actor ? textOf(actor, () => [actor.name]) : ''
  })
  return terms.every((term) => own.includes(term) || names.some((name) => name.includes(term)))
}

const texts = new WeakMap<object, string>()

/** Records are never changed in place: what one says is folded once, not at each key. */
function textOf(record: object, say: () => readonly string[]): string {
  let text = texts.get(record)
  if (text === undefined) {
    text = folded(say().join('\n'))
    texts.set(record, text)
  }
  return text
}

/** Folded, with plain apostrophes: as many characters as `fold` gives. */
function folded(text: string): string {
  return fold(text).text.replaceAll(/[’ʼ‘]/gu, "'")
}

/** A part of a text, and whether it is one of the words looked for. */
export type TextPart = { readonly text: string; readonly isFound: boolean }

/** A text cut where the words looked for are, accents and case aside; whole when none is there. */
export function foundParts(text: string, terms: readonly string[]): TextPart[] {
  const { places } = fold(text)
  const plain = folded(text)
  const isFound = Array.from({ length: text.length }, () => false)
  for (const term of terms) {
    for (let at = plain.indexOf(term); at !== -1; at = plain.indexOf(term, at + term.length)) {
      isFound.fill(true, places[at], places[at + term.length])
    }
  }
  const parts: TextPart[] = []
  let from = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isFound[at] === isFound[from]) continue
    parts.push({ text: text.slice(from, at), isFound: isFound[from] === true })
    from = at
  }
  return parts
}

/**
 * The work session of « since last time »: the one under way if there is one, otherwise the last by
 * its date; null when the project has none.
 */
export function latestWorkSession(
  project: Pick<Project, 'workSessions'>,
  underWayId: Id | null,
): WorkSession | null {
  const sessions = Object.values(project.workSessions)
  const underWay = sessions.find(({ id }) => id === underWayId)
  const lastDay = ({ when }: WorkSession) => boundsOf(when.edtf).latest ?? ''
  return (
    underWay ??
    sessions.toSorted((a, b) =>
      lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0,
    )[0] ??
    null
  )
}
