/** Taking a picture of a part of the page, as it looks now. For small pictures: it is slow on large ones. */
import { toBlob, toPng } from 'html-to-image'

/** Most pixels of a picture: beyond, some browsers give a blank one. */
const MOST_PIXELS = 16_000_000

/** What makes a shape look as it does. */
const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
]

export type CaptureOptions = {
  readonly background: string
  /** The `@font-face` rule of the typeface, with a data: address. */
  readonly fontCss: string
  /** Elements that are not in the picture. */
  readonly isLeftOut: (element: Element) => boolean
}

/** The visible part of an element as a PNG, at most twice as fine as on screen. Rejects without a picture. */
export async function captureElement(element: HTMLElement, options: CaptureOptions): Promise<Blob> {
  const { clientWidth: width, clientHeight: height } = element
  const giveBack = inlineDrawings(element)
  const picture = await toBlob(element, {
    width,
    height,
    // Given so that fonts are not looked for in the page, in ways that our policy forbids.
    fontEmbedCSS: options.fontCss,
    pixelRatio: Math.min(2, Math.sqrt(MOST_PIXELS / Math.max(1, width * height))),
    backgroundColor: options.background,
    filter: (node) => !(node instanceof Element) || !options.isLeftOut(node),
  }).finally(giveBack)
  if (!picture || picture.size === 0) throw new Error('empty picture')
  return picture
}

/** An element without words as a small PNG, written as a data: address. Rejects without a picture. */
export async function captureThumbnail(
  element: HTMLElement,
  size: { readonly width: number; readonly height: number },
): Promise<string> {
  const address = await toPng(element, { ...size, pixelRatio: 1.5, skipFonts: true })
  if (!address.startsWith('data:image/png;base64,')) throw new Error('empty picture')
  return address
}

/**
 * Writes what style sheets say of drawings into the drawings themselves, since the capture copies
 * them without it. Gives the way back.
 */
function inlineDrawings(element: HTMLElement): () => void {
  const shapes = [...element.querySelectorAll<SVGElement>('svg *')].map((shape) => {
    const computed = getComputedStyle(shape)
    const values = DRAWN.map((name) => [name, computed.getPropertyValue(name)] as const)
    return { shape, before: shape.style.cssText, values }
  })
  for (const { shape, values } of shapes) {
    for (const [name, value] of values) shape.style.setProperty(name, value)
  }
  return () => {
    for (const { shape, before } of shapes) shape.style.cssText = before
  }
}
