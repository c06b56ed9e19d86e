/**
 * Measures and breaks lines of text in the bundled font, without a browser. Where a line may break
 * follows French typography: never before « : », « ; », « ? », « ! », « » », « % » or « $ », never
 * after « « », never inside a number such as « 45 000 », and never at a no-break space or hyphen.
 */
import { BOLD_WEIGHT, EXTRAS, REGULAR_WEIGHT, RUNS, UNKNOWN_WIDTH } from './glyphWidths.ts'

/** `size` in pixels; `weight` on the CSS scale, from 400 (regular) to 700. */
export type Font = { readonly size: number; readonly weight: number }

/** `width` in pixels; at least one line is always given. */
export type Wrapping = Font & { readonly width: number; readonly maxLines: number }

/** `isCut`: the text did not fit and the last line ends with an ellipsis. */
export type WrappedText = { lines: string[]; isCut: boolean }

const ELLIPSIS = '…'
const COMBINING = /\p{M}|\u200d|\ufe0f/u
const NO_BREAK_BEFORE = ':;?!»%$€'
const HYPHENS = '-–—/'
const LETTER_OR_DIGIT = /[\p{L}\d]/u
const DIGITS_BEFORE = /\d $/
const THREE_DIGITS = /^\d{3}(?!\d)/

/** Widths by character code, up to the last one of the table; 0xffff where the font has no letter. */
const NO_LETTER = 0xffff
const regular = new Uint16Array(0x2100).fill(NO_LETTER)
const bold = new Uint16Array(0x2100).fill(NO_LETTER)
for (const run of RUNS) {
  regular.set(run.regular, run.first)
  bold.set(run.bold, run.first)
}
for (const [character, atRegular, atBold] of EXTRAS) {
  regular[character.charCodeAt(0)] = atRegular
  bold[character.charCodeAt(0)] = atBold
}

/** Width of a text in pixels, on one line. Without kerning: at most 1 % over what a browser draws. */
export function textWidth(text: string, { size, weight }: Font): number {
  const boldness = (weight - REGULAR_WEIGHT) / (BOLD_WEIGHT - REGULAR_WEIGHT)
  let thousandths = 0
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const atRegular = regular[code] ?? NO_LETTER
    if (atRegular !== NO_LETTER) {
      thousandths += atRegular + ((bold[code] ?? atRegular) - atRegular) * boldness
    } else if (!COMBINING.test(character)) thousandths += UNKNOWN_WIDTH
  }
  return (thousandths * size) / 1000
}

/**
 * Breaks a text into lines no wider than `width`; words that are too long are broken, and what does
 * not fit in `maxLines` is cut with an ellipsis. An empty text gives no line.
 */
export function wrapText(text: string, wrapping: Wrapping): WrappedText {
  const maxLines = Math.max(1, wrapping.maxLines)
  const room = wrapping.width
  const lines: string[] = []
  const cut = () => ({ lines: cutLast(lines, wrapping), isCut: true })
  let line = ''
  let taken = 0
  for (const piece of piecesOf(text.trim())) {
    if (lines.length >= maxLines) return cut()
    const width = textWidth(piece, wrapping)
    // The space that ends a piece takes no room at the end of a line.
    const bareWidth = piece.endsWith(' ') ? textWidth(piece.slice(0, -1), wrapping) : width
    if (taken + bareWidth <= room) {
      line += piece
      taken += width
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    let rest = piece
    while (lines.length < maxLines && textWidth(rest.trimEnd(), wrapping) > room) {
      const start = fittingStart(rest, wrapping)
      lines.push(start)
      rest = rest.slice(start.length)
    }
    if (lines.length >= maxLines && rest.trim() !== '') return cut()
    line = rest
    taken = textWidth(rest, wrapping)
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return { lines, isCut: false }
}

/** The text in pieces between which a line may break; each keeps the space that ends it, as one. */
function piecesOf(text: string): string[] {
  const tidy = text.replaceAll(/[ \t\n\r]+/g, ' ')
  const pieces: string[] = []
  let start = 0
  for (let index = 1; index < tidy.length; index += 1) {
    const character = tidy.charAt(index - 1)
    const mayBreak =
      character === ' '
        ? mayBreakAtSpace(tidy, index)
        : HYPHENS.includes(character) && isInsideWord(tidy, index)
    if (!mayBreak) continue
    pieces.push(tidy.slice(start, index))
    start = index
  }
  if (start < tidy.length) pieces.push(tidy.slice(start))
  return pieces
}

/** `index`: just after the space. */
function mayBreakAtSpace(text: string, index: number): boolean {
  if (NO_BREAK_BEFORE.includes(text.charAt(index)) || text.charAt(index - 2) === '«') return false
  const isInNumber =
    DIGITS_BEFORE.test(text.slice(Math.max(0, index - 2), index)) &&
    THREE_DIGITS.test(text.slice(index, index + 4))
  return !isInNumber
}

/** `index`: just after a hyphen. */
function isInsideWord(text: string, index: number): boolean {
  return LETTER_OR_DIGIT.test(text.charAt(index - 2)) && LETTER_OR_DIGIT.test(text.charAt(index))
}

/** The longest start of a word that fits, at least one letter with its accents. */
function fittingStart(word: string, wrapping: Wrapping): string {
  let start = ''
  for (const character of word) {
    const isAttached = COMBINING.test(character)
    if (start !== '' && !isAttached && textWidth(start + character, wrapping) > wrapping.width)
      break
    start += character
  }
  return start
}

/** Ends the last line with an ellipsis, shortened so that both fit. */
function cutLast(lines: string[], wrapping: Wrapping): string[] {
  const kept = [...(lines.at(-1) ?? '')]
  while (kept.length > 1 && textWidth(kept.join('') + ELLIPSIS, wrapping) > wrapping.width)
    kept.pop()
  const text = kept.join('').replace(/[\s,;:–—-]+$/u, '')
  return [...lines.slice(0, -1), text + ELLIPSIS]
}
