/** What is said in cells: states, outcomes, names and sources. */
import type { KnownOutcome } from '../../domain/capture/chips.ts'
import { wordsOf } from '../../domain/names/folding.ts'
import type { KeyEvent, Source } from '../../domain/project/records.ts'

/** Blanks in a row, but for no-break spaces, which French typography asks for. */
export const BLANKS = /[^\S\u00A0\u202F]+/gu

type Said = Pick<KeyEvent, 'status'> | Pick<KeyEvent, 'polarity'>

const STATES: readonly (readonly [Said, string])[] = [
  [
    { status: 'planned' },
    `prevu|prevue|planifie|planifiee|a venir|planned|upcoming|scheduled|a faire|to do|projete|projetee`,
  ],
  [
    { status: 'happened' },
    `survenu|survenue|fait|faite|realise|realisee|termine|terminee|passe|complete|completee|happened
    |done|completed|past|observe|observee|observed|tenu|tenue|held`,
  ],
  [
    { status: 'unplanned' },
    `imprevu|imprevue|non prevu|non prevue|unplanned|unexpected|survenu sans etre prevu
    |happened unplanned`,
  ],
  [
    { status: 'abandoned' },
    `abandonne|abandonnee|annule|annulee|abandoned|cancelled|canceled|dropped|reporte sine die`,
  ],
  [{ polarity: 'setback' }, 'recul|setback|difficulte|obstacle|echec'],
  [{ polarity: 'advance' }, 'avancee|advance|step forward|progres|progress'],
  [{ polarity: 'neutral' }, 'neutre|neutral'],
]

const BY_STATE = new Map<string, Said>(
  STATES.flatMap(([said, words]) => words.split('|').map((each) => [each.trim(), said] as const)),
)

/** The state that words say, or null. */
export function statusSaid(text: string): Said | null {
  return BY_STATE.get(wordsOf(text).join(' ')) ?? null
}

/** The number of an outcome: « 4 », « #4 », « RT 4 », « RT4 – Extension »; null for anything else. */
export function outcomeNumberIn(text: string): number | null {
  const found =
    /^\s*(?:#|(?:r\.?\s*t\.?|t\.?o\.?)\s*(?:n[o°]\.?\s*)?#?)?\s*([1-9]\d?)\s*(?:[-–—:.)].*)?$/isu.exec(
      text,
    )
  return found ? Number(found[1]) : null
}

export type OutcomesSaid = {
  readonly ids: readonly string[]
  readonly isContext: boolean
  /** Words that name no outcome that we know. */
  readonly unread: readonly string[]
}

/** The outcomes that a cell names, by number or by name. */
export function outcomesSaid(text: string, outcomes: readonly KnownOutcome[]): OutcomesSaid {
  const ids = new Set<string>()
  const unread: string[] = []
  let isContext = false
  const idOf = (words: string) => {
    const key = wordsOf(words).join(' ')
    return (
      outcomes.find(({ names }) => names.some((name) => wordsOf(name).join(' ') === key))?.id ??
      outcomes.find(({ number }) => number === outcomeNumberIn(words))?.id
    )
  }
  const take = (words: string, separators: readonly RegExp[]) => {
    if (words.trim() === '') return
    const id = idOf(words)
    const [separator, ...others] = separators
    if (id !== undefined) ids.add(id)
    else if (/^(?:contexte|context)$/iu.test(words.trim())) isContext = true
    else if (separator) for (const part of words.split(separator)) take(part, others)
    else unread.push(words.trim())
  }
  // A name may have a comma, and « et »: the whole is tried before its parts.
  take(text, [/[;\n|/]/u, /[,+&]/u, /\s+(?:et|and)\s+/u])
  return { ids: [...ids], isContext: isContext && ids.size === 0, unread }
}

/** The names in a cell, each once: cut at semicolons, lines and bars, else at commas. */
export function namesSaid(text: string): string[] {
  const parts = /[;\n|]/u.test(text) ? text.split(/[;\n|]/u) : text.split(',')
  const names = new Map<string, string>()
  for (const part of parts) {
    const name = part
      .replace(/^\s*[@•–-]?\s*/u, '')
      .replaceAll(BLANKS, ' ')
      .trim()
    const key = wordsOf(name).join(' ')
    if (key !== '' && !names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

/** The sources in a cell, one for each line; an address stands apart from the words beside it. */
export function sourcesSaid(text: string): Source[] {
  return text
    .split(/\n|;\s/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const urls = line.match(/https?:\/\/[^\s<>"«»]+/giu) ?? []
      const words = urls.reduce((rest, url) => rest.replace(url, ' '), line)
      const named = words
        .replaceAll(BLANKS, ' ')
        .replace(/^[\s:–—(-]+|[\s:–—(-]+$|\(\s*\)/gu, '')
        .trim()
      const [first = '', ...others] = urls
      return [{ text: named, url: first }, ...others.map((url) => ({ text: '', url }))]
    })
}

/** What TimelineJS writes in HTML, as plain text: links keep their address. */
export function plainText(html: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:amp|nbsp|lt|gt|quot|#39);/iu.test(html)) return html
  return html
    .replaceAll(
      /<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)[^>]*>(.*?)<\/a>/gisu,
      (_, url: string, words: string) => (words.trim() === url ? url : `${words} (${url})`),
    )
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/giu, '\n')
    .replaceAll(/<li\b[^>]*>/giu, '– ')
    .replaceAll(/<\/?[a-z][^>]*>/giu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
}
