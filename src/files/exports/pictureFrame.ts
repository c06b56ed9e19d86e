/** What every picture has around its drawing: titles, legend, notices, and the SVG document. Pixels. */
import { eventsInOrder } from '../../domain/project/order.ts'
import type { Project } from '../../domain/project/records.ts'
import { drawAccount } from './account.ts'
import { writtenWhen } from './writtenWhen.ts'
import { wrapText } from '../../layout/textMeasure.ts'
import { drawLegend, type LegendEntry } from './legend.ts'
import type { ToldFigure } from '../figures/toldFigure.ts'
import type { PictureOptions } from './pictureWords.ts'
import { element, escapeXml, FONT_FAMILY, MUTED, PAPER, text } from './svgParts.ts'

/** Blank around the picture; a document has margins of its own. */
const MARGIN = 48
const MARGIN_IN_DOCUMENT = 4
const LEAST_WIDTH = 960

/** Sizes in a picture of ordinary width; the title grows with wider ones, to stay the largest. */
const TITLE = { size: 38, weight: 650 }
const TERRITORY = { size: 21, weight: 400, fill: MUTED }
const PART = { size: 24, weight: 600 }
const ORDINARY_WIDTH = 2400
const MOST_GROWTH = 2.2
const SENTENCE = { size: 17, weight: 400 }
const NOTICE = { size: 14, weight: 400, fill: MUTED }

type Drawn = { readonly markup: string; readonly height: number }

export type Drawing = Drawn & {
  readonly width: number
  /** What the legend explains besides what the project itself tells. */
  readonly signs?: readonly LegendEntry[]
}

/** Frames the drawing of the chain or of the timeline as an SVG document, with its account and its legend. */
export function framePicture(
  project: Project,
  options: PictureOptions,
  picture: 'chain' | 'timeline',
  drawing: Drawing,
): string {
  const { account = [], hasLegend = true } = options
  const shown = { picture, signs: drawing.signs ?? [] }
  return framed(project.info, options, drawing, {
    name: options.words[picture],
    told: toldInWords(project, options),
    above: [],
    below: [
      ...(account.length > 0 ? [(box: Box) => drawAccount(account, box)] : []),
      ...(hasLegend ? [(box: Box) => drawLegend(project, options, box, shown)] : []),
    ],
    notes: [],
    leastWidth: LEAST_WIDTH,
  })
}

/** What a frame needs of the options of a picture. */
export type FrameOptions = Pick<
  PictureOptions,
  'language' | 'partName' | 'fontCss' | 'isForPaper' | 'isInDocument' | 'date'
> & { readonly words: Pick<PictureOptions['words'], 'reconstructed' | 'madeWith'> }

/** Frames a figure as an SVG document, its sentences above it and its notes under it. */
export function frameFigure(
  info: Project['info'],
  options: Omit<FrameOptions, 'partName'>,
  { title, sentences, notes }: Pick<ToldFigure, 'title' | 'sentences' | 'notes'>,
  drawing: Drawing,
): string {
  return framed(info, { ...options, partName: title }, drawing, {
    name: title,
    told: sentences.join(' '),
    above: sentences,
    below: [],
    notes,
    leastWidth: options.isInDocument ? 0 : LEAST_WIDTH,
  })
}

type Box = { readonly x: number; readonly y: number; readonly width: number }

/** What stands around a drawing. */
type Setting = {
  /** Of the picture; the title of the project goes before it. */
  readonly name: string
  /** For those who cannot see it. */
  readonly told: string
  readonly above: readonly string[]
  /** Given the place of its top left corner and its width. */
  readonly below: readonly ((box: Box) => Drawn)[]
  readonly notes: readonly string[]
  readonly leastWidth: number
}

/** The drawing may be wider than usual, and the picture follows. */
function framed(
  info: Project['info'],
  options: FrameOptions,
  drawing: Drawing,
  setting: Setting,
): string {
  const { words, language, isInDocument = false } = options
  const margin = isInDocument ? MARGIN_IN_DOCUMENT : MARGIN
  const inner = Math.max(drawing.width, setting.leastWidth)
  const parts: string[] = []
  let y = margin
  const write = (
    content: string,
    style: { size: number; weight: number; fill?: string },
    maxLines: number,
  ) => {
    for (const line of wrapText(content, { ...style, width: inner, maxLines }).lines) {
      y += Math.round(style.size * 1.25)
      parts.push(text(line, margin, y - Math.round(style.size * 0.3), style))
    }
  }
  const growth = Math.min(MOST_GROWTH, Math.max(1, inner / ORDINARY_WIDTH))
  const grown = <S extends { size: number }>(style: S) => ({
    ...style,
    size: Math.round(style.size * growth),
  })
  if (!isInDocument) {
    write(info.title, grown(TITLE), 3)
    write(info.territory, grown(TERRITORY), 2)
    write(options.partName ?? '', grown(PART), 3)
    for (const sentence of setting.above) {
      y += 6
      write(sentence, SENTENCE, 8)
    }
    y += Math.round(24 * growth)
  }
  parts.push(element('g', { transform: `translate(${margin} ${y})` }, drawing.markup))
  y += drawing.height + 40
  for (const draw of setting.below) {
    const drawn = draw({ x: margin, y, width: inner })
    parts.push(drawn.markup)
    y += drawn.height + 4
  }
  // A document says them itself, where they can be read larger.
  if (!isInDocument) for (const note of setting.notes) write(note, NOTICE, 4)
  write(words.reconstructed, NOTICE, 4)
  const made = words.madeWith.replace('{date}', () => options.date)
  if (!isInDocument) write(made, NOTICE, 2)

  const width = Math.ceil(inner + 2 * margin)
  const height = Math.ceil(y + margin - (isInDocument ? 0 : 10))
  const title = [info.title, setting.name].filter((each) => each.trim() !== '').join(' – ')
  const document = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language === 'fr' ? 'fr-CA' : 'en-CA',
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'font-family': FONT_FAMILY,
    },
    element('title', { id: 'picture-title' }, escapeXml(title)),
    element('desc', { id: 'picture-description' }, escapeXml(setting.told)),
    options.fontCss === '' ? '' : element('style', {}, escapeXml(options.fontCss)),
    options.isForPaper ? '' : element('rect', { width, height, fill: PAPER }),
    ...parts,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`
}

/** The events in the order told, with their dates, then the effects: for those who cannot see it. */
function toldInWords(project: Project, { words, language }: PictureOptions): string {
  const told = eventsInOrder(project).map(({ title, when }) => {
    const date = writtenWhen(when, language)
    return date === '' ? title : `${date} : ${title}`
  })
  const effects = Object.values(project.effects).map(({ title }) => title)
  const parts = [project.info.territory, ...told]
  if (effects.length > 0) parts.push(`${words.effects} : ${effects.join(', ')}`)
  return parts.filter((part) => part.trim() !== '').join('. ')
}
