/** Pictures put inside a document, which has the typeface and says what they show. */
import { escapeXml } from '../exports/svgParts.ts'

/** The size of a picture in pixels, which each says in its first element. */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/u.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** Wider than that for its height, and than a sheet standing up can show, a picture goes on one lying down. */
const LYING = 1.4
const TOO_WIDE = 1400

/** True for a picture that is larger on a sheet lying down. */
export function isLying(svg: string): boolean {
  const { width, height } = pictureSize(svg)
  return width > TOO_WIDE && width > height * LYING
}

/** The picture as an element of a page: without what makes it a file of its own, and with its `alt`. */
export function pictureInside(svg: string, { alt }: { readonly alt: string }): string {
  return svg
    .slice(Math.max(0, svg.indexOf('<svg ')))
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<title id="picture-title">.*?<\/title>/su, '')
    .replace(/<desc id="picture-description">.*?<\/desc>/su, '')
    .replace(
      ' aria-labelledby="picture-title picture-description"',
      () => ` aria-label="${escapeXml(alt)}"`,
    )
    .trim()
}
