/**
 * A project without the names it declares: each is replaced, everywhere it is written, by a word that
 * says its kind and a letter or a number. The same name gives the same word everywhere, so that the
 * story can still be followed.
 */
import { type Project, TABLES } from '../project/records.ts'
import { withTexts } from '../project/texts.ts'
import { wordsOf } from './folding.ts'
import { type KnownName, knownNames, type NameKind, namesIn, wordToHide } from './knownNames.ts'
import { nameFinder } from './nameFinder.ts'

/** What replaces each kind of name, before its letter or number: « Organisme », « Personne »… */
export type NameWords = Readonly<Record<NameKind, string>>

/** A name of the project, what replaces it, and how many times it is replaced. */
export type HiddenName = {
  readonly name: string
  readonly label: string
  readonly count: number
  /** False when it was asked to leave it as it is. */
  readonly isHidden: boolean
  /** True for a word that is no name of the project, but was asked to be hidden. */
  readonly isAsked: boolean
}

type Choices = {
  readonly words: NameWords
  /** Names, as `HiddenName` gives them, to leave as they are. */
  readonly kept?: readonly string[]
  /** Words to hide besides the names. */
  readonly alsoHidden?: readonly string[]
}

/** Fields that are a name, or several: they are replaced whole. */
const NAME_FIELDS = ['name', 'participants', 'by', 'who']

/**
 * The project without its names, and what was hidden. Web and e-mail addresses that hold a name go
 * altogether. Ids that hold one are changed, as is what refers to them.
 */
export function withoutNames(
  project: Project,
  { words, kept = [], alsoHidden = [] }: Choices,
): { project: Project; names: HiddenName[] } {
  const asked = alsoHidden.filter((word) => wordsOf(word).length > 0).map(wordToHide)
  const all = [...knownNames(project), ...asked]
  const hidden = all.filter(({ name, kind }) => kind === 'word' || !kept.includes(name))
  const finder = nameFinder(hidden)
  const labels = labelsOf(all, words, (label) => finder.ownersIn(label) !== null)
  const counts = new Map<KnownName, number>()
  const replacement = (owners: readonly KnownName[]) => {
    for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    return jointLabel(owners, labels)
  }
  const byKey = new Map(all.map((known) => [wordsOf(known.name).join(' '), known]))

  /** What replaces a field that is a name. */
  function named(field: string, isPeople: boolean): string {
    const pieces = isPeople ? namesIn(field, true) : [field]
    const replaced = pieces.map((piece) => {
      const known = byKey.get(wordsOf(piece).join(' '))
      if (known) return hidden.includes(known) ? replacement([known]) : piece
      const owners = isPeople ? finder.ownersIn(piece) : null
      return owners === null ? finder.replaced(piece, replacement) : replacement(owners)
    })
    return replaced.join(', ')
  }

  function text(value: string, field: string): string {
    if (value === '') return value
    if (field === 'name' || field === 'participants') return named(value, field === 'participants')
    if (NAME_FIELDS.includes(field) && byKey.has(wordsOf(value).join(' ')))
      return named(value, false)
    // Half an address leads nowhere, and so does half the id of a model.
    const isWhole = field === 'url' || field === 'startedFrom'
    const owners = isWhole ? finder.ownersInAddress(value) : null
    if (owners !== null) {
      replacement(owners)
      return ''
    }
    return finder.replaced(value, replacement)
  }

  const ids = plainIds(project, (id) => finder.ownersInAddress(id) !== null)
  const nameless = withTexts(project, { text, id: (id) => ids.get(id) ?? id })
  const names = all.map((known) => ({
    name: known.name,
    label: labels.get(known) ?? '',
    count: counts.get(known) ?? 0,
    isHidden: hidden.includes(known),
    isAsked: known.kind === 'word',
  }))
  return { project: { ...nameless, id: project.id }, names }
}

/** The word for each name. None holds a name itself, were an actor called « Organisme » or « A ». */
function labelsOf(
  names: readonly KnownName[],
  words: NameWords,
  holdsName: (text: string) => boolean,
): Map<KnownName, string> {
  const counts = new Map<string, number>()
  return new Map(
    names.map((known) => {
      const word = holdsName(words[known.kind]) ? '' : words[known.kind]
      const isNumbered = known.kind === 'person' || word === ''
      for (;;) {
        const count = (counts.get(word) ?? 0) + 1
        counts.set(word, count)
        const mark = isNumbered ? String(count) : letters(count)
        const label = word === '' ? `[${mark}]` : `${word} ${mark}`
        if (!holdsName(label)) return [known, label]
      }
    }),
  )
}

/** A, B… Z, AA, AB… */
function letters(count: number): string {
  const rest = (count - 1) % 26
  const before = (count - 1 - rest) / 26
  return (before === 0 ? '' : letters(before)) + String.fromCodePoint(65 + rest)
}

/** « Personne 1 », or « Personne 1/2 » for a surname that two people share. */
function jointLabel(owners: readonly KnownName[], labels: ReadonlyMap<KnownName, string>): string {
  const [first = '', ...others] = owners.map((owner) => labels.get(owner) ?? '')
  return [first, ...others.map((label) => label.replace(/^.* /u, ''))].join('/')
}

/** New ids for the records whose id holds a name: ids written by hand may. */
function plainIds(project: Project, holdsName: (id: string) => boolean): Map<string, string> {
  const shared = ['questions', 'outcomes', 'accounts', 'reportParts', 'places']
  const own = TABLES.filter((table) => !shared.includes(table))
  const ids = [...new Set(own.flatMap((table) => Object.keys(project[table])))].toSorted()
  const taken = new Set(ids)
  const renamed = new Map<string, string>()
  let count = 0
  for (const id of ids.filter(holdsName)) {
    do count += 1
    while (taken.has(`x${count}`))
    renamed.set(id, `x${count}`)
  }
  return renamed
}
