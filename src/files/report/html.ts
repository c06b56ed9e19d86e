/**
 * The report as one HTML file that opens alone, from a USB key: styles, pictures and typeface are inside,
 * nothing is fetched and no script runs. With two languages, the reader chooses at the top.
 */
import { LANGUAGE_TAGS } from '../../content/language.ts'
import { webAddress } from '../../domain/project/webAddress.ts'
import { element, escapeXml } from '../exports/svgParts.ts'
import { HTML_STYLE } from './htmlStyle.ts'
import { isLying, pictureInside } from './pictureInside.ts'
import type { Block, Figure, Report, ReportPart, Table } from './report.ts'

/** The file holds its own promise: no script, no address but its own pictures and letters. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
const NAMES = { fr: 'Français', en: 'English' }

/** Writes the report, in each of the languages given; the first is the one shown first. */
export function writeHtml(reports: readonly [Report, ...Report[]], fontCss: string): string {
  const [first] = reports
  const several = reports.length > 1
  // Choices stand before the documents that they show: style sheets only look ahead.
  const choices = reports.flatMap(({ language }, at) => [
    element('input', {
      type: 'radio',
      name: 'language',
      id: `choose-${language}`,
      class: 'choice',
      ...(at === 0 ? { checked: '' } : {}),
    }),
    element(
      'label',
      { for: `choose-${language}`, lang: LANGUAGE_TAGS[language], class: 'language' },
      NAMES[language],
    ),
  ])
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE_TAGS[first.language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Jalons">',
    `<title>${escapeXml(`${first.title} – ${first.kind}`)}</title>`,
    // A rule that holds letters as data has no `<`; what could end the element is refused all the same.
    `<style>${fontCss.replaceAll('<', '')}${HTML_STYLE}</style>`,
    '</head>',
    `<body class="${several ? 'several' : 'single'}">`,
    element('main', {}, ...(several ? choices : []), ...reports.map(article)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function article(report: Report): string {
  const { language, title, territory, kind, date, contents, parts } = report
  const [cover] = parts.filter(({ id }) => id === 'cover')
  const told = parts.filter((part) => part !== cover)
  const nav = element(
    'nav',
    { 'aria-label': contents },
    element('h2', {}, escapeXml(contents)),
    element(
      'ol',
      {},
      ...told.map((part) =>
        element('li', {}, element('a', { href: `#${language}-${part.id}` }, escapeXml(part.title))),
      ),
    ),
  )
  const head = element(
    'header',
    {},
    element('p', { class: 'kind' }, escapeXml(kind)),
    element('h1', {}, escapeXml(title)),
    territory.trim() === '' ? '' : element('p', { class: 'territory' }, escapeXml(territory)),
    ...(cover ? inside(cover, language) : []),
    element('p', { class: 'date' }, escapeXml(date)),
  )
  const sections = told.map((part) =>
    element(
      'section',
      { id: `${language}-${part.id}`, 'aria-labelledby': `${language}-${part.id}-title` },
      element('h2', { id: `${language}-${part.id}-title` }, escapeXml(part.title)),
      ...inside(part, language),
    ),
  )
  return element(
    'div',
    { class: `report ${language}`, lang: LANGUAGE_TAGS[language] },
    head,
    told.length > 1 ? nav : '',
    ...sections,
  )
}

function inside(part: ReportPart, language: string): string[] {
  return [
    ...part.text.paragraphs.map((text) => element('p', {}, inLines(text))),
    ...part.blocks.map((block, at) => markupOf(block, `${language}-${part.id}-${at}`)),
  ]
}

function markupOf(block: Block, id: string): string {
  if (block.kind === 'table') return tableMarkup(block, id)
  if (block.kind === 'figure') return figureMarkup(block, id)
  if (block.kind === 'heading') return element('h3', {}, escapeXml(block.text))
  const isNote = block.kind === 'note'
  return element('p', isNote ? { class: 'note' } : {}, inLines(block.text))
}

/** What is wider than the page is scrolled, by the keyboard too. */
const scrolled = (id: string) => ({
  class: 'wide',
  tabindex: 0,
  role: 'region',
  'aria-labelledby': id,
})

function tableMarkup({ caption, head, rows }: Table, id: string): string {
  return element(
    'div',
    scrolled(`${id}-caption`),
    element(
      'table',
      {},
      element('caption', { id: `${id}-caption` }, escapeXml(caption)),
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, inLines(cell)))),
      ),
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element('tr', {}, ...row.map((cell) => element('td', {}, linked(cell)))),
        ),
      ),
    ),
  )
}

function figureMarkup({ svg, alt, caption }: Figure, id: string): string {
  return element(
    'figure',
    { class: isLying(svg) ? 'lying' : 'standing' },
    element('div', scrolled(`${id}-caption`), pictureInside(svg, { alt })),
    element('figcaption', { id: `${id}-caption` }, escapeXml(caption)),
  )
}

/** A web address alone in its cell can be followed. */
function linked(text: string): string {
  const address = webAddress(text)
  return address === null
    ? inLines(text)
    : element('a', { href: address, rel: 'noreferrer' }, escapeXml(text))
}

function inLines(text: string): string {
  return text.trim().split('\n').map(escapeXml).join('<br>')
}
