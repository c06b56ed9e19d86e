/**
 * Builds SVG as text. Everything is written as presentation attributes, and every shape explicitly
 * (no style sheet, no marker, no filter), so that any program opens the picture as it was drawn.
 * The strings between these functions are markup: only `element` and `text` take foreign words, and
 * both make them safe for XML 1.0.
 */
import { textWidth } from '../../layout/textMeasure.ts'
import { xmlText } from '../xmlText.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Colours of the light theme. Tints for text have a contrast of at least 4.5 on every band. */
export const INK = '#1d2129'
export const MUTED = '#555b66'
export const PAPER = '#FFFDF8'
export const HAIRLINE = '#DDD5C4'
export const EFFECT = { fill: '#8F4A86', text: '#743A6C', band: '#F8F0F6' }
export const CONTEXT = { fill: '#6b6b6b', text: '#575757', band: '#F4F1EA' }
export const FUNCTIONS = {
  1: { fill: '#0072B2', text: '#00588A', band: '#ECF3F8' },
  2: { fill: '#D55E00', text: '#A04600', band: '#FBF0E8' },
  3: { fill: '#009E73', text: '#006B4E', band: '#E9F5F0' },
} as const

/**
 * Arial comes before wider faces: its letters are as wide as Atkinson's, so that titles still fit in
 * a program that cannot read the embedded font.
 */
export const FONT_FAMILY =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Arial, 'Liberation Sans', Verdana, 'DejaVu Sans', sans-serif"

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const TO_ESCAPE = /[&<>"']/

/** Makes a text safe in XML 1.0, in content and in attributes; what XML cannot hold is dropped. */
export function escapeXml(words: string): string {
  const safe = xmlText(words)
  // Most texts are numbers and plain words: looking is faster than replacing nothing.
  if (!TO_ESCAPE.test(safe)) return safe
  return safe.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** An element; attributes that are undefined are left out, and numbers are kept to a tenth. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  let start = `<${name}`
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value === undefined) continue
    start += ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`
  }
  const content = children.join('')
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** To a tenth of a pixel, without a negative zero. */
export function short(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

export type TextStyle = {
  readonly size: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Words that start at `x` only. */
  readonly isStruck?: boolean
  /** Colour of a patch behind words that are not anchored at their end: what passes there is interrupted. */
  readonly patch?: string
}

/** One line of text; `y` is its base line. */
export function text(words: string, x: number, y: number, style: TextStyle): string {
  const attributes = {
    x,
    y,
    'font-size': style.size,
    'font-weight': style.weight ?? 400,
    'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
  }
  const letters = element('text', { ...attributes, fill: style.fill ?? INK }, escapeXml(words))
  if (style.isStruck) return letters + strike(words, x, y, style)
  return style.patch === undefined ? letters : patchBehind(words, x, y, style) + letters
}

function patchBehind(words: string, x: number, y: number, style: TextStyle): string {
  const { size, weight = 400, anchor, patch } = style
  const width = textWidth(words, { size, weight }) + 6
  const left = x - (anchor === 'middle' ? width / 2 : 3)
  return element('rect', {
    x: left,
    y: y - size * 0.85,
    width,
    height: size * 1.15,
    fill: patch,
  })
}

/** A line through words that start at x: drawn, since many programs leave the decoration of text out. */
function strike(
  words: string,
  x: number,
  y: number,
  { size, weight = 400, fill }: TextStyle,
): string {
  const level = short(y - size * 0.3)
  const end = short(x + textWidth(words, { size, weight }))
  const stroke = { stroke: fill ?? INK, 'stroke-width': size / 12 }
  return element('path', { d: `M${short(x)} ${level}H${end}`, fill: 'none', ...stroke })
}

/** How the shape of an outcome is drawn: full, hollow (planned), or hollow and dotted (hesitated over). */
export type ShapeLook = 'full' | 'hollow' | 'tentative'

/** The shape of a function, 24 pixels wide around its centre, with the number of the outcome in it. */
export function functionShape(
  lane: 1 | 2 | 3,
  x: number,
  y: number,
  look: ShapeLook = 'full',
  number: number | null = null,
): string {
  const { fill, text: tint } = FUNCTIONS[lane]
  const paint =
    look === 'full'
      ? { fill, stroke: fill, 'stroke-width': 1.5 }
      : {
          fill: '#ffffff',
          stroke: fill,
          'stroke-width': 2,
          'stroke-dasharray': look === 'tentative' ? '3 2.5' : undefined,
        }
  const shape =
    lane === 1
      ? element('circle', { cx: x, cy: y, r: 11, ...paint })
      : lane === 2
        ? element('path', {
            d: `M${short(x)} ${short(y - 13.5)}L${short(x + 13.5)} ${short(y)}L${short(x)} ${short(y + 13.5)}L${short(x - 13.5)} ${short(y)}Z`,
            'stroke-linejoin': 'round',
            ...paint,
          })
        : element('rect', { x: x - 10.5, y: y - 10.5, width: 21, height: 21, rx: 3, ...paint })
  if (number === null) return shape
  const label = {
    size: 13,
    weight: 700,
    anchor: 'middle',
    fill: look === 'full' ? '#ffffff' : tint,
  } as const
  return shape + text(String(number), x, y + 4.7, label)
}

/** The sign of an effect: an asterisk of six arms, 20 pixels wide. */
export function effectSign(x: number, y: number): string {
  const arms = [0, 60, 120].map((degrees) => {
    const angle = ((degrees + 90) * Math.PI) / 180
    const dx = 9 * Math.cos(angle)
    const dy = 9 * Math.sin(angle)
    return `M${short(x - dx)} ${short(y - dy)}L${short(x + dx)} ${short(y + dy)}`
  })
  const stroke = {
    stroke: EFFECT.fill,
    'stroke-width': 2.6,
    'stroke-linecap': 'round',
    fill: 'none',
  }
  return element('path', { d: arms.join(''), ...stroke })
}

/** The sign of an event without outcome: a grey dot. */
export function contextSign(x: number, y: number): string {
  return element('circle', { cx: x, cy: y, r: 4.5, fill: CONTEXT.fill })
}
