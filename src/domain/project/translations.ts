/** A project told in one language, with some of its titles and descriptions in the other. */
import type { Effect, KeyEvent, Project, ProjectInfo } from './records.ts'

type Language = 'fr' | 'en'
type Spoken = Pick<ProjectInfo, 'language'>
type Titled = { readonly title: string; readonly translatedTitle: string }

/** True when the project is told in the other language than this one. */
export function isToldInAnother({ language: told }: Spoken, language: Language): boolean {
  return told !== '' && told !== language
}

/** A title in a language when the project gives it, as it was written otherwise. */
export function titleIn(info: Spoken, record: Titled, language: Language): string {
  return (isToldInAnother(info, language) && record.translatedTitle) || record.title
}

/** Which fields hold the title and the description that one reads in a language. */
export function fieldsRead(
  info: Spoken,
  record: Pick<KeyEvent, 'translatedTitle' | 'translatedDescription'>,
  language: Language,
) {
  const isOther = isToldInAnother(info, language)
  return {
    title: isOther && record.translatedTitle !== '' ? 'translatedTitle' : 'title',
    description:
      isOther && record.translatedDescription !== '' ? 'translatedDescription' : 'description',
  } as const
}

/**
 * The project as it is read in a language: where a title, a description or the summary has a translation,
 * the two change places; so nothing is missing from a search. For what is shown only: never to be saved.
 * The same project, and the same records, give the same objects each time.
 */
export function readIn(project: Project, language: Language): Project {
  if (!isToldInAnother(project.info, language)) return project
  return remembered(project, () => ({
    ...project,
    info: remembered(project.info, readInfo),
    events: remembered(project.events, readTable<KeyEvent>),
    effects: remembered(project.effects, readTable<Effect>),
  }))
}

const known = new WeakMap<object, unknown>()

/** What was made from an object is made once: records are never changed in place. */
function remembered<T extends object>(from: T, make: (from: T) => T): T {
  let made = known.get(from) as T | undefined
  if (made === undefined) {
    made = make(from)
    known.set(from, made)
  }
  return made
}

function readInfo(info: ProjectInfo): ProjectInfo {
  const [title, translatedTitle] = swapped(info.title, info.translatedTitle)
  const [summary, translatedSummary] = swapped(info.summary, info.translatedSummary)
  return { ...info, title, translatedTitle, summary, translatedSummary }
}

function readTable<R extends KeyEvent | Effect>(table: Record<string, R>): Record<string, R> {
  const read = Object.entries(table).map(([id, record]) => [id, remembered(record, readRecord<R>)])
  return Object.fromEntries(read) as Record<string, R>
}

function readRecord<R extends KeyEvent | Effect>(record: R): R {
  if (record.translatedTitle === '' && record.translatedDescription === '') return record
  const [title, translatedTitle] = swapped(record.title, record.translatedTitle)
  const [description, translatedDescription] = swapped(
    record.description,
    record.translatedDescription,
  )
  return { ...record, title, translatedTitle, description, translatedDescription }
}

function swapped(text: string, translation: string): [string, string] {
  return translation === '' ? [text, translation] : [translation, text]
}
