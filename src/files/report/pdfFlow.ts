/** Sheets that fill from top to bottom. Lengths are in points, from the top left corner of a sheet. */
import { wrapText } from '../../layout/textMeasure.ts'
import { PAPERS, type PaperName } from './paper.ts'
import { isLying, pictureSize } from './pictureInside.ts'

/** `weight` is on the CSS scale; `line` is the height of one line. */
export type Style = {
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly line: number
  readonly colour: string
}

export type Placed =
  | {
      readonly kind: 'words'
      readonly words: string
      readonly x: number
      /** Of the line on which letters stand. */
      readonly y: number
      readonly style: Style
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly colour: string
    }
  | {
      readonly kind: 'picture'
      readonly svg: string
      readonly x: number
      readonly y: number
      readonly scale: number
    }
  | {
      readonly kind: 'link'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** A web address, or the number of a page, from 1. */
      readonly to: string | number
    }

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly placed: Placed[]
}

export const POINTS = 72 / 25.4
export const MARGIN = 20 * POINTS
export const BODY: Style = { size: 10.5, weight: 400, line: 15, colour: '#1d2129' }
export const CAPTION: Style = { size: 9, weight: 600, line: 12.5, colour: '#3c424c' }
/** Share of a sheet above which a picture has one of its own. */
const MOST_INLINE = 0.6
/** Blank after a block. */
const AFTER = 7

/** Sheets being filled. A picture that does not fit where it is told waits for a sheet of its own. */
export type Flow = {
  readonly sheets: Sheet[]
  readonly width: number
  /** Where the next thing goes, and how much room is left under it. */
  readonly y: () => number
  readonly room: () => number
  /** The number of the sheet being filled, from 1. */
  readonly page: () => number
  readonly put: (...placed: readonly Placed[]) => void
  readonly down: (height: number) => void
  /** Goes to a new sheet when that much does not fit, unless nothing is on this one yet. */
  readonly need: (height: number) => void
  readonly newSheet: () => void
  readonly write: (text: string, style: Style, indent?: number) => void
  readonly picture: (svg: string, caption: string) => void
  /** Gives what waits its sheets. */
  readonly end: () => void
}

export function flowOn(paper: PaperName): Flow {
  const across = PAPERS[paper].width * POINTS
  const high = PAPERS[paper].height * POINTS
  const width = across - 2 * MARGIN
  const bottom = high - MARGIN
  const sheets: Sheet[] = []
  const waiting: { svg: string; caption: string }[] = []
  let at = 0
  let y = MARGIN

  const open = () => {
    sheets.push({ width: across, height: high, placed: [] })
    at = sheets.length - 1
    y = MARGIN
  }
  const give = () => {
    for (const each of waiting.splice(0)) sheets.push(sheetOfPicture(each, across, high))
  }
  const newSheet = () => {
    give()
    open()
  }
  const put = (...placed: readonly Placed[]) => void sheets[at]?.placed.push(...placed)
  const room = () => bottom - y
  const need = (height: number) => {
    if (height > room() && y > MARGIN) newSheet()
  }
  const write = (text: string, style: Style, indent = 0) => {
    for (const words of linesOf(text, style, width - indent)) {
      need(style.line)
      put({ kind: 'words', words, x: MARGIN + indent, y: y + style.line * 0.75, style })
      y += style.line
    }
    y += AFTER
  }
  const picture = (svg: string, caption: string) => {
    const size = pictureSize(svg)
    const scale = width / size.width
    const height = size.height * scale
    if (isLying(svg) || height > (bottom - MARGIN) * MOST_INLINE) {
      waiting.push({ svg, caption })
      return
    }
    need(height + 3 * CAPTION.line)
    put({ kind: 'picture', svg, x: MARGIN, y, scale })
    y += height + 4
    write(caption, CAPTION)
  }
  open()
  return {
    sheets,
    width,
    y: () => y,
    room,
    page: () => at + 1,
    put,
    down: (height) => (y += height),
    need,
    newSheet,
    write,
    picture,
    end: give,
  }
}

/** The lines of a text in that width; one that is empty stays a line. */
export function linesOf(text: string, { size, weight }: Style, width: number): string[] {
  return text.split(/\r\n?|\n/u).flatMap((line) => {
    const { lines } = wrapText(line, { size, weight, width, maxLines: Infinity })
    return lines.length === 0 ? [''] : lines
  })
}

/** A sheet for one picture, as large as it can be; lying down when that makes it larger. */
function sheetOfPicture(
  { svg, caption }: { svg: string; caption: string },
  across: number,
  high: number,
): Sheet {
  const size = pictureSize(svg)
  const [width, height] = isLying(svg) ? [high, across] : [across, high]
  const most = { width: width - 2 * MARGIN, height: height - 2 * MARGIN - 3 * CAPTION.line }
  const scale = Math.min(most.width / size.width, most.height / size.height)
  const foot = MARGIN + size.height * scale + CAPTION.line
  const said = linesOf(caption, CAPTION, most.width).map((words, index): Placed => ({
    kind: 'words',
    words,
    x: MARGIN,
    y: foot + index * CAPTION.line,
    style: CAPTION,
  }))
  return { width, height, placed: [{ kind: 'picture', svg, x: MARGIN, y: MARGIN, scale }, ...said] }
}
