/**
 * Reading a line as it is typed in the room: « mars 2020 Rencontre avec l’école #4 @CLSC ». Nothing is
 * refused and nothing is lost: each word of the line is in the title or in a chip, and a chip that is
 * ignored leaves its words in the title.
 */
import { readWhenInLine } from '../time/readWhenInLine.ts'
import { restOfLine } from '../time/restOfLine.ts'
import {
  type CaptureContext,
  type CapturedLine,
  type Chip,
  type ChipOf,
  type IgnoredSpan,
  overlap,
  type Span,
} from './chips.ts'
import { masked } from './masked.ts'
import { findOutcomes, findPlanned, findSetbacks, findViews } from './marks.ts'
import { findMentions, type Mention } from './mentions.ts'
import { isSaidInSentence } from './saidInSentence.ts'

/** No line of speech takes more characters; past that, it is not looked at. */
const LONGEST = 2000

/** Understands a line; `ignored` are the words that the person took back as plain text. */
export function readLine(
  line: string,
  context: CaptureContext,
  ignored: readonly IgnoredSpan[] = [],
): CapturedLine {
  if (line.length > LONGEST) return { title: spaced(line), chips: [] }
  const isKept = (chip: Span & Pick<Chip, 'kind'>) =>
    !ignored.some((span) => span.kind === chip.kind && overlap(span, chip))
  const dateBarriers = ignored.filter(({ kind }) => kind === 'when')
  const signs = [
    ...findOutcomes(line, context.outcomes),
    ...findSetbacks(line),
    ...findPlanned(line),
  ].filter(isKept)

  const titleBefore = (at: number) => {
    const before = masked(line.slice(0, at), signs, dateBarriers)
    return readWhenInLine(before, context.language)?.rest ?? before
  }
  const startsTitle = (at: number) => !/[\p{L}\p{N}]/u.test(titleBefore(at))
  const mentions = findMentions(line, context.actors, startsTitle)
    .filter(isKept)
    .filter((mention) => !signs.some((sign) => overlap(sign, mention)))
  const mentionMasks = [...signs, ...mentions]
  const views = findViews(line, signs, (at) => {
    if (mentions.some(({ start, end }) => start < at && at < end)) return ''
    const before = masked(line.slice(0, at), mentions)
    return /[\p{L}\p{N}]/u.test(before) ? titleBefore(at) : ''
  }).filter(isKept)
  const date = findDate(line, [...mentionMasks, ...views], dateBarriers, context)
  const told = [...signs, ...views, ...(date ? [date] : [])]
  return composed(line, told, mentions, views)
}

function findDate(
  line: string,
  others: readonly Span[],
  barriers: readonly Span[],
  { language }: CaptureContext,
): ChipOf<'when'> | null {
  const through = readWhenInLine(masked(line, others, barriers), language)
  const runsOver = through !== null && others.some((span) => overlap(span, through))
  const found = runsOver
    ? readWhenInLine(masked(line, [], [...others, ...barriers]), language)
    : through
  if (!found) return null
  const { start, end, when } = found
  return { kind: 'when', start, end, when: { ...when, said: spaced(when.said) } }
}

/** Takes out of the line what is told apart from the title. */
function composed(
  line: string,
  told: readonly Chip[],
  mentions: readonly Mention[],
  views: readonly ChipOf<'view'>[],
): CapturedLine {
  const said = mentions.filter((mention) => {
    const view = views.find((each) => overlap(each, mention))
    // Inside a view, what surrounds the name is the view, without its sign.
    const [from, to] = view ? [view.start + 1, view.end] : [0, line.length]
    const others = view ? [] : told
    return isSaidInSentence(line, mention, { from, to, others, mentions })
  })
  const cut = mentions.filter((mention) => !said.includes(mention))
  const without = (span: Span, cuts: readonly Span[]) => titleOf(line, span, cuts, said)
  const title = without({ start: 0, end: line.length }, [...told, ...cut])
  return {
    title,
    chips: [...told, ...mentions.map((mention) => chipOf(mention, said.includes(mention)))]
      .map((chip) =>
        chip.kind === 'view'
          ? { ...chip, text: capitalised(without({ start: chip.start + 1, end: chip.end }, cut)) }
          : chip,
      )
      .toSorted((a, b) => a.start - b.start),
  }
}

function chipOf({ kind, start, end, name, actorId }: Mention, isInSentence: boolean): Chip {
  return { kind, start, end, name, actorId, isInSentence }
}

function titleOf(
  line: string,
  whole: Span,
  cuts: readonly Span[],
  said: readonly Mention[],
): string {
  const inside = cuts
    .filter((cut) => overlap(cut, whole))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  let title = ''
  let at = whole.start
  let isFirst = true
  for (const { start, end } of [...inside, { start: whole.end, end: whole.end }]) {
    // A stretch inside another is taken out with it.
    if (start >= at) {
      const piece = withoutSigns(line, { start: at, end: start }, said)
      title = isFirst ? piece : restOfLine(title, piece)
      isFirst = false
    }
    at = Math.max(at, end)
  }
  const text = spaced(title)
  const beginsLater = inside[0]?.start === whole.start + indent(line.slice(whole.start))
  const isNamed = said.some(({ start }) => start === whole.start + indent(line.slice(whole.start)))
  return beginsLater || isNamed ? capitalised(text) : text
}

/** The words of a stretch, the names in it without their `@` and their quotes. */
function withoutSigns(line: string, { start, end }: Span, said: readonly Mention[]): string {
  let text = ''
  let at = start
  for (const mention of said) {
    if (mention.start < start || mention.end > end) continue
    text += line.slice(at, mention.start) + line.slice(mention.nameStart, mention.nameEnd)
    at = mention.end
  }
  return text + line.slice(at, end)
}

function indent(text: string): number {
  return text.length - text.trimStart().length
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** « 2018 premier prototype »: without its date, the sentence begins at the next word. */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
