/** Finding names in texts: whole words, whatever the case, the accents, the plural or what is between. */
import { fold, isCapital, wordsOf } from './folding.ts'
import type { KnownName, NameForm } from './knownNames.ts'

/** Who a form stands for: several when the same part belongs to more than one name. */
type Owned = { readonly form: NameForm; readonly owners: readonly KnownName[] }

export type NameFinder = {
  /** The text with each name in it replaced by what `word` gives for those it may stand for. */
  readonly replaced: (text: string, word: (owners: readonly KnownName[]) => string) => string
  /** Who the first name in it may stand for, if there is one. */
  readonly ownersIn: (text: string) => readonly KnownName[] | null
  /** The same in what may be a web address or an e-mail address, where names are glued together. */
  readonly ownersInAddress: (address: string) => readonly KnownName[] | null
}

type Found = { readonly start: number; readonly end: number; readonly owners: readonly KnownName[] }

const NOTHING_FOUND: NameFinder = {
  replaced: (text) => text,
  ownersIn: () => null,
  ownersInAddress: () => null,
}

/** Between two words of a name: a space, a hyphen, an apostrophe, `%20`… */
const BETWEEN = '(?:%20|[^\\p{L}\\p{N}]){1,3}'
const [EDGE_BEFORE, EDGE_AFTER] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
/** Between two parts of one person's name: nothing to speak of, or an initial. */
const SAME_PERSON = /^[\s\-–]*(?:\p{Lu}\.?[\s\-–]*)?$/u
/** The web and e-mail addresses inside a text. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]+|[^\s<>«»"(),;:]+@[^\s<>«»"(),;:]+/giu
/** Shorter, a run of letters is found in too many addresses by chance. */
const SHORTEST_IN_ADDRESS = 4

/** Makes a finder of these names; the longest forms are looked for first. */
export function nameFinder(names: readonly KnownName[]): NameFinder {
  const forms = ownedForms(names)
  if (forms.length === 0) return NOTHING_FOUND
  const choices = forms.map(({ form }) => `(${form.words.map(inflected).join(BETWEEN)})`).join('|')
  const pattern = new RegExp(`${EDGE_BEFORE}(?:${choices})${EDGE_AFTER}`, 'gu')
  const glued = forms
    .filter(({ form }) => !form.needsCapital)
    .map(({ form, owners }) => ({ run: form.words.join(''), owners }))
    .filter(({ run }) => run.length >= SHORTEST_IN_ADDRESS)

  function found(text: string): Found[] {
    const { text: plain, places } = fold(text)
    const matches: Found[] = []
    for (const match of plain.matchAll(pattern)) {
      const owned = forms[match.slice(1).findIndex((group) => group !== undefined)]
      const start = places[match.index] ?? 0
      const last = places[match.index + match[0].length] ?? text.length
      const end = last + (isOpenBefore(text.slice(start, last)) && text[last] === ')' ? 1 : 0)
      if (!owned || (owned.form.needsCapital && !isCapital(text.slice(start, end)))) continue
      const previous = matches.at(-1)
      const shared =
        previous && SAME_PERSON.test(text.slice(previous.end, start))
          ? previous.owners.filter((owner) => owned.owners.includes(owner))
          : []
      if (previous && shared.length > 0)
        matches.splice(-1, 1, { start: previous.start, end, owners: shared })
      else matches.push({ start, end, owners: owned.owners })
    }
    return matches
  }

  function replacedIn(text: string, word: (owners: readonly KnownName[]) => string): string {
    let [result, done] = ['', 0]
    for (const { start, end, owners } of found(text)) {
      result += text.slice(done, start) + word(owners)
      done = end
    }
    return result + text.slice(done)
  }

  function ownersInAddress(address: string): readonly KnownName[] | null {
    const plain = decoded(address)
    const run = wordsOf(plain).join('')
    const inside = glued.find((each) => run.includes(each.run))
    if (inside) return inside.owners
    return found(plain)[0]?.owners ?? null
  }

  return {
    ownersIn: (text) => found(text)[0]?.owners ?? null,
    ownersInAddress,
    replaced(text, word) {
      let [result, done] = ['', 0]
      for (const { 0: run, index } of text.matchAll(ADDRESS)) {
        const address = run.replace(/[.,;:!?…)\]]+$/u, '')
        const owners = ownersInAddress(address)
        if (owners === null) continue
        result += replacedIn(text.slice(done, index), word) + word(owners)
        done = index + address.length
      }
      return result + replacedIn(text.slice(done), word)
    },
  }
}

/** Each form once, the longest first; a whole name goes before a part of another. */
function ownedForms(names: readonly KnownName[]): Owned[] {
  const byWords = new Map<string, Owned>()
  for (const owner of names) {
    for (const form of owner.forms) {
      const key = form.words.join(' ')
      const other = byWords.get(key)
      if (!other || (form.isWhole && !other.form.isWhole))
        byWords.set(key, { form, owners: [owner] })
      else if (form.isWhole === other.form.isWhole && !other.owners.includes(owner)) {
        byWords.set(key, { form, owners: [...other.owners, owner] })
      }
    }
  }
  const length = ({ form }: Owned) => form.words.join(' ').length
  return [...byWords.values()].toSorted((a, b) => length(b) - length(a))
}

/** Whether a parenthesis is open at its end: the acronym's, which goes with the name. */
function isOpenBefore(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** A word and its plurals. Folded words are letters and digits: nothing in them is to be escaped. */
function inflected(word: string): string {
  if (word.length < 3) return word
  return /[sx]$/u.test(word) ? `${word.slice(0, -1)}[sx]?(?:es)?` : `${word}(?:e?s|x)?`
}

/** The address with its `%C3%A9` read. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
