/** The account in words on sheets of its own, after a picture on paper. */
import type { Project } from '../../domain/project/records.ts'
import { wrapText } from '../../layout/textMeasure.ts'
import { accountOnPages } from './account.ts'
import type { AccountPart, PictureOptions } from './pictureWords.ts'
import { element, escapeXml, FONT_FAMILY, MUTED, text } from './svgParts.ts'

/** On a letter sheet, in millimetres; larger sheets have larger words, to be read from further. */
const MILLIMETRES_PER_PIXEL = 0.2
const LETTER_WIDTH = 215.9
const MARGIN = 15

const HEADING = { size: 24, weight: 650 }
const HEADING_LINE = 30
const UNDER_HEADING = 20
const NOTICE = { size: 14, weight: 400, fill: MUTED }
const NOTICE_LINE = 18

/**
 * Each sheet as an SVG as wide as the page, which is in millimetres. `heading` stands at the top of
 * each; the notice on the repertoire at the foot, since the account names outcomes.
 */
export function writeAccountPages(
  { info }: Project,
  account: readonly AccountPart[],
  page: { readonly width: number; readonly height: number },
  {
    words,
    fontCss,
    heading,
  }: Pick<PictureOptions, 'fontCss'> & {
    readonly words: Pick<PictureOptions['words'], 'reconstructed'>
    readonly heading: string
  },
): string[] {
  const scale =
    MILLIMETRES_PER_PIXEL * Math.max(1, Math.min(page.width, page.height) / LETTER_WIDTH)
  const width = page.width / scale
  const height = page.height / scale
  const margin = MARGIN / scale
  const inner = width - 2 * margin
  const title = [info.title, heading].filter((each) => each.trim() !== '').join(' – ')
  const titleLines = wrapText(title, { ...HEADING, width: inner, maxLines: 2 }).lines
  const noticeLines = wrapText(words.reconstructed, { ...NOTICE, width: inner, maxLines: 3 }).lines
  const top = margin + titleLines.length * HEADING_LINE + UNDER_HEADING
  const foot = margin + (noticeLines.length + 1) * NOTICE_LINE
  const columns = accountOnPages(account, { width: inner, height: height - top - foot })
  return columns.map((markup, index) =>
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: Math.round(width),
        height: Math.round(height),
        viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
        'font-family': FONT_FAMILY,
      },
      fontCss === '' ? '' : element('style', {}, escapeXml(fontCss)),
      ...titleLines.map((line, at) =>
        text(line, margin, margin + (at + 1) * HEADING_LINE - 7, HEADING),
      ),
      element('g', { transform: `translate(${margin} ${top})`, 'data-part': 'account' }, markup),
      ...[...noticeLines, `${index + 1} / ${columns.length}`].map((line, at) =>
        text(line, margin, height - foot + (at + 1) * NOTICE_LINE, NOTICE),
      ),
    ),
  )
}
