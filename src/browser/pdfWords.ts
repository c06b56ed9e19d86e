/** The words of a picture, made ready to be written in a PDF. */
import type { jsPDF } from 'jspdf'

import { type LetterRun, letterRuns } from './letterRuns.ts'

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

/**
 * Names for each text the font of its weight, since the library knows a font by its name only. Letters that
 * the typeface does not have are drawn by the device, as small pictures in their place.
 */
export function prepareWords(root: Element, pdf: jsPDF, fonts: readonly PdfFont[]): void {
  const families = root.getAttribute('font-family') ?? 'sans-serif'
  root.removeAttribute('font-family')
  for (const words of root.querySelectorAll('text')) {
    const asked = Number(words.getAttribute('font-weight') ?? 400)
    const nearest = fonts.toSorted(
      (a, b) => Math.abs(a.weight - asked) - Math.abs(b.weight - asked),
    )[0]
    const family = nameOfFont(nearest?.weight ?? 400)
    pdf.setFont(family, 'normal')
    words.textContent = withSame(words.textContent, pdf)
    words.setAttribute('font-family', family)
    words.removeAttribute('font-weight')
    const runs = letterRuns(words.textContent, (letter) => isKnown(letter, pdf))
    if (runs.some((run) => !run.isKnown)) {
      words.replaceWith(
        ...inRuns(words, runs, { pdf, font: (size) => `${asked} ${size}px ${families}` }),
      )
    }
  }
}

type Writing = { readonly pdf: jsPDF; readonly font: (size: number) => string }

/** A text in pieces that stand side by side: words, and pictures of what the typeface does not have. */
function inRuns(words: Element, runs: readonly LetterRun[], { pdf, font }: Writing): Element[] {
  const size = Number(words.getAttribute('font-size'))
  const pieces = runs.map(({ text, isKnown: isText }) => {
    if (isText) {
      const piece = words.cloneNode(false) as Element
      piece.removeAttribute('text-anchor')
      piece.setAttribute('xml:space', 'preserve')
      piece.textContent = text
      return { piece, width: pdf.getStringUnitWidth(text) * size }
    }
    const fill = words.getAttribute('fill') ?? '#000000'
    const { width, above, height, address } = drawnByDevice(text, { font, size, fill })
    const piece = words.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'image')
    const y = Number(words.getAttribute('y')) - above
    for (const [name, value] of Object.entries({ y, width, height, href: address })) {
      piece.setAttribute(name, String(value))
    }
    return { piece, width }
  })
  const whole = pieces.reduce((sum, { width }) => sum + width, 0)
  const isCentred = words.getAttribute('text-anchor') === 'middle'
  let x = Number(words.getAttribute('x')) - (isCentred ? whole / 2 : 0)
  return pieces.map(({ piece, width }) => {
    piece.setAttribute('x', String(x))
    x += width
    return piece
  })
}

/** A picture of a text, in the device's own typefaces. Lengths in pixels of the drawing. */
function drawnByDevice(
  text: string,
  {
    font,
    size,
    fill,
  }: { readonly font: Writing['font']; readonly size: number; readonly fill: string },
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
  /** Points; `y` is that of the line on which letters stand. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly colour: string
}

/** The device's own typefaces, for letters that the font does not have. */
const FAMILIES = "'Atkinson Hyperlegible Next', sans-serif"

/** Writes a line in the current font; the device draws the letters that it does not have. */
export function writeWords(pdf: jsPDF, words: string, { x, y, size, weight, colour }: Line): void {
  let at = x
  for (const run of letterRuns(withSame(words, pdf), (letter) => isKnown(letter, pdf))) {
    if (run.isKnown) {
      pdf.text(run.text, at, y)
      at += pdf.getStringUnitWidth(run.text) * size
      continue
    }
    const font = (fine: number) => `${weight} ${fine}px ${FAMILIES}`
    const { width, above, height, address } = drawnByDevice(run.text, { font, size, fill: colour })
    pdf.addImage(address, 'PNG', at, y - above, width, height)
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
