/** What is common to all slides: their size, their looks, their title. Lengths are in inches. */
import type PptxGenJS from 'pptxgenjs'

import { xmlText } from '../xmlText.ts'

export type Slide = PptxGenJS.Slide

export const WIDTH = 13.333
export const HEIGHT = 7.5
export const EDGE = 0.5
/** Where what a slide shows begins, under its title. */
export const TOP = 1.15
export const FONT = 'Atkinson Hyperlegible Next'
export const INK = '1D2129'
export const SOFT = '565D68'
export const RULE = 'B8B3A6'

/** A colour such as '#0072B2', as slides write it. */
export function colourOf(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

/** A slide with its title, and its place among those of the same title when there are several. */
export function titledSlide(
  deck: PptxGenJS,
  title: string,
  place: { readonly at: number; readonly of: number } = { at: 0, of: 1 },
): Slide {
  const slide = deck.addSlide()
  const { at, of } = place
  const whole = of > 1 ? `${title} (${at + 1}/${of})` : title
  slide.addText(xmlText(whole), {
    x: EDGE,
    y: 0.35,
    w: WIDTH - 2 * EDGE,
    h: 0.7,
    margin: 0,
    fontFace: FONT,
    fontSize: whole.length > 70 ? 20 : 26,
    bold: true,
    color: INK,
    valign: 'middle',
    objectName: 'title',
  })
  return slide
}

/** A list in parts of at most so many. */
export function inParts<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, at) =>
    list.slice(at * most, (at + 1) * most),
  )
}
