/** What the tests of the words check in every text. Each lists the faults found, none when all is well. */

const FRENCH_RULES: readonly (readonly [name: string, fault: RegExp])[] = [
  ['straight apostrophe', /'/],
  ['straight or English quotation mark', /["“”]/],
  ['space before ; ! ? . ,', /\s[;!?.,]/],
  ['no no-break space before a colon', /(?<!\u00a0|https?):/],
  ['no no-break space inside guillemets', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['plain space in a number or a sum', /\d \d{3}\b|\d \$/],
  ['doubled or outer space', /\s{2}|^\s|\s$/],
  ['three dots', /\.{3}/],
]

/** Faults against the typography of the Office québécois de la langue française. */
export function frenchFaults(text: string): string[] {
  return FRENCH_RULES.filter(([, fault]) => fault.test(text)).map(([name]) => `${name}: ${text}`)
}

// Names of places and bodies keep their French in English.
const NAMES_KEPT = /Québec|Montréal|Initiative montréalaise|Fonds des services aux collectivités/g
const ENGLISH_RULES: readonly (readonly [name: string, fault: RegExp])[] = [
  ['accented letter', /[àâçéèêëîïôûùüœ«»]/i],
  ['French word', /\b(?:le|les|des|une|dans|avec|est|et|que|qui|vous|nous|du|sont|par|aux)\b/i],
  ['no-break space', /\u00a0/],
  ['space before a mark', /\s[;:!?.,]/],
  ['straight apostrophe or quotation mark', /['"]/],
  ['doubled or outer space', /\s{2}|^\s|\s$/],
]

/** French left over in an English text, or its typography. */
export function englishFaults(text: string): string[] {
  const bare = text.replace(NAMES_KEPT, 'Name')
  return ENGLISH_RULES.filter(([, fault]) => fault.test(bare)).map(([name]) => `${name}: ${text}`)
}

/** Every text in a value, with its path; numbers, dates and the like are passed over. */
export function textsIn(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, path === '' ? key : `${path}.${key}`),
  )
}
