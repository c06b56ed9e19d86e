/** Texts as they are compared when names are looked for: without case, accents or ligatures. */

/** A folded text, and where each of its characters stands in the text it was made from. */
type Folded = { readonly text: string; readonly places: readonly number[] }

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

/** The same few characters make up nearly all texts. */
const known = new Map<string, string>()

/** One character: small, bare, in its plainest form; nothing when it cannot be seen by itself. */
function folded(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const bare = character.normalize('NFKD').toLowerCase().normalize('NFKD')
  const plain = bare
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[œæßøłđ]/gu, (one) => LETTERS[one] ?? one)
  known.set(character, plain)
  return plain
}

/** Folds a text; the place one past the end is given too. */
export function fold(source: string): Folded {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const character of source) {
    const plain = folded(character)
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    text += plain
    at += character.length
  }
  places.push(at)
  return { text, places }
}

/** The words of a text, folded: runs of letters and digits. */
export function wordsOf(source: string): string[] {
  return fold(source).text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether it begins with a capital, or with a letter of a script that has none. */
export function isCapital(source: string): boolean {
  const first = /\p{L}/u.exec(source)?.[0]
  return first !== undefined && (first !== first.toLowerCase() || first === first.toUpperCase())
}
