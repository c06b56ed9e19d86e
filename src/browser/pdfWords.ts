/** The words of a PDF, those of its drawings included. */
import type { jsPDF } from 'jspdf'

import { letterRuns } from './letterRuns.ts'

/** The typeface in one weight (CSS scale), as TrueType. */
export type PdfFont = { readonly weight: number; readonly bytes: Uint8Array }

/** How fine letters are that the typeface does not have: pixels for one of the picture. */
const FINENESS = 6
/** What looks the same with letters that it has. */
const SAME: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2011': '-',
}

/** The name of a weight of the typeface in the PDF. */
export function nameOfFont(weight: number): string {
  return `Picture${weight}`
}

/** Words of a drawing, with where they stand in it. Lengths in its own units. */
export type DrawnWords = Line & { readonly words: string }

const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

/** Takes the words out of a drawing, whose groups may be moved but not turned nor scaled. */
export function takeWords(root: Element): DrawnWords[] {
  return [...root.querySelectorAll('text')].map((element) => {
    const said = (name: string) => element.getAttribute(name)
    const moved = movedBy(element)
    const taken = {
      words: element.textContent.replaceAll(/[ \t\n\r]+/gu, ' ').trim(),
      x: Number(said('x')) + moved.x,
      y: Number(said('y')) + moved.y,
      size: Number(said('font-size')),
      weight: Number(said('font-weight') ?? 400),
      colour: said('fill') ?? '#000000',
      before: BEFORE[said('text-anchor') ?? 'start'] ?? 0,
    }
    element.remove()
    return taken
  })
}

function movedBy(element: Element): { readonly x: number; readonly y: number } {
  const parent = element.parentElement
  if (!parent) return { x: 0, y: 0 }
  const { x, y } = movedBy(parent)
  const [, dx = 0, dy = 0] =
    /^translate\((\S+) (\S+)\)$/u.exec(parent.getAttribute('transform') ?? '') ?? []
  return { x: x + Number(dx), y: y + Number(dy) }
}

/** A picture of a text, in the device's own typefaces. Lengths in pixels of the drawing. */
function drawnByDevice(
  text: string,
  {
    font,
    size,
    fill,
  }: { readonly font: (size: number) => string; readonly size: number; readonly fill: string },
) {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.font = font(size * FINENESS)
  const width = Math.max(1, Math.ceil(context.measureText(text).width))
  const above = Math.ceil(size * FINENESS * 1.1)
  canvas.width = width
  canvas.height = Math.ceil(above * 1.4)
  // A canvas forgets its font when its size changes.
  context.font = font(size * FINENESS)
  context.fillStyle = fill
  context.fillText(text, 0, above)
  return {
    width: width / FINENESS,
    above: above / FINENESS,
    height: canvas.height / FINENESS,
    address: canvas.toDataURL('image/png'),
  }
}

/** The text with what says the same for the few letters that the current font does not have. */
function withSame(text: string, pdf: jsPDF): string {
  return text.replaceAll(/[^\u0020-\u007E]/gu, (letter) =>
    isKnown(letter, pdf) ? letter : (SAME[letter] ?? letter),
  )
}

type Line = {
  /** `y` is that of the line on which letters stand. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly colour: string
  /** The share of the words that stands before `x`: none unless it is said. */
  readonly before?: number
}

/** The device's own typefaces, for letters that the font does not have. */
const FAMILIES = "'Atkinson Hyperlegible Next', sans-serif"

/** Writes a line in the font of the nearest weight; the device draws the letters that it does not have. */
export function writeWords(
  pdf: jsPDF,
  words: string,
  { x, y, size, weight, colour, before = 0 }: Line,
  fonts: readonly PdfFont[],
): void {
  const [nearest] = fonts.toSorted(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight),
  )
  pdf.setFont(nameOfFont(nearest?.weight ?? 400), 'normal')
  pdf.setFontSize(size)
  pdf.setTextColor(colour)
  const known = (letter: string) => isKnown(letter, pdf)
  const pieces = letterRuns(withSame(words, pdf), known).map((run) => {
    if (run.isKnown) return { ...run, width: pdf.getStringUnitWidth(run.text) * size, drawn: null }
    const font = (fine: number) => `${weight} ${fine}px ${FAMILIES}`
    const drawn = drawnByDevice(run.text, { font, size, fill: colour })
    return { ...run, width: drawn.width, drawn }
  })
  let at = x - before * pieces.reduce((sum, { width }) => sum + width, 0)
  for (const { text, width, drawn } of pieces) {
    if (drawn === null) pdf.text(text, at, y)
    else pdf.addImage(drawn.address, 'PNG', at, y - drawn.above, width, drawn.height)
    at += width
  }
}

/** A text without the letters that the current font does not have. */
export function knownLetters(text: string, pdf: jsPDF): string {
  return [...withSame(text, pdf)].filter((letter) => isKnown(letter, pdf)).join('')
}

/** Whether the current font has a letter. */
function isKnown(letter: string, pdf: jsPDF): boolean {
  const { metadata } = pdf.getFont() as unknown as {
    readonly metadata?: { characterToGlyph?: (code: number) => number }
  }
  return (metadata?.characterToGlyph?.(letter.codePointAt(0) ?? 0) ?? 0) > 0
}
