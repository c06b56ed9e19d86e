/** The legend under a picture: only the signs that the picture uses, in columns that wrap. Pixels. */
import type { Link, Project } from '../../domain/project/records.ts'
import { eventOutline } from './cardParts.ts'
import { linkLine } from './linkParts.ts'
import type { PictureOptions } from './pictureWords.ts'
import {
  contextSign,
  EFFECT,
  effectSign,
  element,
  functionShape,
  FUNCTIONS,
  HAIRLINE,
  MUTED,
  text,
} from './svgParts.ts'
import { softEnd } from './timelineParts.ts'
import { wrapText } from '../../layout/textMeasure.ts'

/** One line of the legend: draws its sign around a centre, and says what it means. */
export type LegendEntry = {
  readonly sign: (x: number, y: number) => string
  readonly words: string
}
/** `lane`: the function whose shape stands before the title. */
type Block = {
  readonly title: string
  readonly fill: string
  readonly lane?: 1 | 2 | 3
  readonly entries: readonly LegendEntry[]
}

const BLOCK_WIDTH = 236
const BLOCK_GAP = 26
const LINE = 31
const WORDS = { size: 15, weight: 400 }
const TITLE = { size: 15, weight: 650 }
/** Room for the sign on the left of its words. */
const SIGN_ROOM = 56
const SHAPE_ROOM = 36

type Shown = {
  readonly picture: 'chain' | 'timeline'
  /** Signs to explain besides those of the project. */
  readonly signs: readonly LegendEntry[]
}

/** Draws the legend from (x, y) on: what the picture shows, and nothing else. */
export function drawLegend(
  project: Project,
  options: PictureOptions,
  box: { readonly x: number; readonly y: number; readonly width: number },
  { picture, signs }: Shown,
): { markup: string; height: number } {
  const blocks = [
    ...functionBlocks(project, options),
    eventBlock(project, options, { picture, signs }),
    ...(picture === 'chain' ? chainBlocks(project, options) : []),
  ].filter(({ entries, lane }) => entries.length > 0 || lane !== undefined)
  const fitting = Math.max(1, Math.floor((box.width + BLOCK_GAP) / (BLOCK_WIDTH + BLOCK_GAP)))
  const rows = Math.ceil(blocks.length / fitting)
  const perRow = Math.ceil(blocks.length / rows)
  const columnWidth = Math.min(340, (box.width + BLOCK_GAP) / perRow)
  const parts = [
    element('path', {
      d: `M${box.x} ${box.y}H${Math.round(box.x + box.width)}`,
      stroke: HAIRLINE,
      'stroke-width': 1.2,
      fill: 'none',
    }),
    text(options.words.legend, box.x, box.y + 32, { size: 16, weight: 650, fill: MUTED }),
  ]
  let top = box.y + 48
  for (let first = 0; first < blocks.length; first += perRow) {
    const row = blocks.slice(first, first + perRow)
    let height = 0
    row.forEach((block, index) => {
      const drawn = drawBlock(block, box.x + index * columnWidth, top, columnWidth - BLOCK_GAP)
      parts.push(drawn.markup)
      height = Math.max(height, drawn.height)
    })
    top += height + 18
  }
  return { markup: element('g', { 'data-part': 'legend' }, ...parts), height: top - box.y }
}

function drawBlock(block: Block, x: number, y: number, width: number) {
  let top = y
  const parts: string[] = []
  // The shape of a function stands by its name when no outcome shows it below.
  const isBare = block.lane !== undefined && block.entries.length === 0
  const indent = isBare ? SHAPE_ROOM : 0
  const { lines: titleLines } = wrapText(block.title, {
    ...TITLE,
    width: width - indent,
    maxLines: 2,
  })
  if (block.lane && isBare) parts.push(functionShape(block.lane, x + 13, y + 15))
  for (const line of titleLines) {
    parts.push(text(line, x + indent, top + 20, { ...TITLE, fill: block.fill }))
    top += 20
  }
  top += 8
  for (const { sign, words } of block.entries) {
    const room = block.lane ? SHAPE_ROOM : SIGN_ROOM
    const { lines } = wrapText(words, { ...WORDS, width: width - room, maxLines: 3 })
    parts.push(sign(x + (block.lane ? 13 : 20), top + LINE / 2))
    lines.forEach((line, index) => parts.push(text(line, x + room, top + 20.5 + index * 19, WORDS)))
    top += LINE + Math.max(0, lines.length - 1) * 19
  }
  return { markup: parts.join(''), height: top - y }
}

/** One block per function, with the outcomes that the events show when their names are known. */
function functionBlocks(project: Project, options: PictureOptions): Block[] {
  const { functionOf, numberOf, outcomeLabel } = options
  const used = new Set(
    Object.values(project.events).flatMap((event) =>
      event.outcomes.map(({ outcomeId }) => outcomeId),
    ),
  )
  const outcomes = [...used]
    .map((id) => ({ id, number: numberOf(id), lane: functionOf(id) }))
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1))
  return ([1, 2, 3] as const).map((lane): Block => {
    const mine = outcomes.filter((outcome) => outcome.lane === lane)
    const named = outcomeLabel
      ? mine.map(({ id, number }) => ({
          words: outcomeLabel(id),
          sign: (x: number, y: number) => functionShape(lane, x, y, 'full', number),
        }))
      : []
    return { title: options.laneLabels[lane], fill: FUNCTIONS[lane].text, lane, entries: named }
  })
}

function eventBlock(project: Project, { words }: PictureOptions, { picture, signs }: Shown): Block {
  const events = Object.values(project.events)
  const entries = (['happened', 'planned', 'unplanned', 'abandoned'] as const)
    .filter((status) => events.some((event) => event.status === status))
    .map((status) => ({ words: words[status], sign: outlineSign(status, false) }))
  if (events.some(({ polarity }) => polarity === 'setback')) {
    entries.push({ words: words.setback, sign: outlineSign('happened', true) })
  }
  if (events.some(({ outcomes }) => outcomes.some(({ tentative }) => tentative))) {
    entries.push({ words: words.tentative, sign: (x, y) => functionShape(1, x, y, 'tentative') })
  }
  if (events.some(({ outcomes }) => outcomes.length === 0)) {
    entries.push({ words: words.context, sign: contextSign })
  }
  if (picture === 'timeline' && events.some(({ when }) => when.edtf !== null)) {
    entries.push({ words: words.doubt, sign: barSign })
  }
  if (picture === 'timeline' && events.some(({ when }) => hasSoftEnds(when.edtf))) {
    entries.push({ words: words.softEnds, sign: softSign })
  }
  return { title: words.events, fill: MUTED, entries: [...entries, ...signs] }
}

function outlineSign(
  status: 'happened' | 'planned' | 'unplanned' | 'abandoned',
  isSetback: boolean,
) {
  return (x: number, y: number): string => {
    const box = { x: x - 20, y: y - 11, width: 40, height: isSetback ? 18 : 22 }
    const strike = element('path', {
      d: `M${x - 14} ${y}H${x + 14}`,
      stroke: MUTED,
      'stroke-width': 1.5,
    })
    return eventOutline(box, status, isSetback) + (status === 'abandoned' ? strike : '')
  }
}

function chainBlocks(project: Project, { words }: PictureOptions): Block[] {
  const links = Object.values(project.links)
  const line = (kind: Link['kind'], confidence: Link['confidence']) => (x: number, y: number) =>
    linkLine(
      [
        { x: x - 20, y },
        { x: x + 20, y },
      ],
      { kind, confidence },
    )
  const linkEntries: LegendEntry[] = []
  for (const kind of ['leadsTo', 'hinders'] as const) {
    if (links.some((link) => link.kind === kind)) {
      linkEntries.push({ words: words[kind], sign: line(kind, 'sure') })
    }
  }
  for (const confidence of ['likely', 'toDiscuss'] as const) {
    if (links.some((link) => link.confidence === confidence)) {
      linkEntries.push({ words: words[confidence], sign: line('leadsTo', confidence) })
    }
  }
  const statuses = (['observed', 'expected'] as const).filter((status) =>
    Object.values(project.effects).some((effect) => effect.status === status),
  )
  const effectEntries = statuses.map((status) => ({
    words: words[status],
    sign: (x: number, y: number) =>
      element('rect', {
        x: x - 20,
        y: y - 12,
        width: 40,
        height: 24,
        rx: 5,
        fill: '#ffffff',
        stroke: EFFECT.fill,
        'stroke-width': 2,
        'stroke-dasharray': status === 'expected' ? '6 4' : undefined,
      }) + element('g', { transform: `translate(${x} ${y}) scale(0.7)` }, effectSign(0, 0)),
  }))
  const blocks: Block[] = []
  if (linkEntries.length > 0) blocks.push({ title: words.links, fill: MUTED, entries: linkEntries })
  if (effectEntries.length > 0) {
    blocks.push({ title: words.effects, fill: EFFECT.text, entries: effectEntries })
  }
  return blocks
}

function hasSoftEnds(edtf: string | null): boolean {
  return edtf !== null && (/[~]|\.\./u.test(edtf) || edtf.startsWith('/') || edtf.endsWith('/'))
}

function softSign(x: number, y: number): string {
  const fill = '#8C8678'
  const middle = element('rect', { x: x - 7, y: y - 3, width: 14, height: 6, fill })
  return (
    softEnd({ x: x - 7, y: y - 3 }, -13, fill) + middle + softEnd({ x: x + 7, y: y - 3 }, 13, fill)
  )
}

function barSign(x: number, y: number): string {
  return element('rect', { x: x - 20, y: y - 3, width: 40, height: 6, rx: 3, fill: '#8C8678' })
}
