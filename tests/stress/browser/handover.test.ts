/**
 * The files of the report, opened by programs that we did not write, hold all of the project: LibreOffice
 * (Word, PowerPoint, Excel, CSV), Poppler (PDF), librsvg (drawings), libxml2 (XML, HTML), and Chromium with
 * scripts off. The two examples in both languages, and random projects.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { unzipSync } from 'fflate'
import papa from 'papaparse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { writeProject } from '../../../src/files/projectFile.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { pick } from '../../journeys/copyFiles.ts'
import { WORDS } from '../../journeys/mainJob.ts'
import { byClicks } from '../../journeys/manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from '../../journeys/setup/browser.ts'
import { countsOf, fileOf, foundIn, type Handed, projectsToHand } from '../handedOver.ts'
import { report, sized } from '../seeds.ts'

const isHere = (program: string) => spawnSync(program, ['--version']).error === undefined
const [hasOffice, hasPoppler, hasRsvg, hasXml] = [
  isHere('soffice'),
  isHere('pdftotext'),
  isHere('rsvg-convert'),
  isHere('xmllint'),
]
const MOST_OUTPUT = 100_000_000
const STORY = ['events', 'effects'] as const

let folder = ''
let all: readonly Handed[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalons-handover-'))
  all = await projectsToHand(sized(1, 50))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: 'pipe' })

/** Writes a file of each project in a folder of its own; gives that folder. */
async function writeAll(format: Parameters<typeof fileOf>[1]): Promise<string> {
  const into = join(folder, format)
  mkdirSync(into)
  for (const handed of all) {
    writeFileSync(join(into, `${handed.name}.${format}`), await fileOf(handed, format))
  }
  return into
}

/** Has LibreOffice open every file of a folder and write it otherwise; gives the folder of what it wrote. */
function throughOffice(from: string, to: string, ...more: readonly string[]): string {
  const into = join(folder, `${from.split('/').at(-1)}-as-${to.slice(0, 3)}`)
  const files = readdirSync(from).map((name) => join(from, name))
  run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--headless',
    ...more,
    '--convert-to',
    to,
    '--outdir',
    into,
    ...files,
  ])
  return into
}

const textOfPdf = (file: string) => run('pdftotext', ['-raw', file, '-'])

/** Every typeface of a PDF is inside it, and every sheet is of that size in points. */
function checkPdf(file: string, [width, height]: readonly [number, number]): void {
  const fonts = run('pdffonts', [file]).trimEnd().split('\n').slice(2)
  for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/u)
  const sizes = run('pdfinfo', ['-l', '10000', file]).matchAll(/size: +([\d.]+) x ([\d.]+)/gu)
  for (const [, one, other] of sizes) {
    const sides = [Number(one), Number(other)].map(Math.round).toSorted((a, b) => a - b)
    expect(sides).toEqual([width, height])
  }
}

test.skipIf(!hasOffice || !hasPoppler)(
  'LibreOffice and Poppler read in the Word document all that it is to hold.',
  async () => {
    const made = throughOffice(await writeAll('docx'), 'pdf')
    for (const { name, project } of all) {
      const file = join(made, `${name}.pdf`)
      expect(foundIn(textOfPdf(file), project), name).toEqual(countsOf(project))
      checkPdf(file, [612, 792])
    }
    report('handover', `LibreOffice, Word: ${all.length} documents whole, on letter paper`)
  },
)

test.skipIf(!hasOffice || !hasPoppler)(
  'LibreOffice and Poppler read on the slides the whole story and every effect.',
  async () => {
    const made = throughOffice(await writeAll('pptx'), 'pdf')
    for (const { name, project } of all) {
      const text = textOfPdf(join(made, `${name}.pdf`))
      expect(foundIn(text, project, STORY), name).toEqual(countsOf(project, STORY))
    }
    report('handover', `LibreOffice, PowerPoint: ${all.length} decks whole`)
  },
)

/** Separator, quotes, UTF-8, and every sheet in a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

const rowsOf = (text: string) =>
  papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data

test.skipIf(!hasOffice)('LibreOffice reads in the workbook every record, row by row.', async () => {
  const made = throughOffice(await writeAll('xlsx'), EVERY_SHEET)
  const names = readdirSync(made)
  for (const { name, project } of all) {
    const sheets = names
      .filter((each) => each.startsWith(`${name}-`))
      .map((each) => rowsOf(readFileSync(join(made, each), 'utf8')))
    expect(foundIn(sheets.flat(2).join('\n'), project), name).toEqual(countsOf(project))
    const [events] = names.filter(
      (each) => /-(?:Événements|Events)\.csv$/u.test(each) && each.startsWith(`${name}-`),
    )
    const rows = rowsOf(readFileSync(join(made, events ?? ''), 'utf8'))
    expect(rows.length - 1, name).toBe(Object.keys(project.events).length)
  }
  report('handover', `LibreOffice, Excel: ${all.length} workbooks whole`)
})

test.skipIf(!hasOffice)('LibreOffice reads in the CSV every record, row by row.', async () => {
  const from = join(folder, 'csv-sheets')
  mkdirSync(from)
  for (const handed of all) {
    const sheets = Object.values(unzipSync(await fileOf(handed, 'csv')))
    sheets.forEach((sheet, at) => writeFileSync(join(from, `${handed.name}-${at}.csv`), sheet))
  }
  const isFrench = ({ options }: Handed) => options.language === 'fr'
  const made = join(folder, 'csv-as-csv')
  for (const [language, cut] of [
    [true, 59],
    [false, 44],
  ] as const) {
    const mine = all.filter((handed) => isFrench(handed) === language)
    const files = readdirSync(from).filter((file) =>
      mine.some(({ name }) => file.startsWith(`${name}-`)),
    )
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'office')}`,
      '--headless',
      `--infilter=CSV:${cut},34,76,1`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1',
      '--outdir',
      made,
      ...files.map((file) => join(from, file)),
    ])
  }
  for (const { name, project } of all) {
    const sheets = readdirSync(made)
      .filter((file) => file.startsWith(`${name}-`))
      .map((file) => rowsOf(readFileSync(join(made, file), 'utf8')))
    expect(foundIn(sheets.flat(2).join('\n'), project), name).toEqual(countsOf(project))
    const story = rowsOf(readFileSync(join(made, `${name}-0.csv`), 'utf8'))
    expect(story.length - 1, name).toBe(Object.keys(project.events).length)
  }
  report('handover', `LibreOffice, CSV: ${all.length} sets of tables whole`)
})

test.skipIf(!hasXml)(
  'libxml2 reads every XML that is handed over, and the words of the page.',
  async () => {
    let parts = 0
    for (const handed of all) {
      const { name, project } = handed
      const into = join(folder, 'xml', name)
      const write = (path: string, content: Uint8Array | string) => {
        const file = join(into, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
        return file
      }
      const files = reportOf(project, handed.options)
        .parts.flatMap(({ blocks }) => blocks)
        .flatMap((block, at) => (block.kind === 'figure' ? write(`${at}.svg`, block.svg) : []))
      for (const format of ['docx', 'pptx', 'xlsx'] as const) {
        for (const [path, part] of Object.entries(unzipSync(await fileOf(handed, format)))) {
          if (/\.(?:xml|rels)$/u.test(path)) files.push(write(join(format, path), part))
        }
      }
      const graph = write('network.graphml', await fileOf(handed, 'graphMl'))
      run('xmllint', ['--noout', '--nonet', ...files, graph])
      parts += files.length + 1
      const nodes = run('xmllint', ['--xpath', 'count(//*[local-name()="node"])', graph])
      const { events, effects, actors } = project
      expect(Number(nodes), name).toBe(
        [events, effects, actors].flatMap((table) => Object.keys(table)).length,
      )
      const page = write('page.html', await fileOf(handed, 'html'))
      // It knows HTML 4 only, and says so of each `main`: what counts is what it reads.
      const { stdout } = spawnSync(
        'xmllint',
        ['--html', '--nonet', '--xpath', 'string(//body)', page],
        {
          encoding: 'utf8',
          maxBuffer: MOST_OUTPUT,
        },
      )
      expect(foundIn(stdout, project), name).toEqual(countsOf(project))
    }
    report('handover', `libxml2: ${parts} XML files well-formed, ${all.length} pages whole`)
  },
)

/** Pixels; the drawing keeps its proportions. */
const WITHIN = ['--width', '900', '--height', '900', '--keep-aspect-ratio']

test.skipIf(!hasRsvg)('librsvg draws every picture of the report.', () => {
  let drawn = 0
  for (const { name, project, options } of all) {
    const blocks = reportOf(project, options).parts.flatMap((part) => part.blocks)
    for (const block of blocks) {
      if (block.kind !== 'figure') continue
      const png = execFileSync('rsvg-convert', WITHIN, {
        input: block.svg,
        maxBuffer: MOST_OUTPUT,
      })
      expect(png.subarray(1, 4).toString('latin1'), name).toBe('PNG')
      // Of chance drawings next to nothing may be seen: cards are placed by hand miles from one another.
      if (!name.startsWith('random')) expect(png.length, block.caption).toBeGreaterThan(4000)
      drawn += 1
    }
  }
  report('handover', `librsvg: ${drawn} pictures drawn`)
})

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('Chromium, with scripts off and no network, shows the whole page, in which axe finds nothing wrong.', async () => {
  for (const handed of all) {
    const { name, project } = handed
    const html = new TextDecoder().decode(await fileOf(handed, 'html'))
    const alone = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const page = await alone.newPage()
    await page.setContent(html)
    expect(foundIn(await page.innerText('body'), project), name).toEqual(countsOf(project))
    await alone.close()
    const scripted = await browser.newContext({ offline: true })
    const read = await scripted.newPage()
    // Its own policy forbids scripts: the reader of faults is let in without it.
    await read.setContent(html.replace(/<meta http-equiv[^>]*>/u, ''))
    expect(await accessibilityFaults(read), name).toEqual([])
    await scripted.close()
  }
  report('handover', `Chromium: ${all.length} pages whole, 0 faults of accessibility`)
})

test.skipIf(!hasPoppler)(
  'Poppler reads in the PDF all of the project, its typefaces inside, on sheets of the size asked.',
  async () => {
    const { report: words } = WORDS.fr
    // What stands beside the report is in French; the report follows.
    const inFrench = all.filter(({ options }) => options.language === 'fr')
    for (const { name, project } of inFrench) {
      const room = await visit(browser, { language: 'fr' })
      const { page } = room
      await pick(page, writeProject(project))
      await byClicks.goToRoom(page, WORDS.fr, 'report')
      await page.getByRole('article').waitFor()
      await page.getByRole('button', { name: words.handOver }).click()
      const coming = page.waitForEvent('download', { timeout: 120_000 })
      await page
        .getByRole('button', { name: words.make(words.formats.pdf.name), exact: true })
        .click()
      const file = join(folder, `${name}.pdf`)
      await (await coming).saveAs(file)
      await leave(room)
      expect(foundIn(textOfPdf(file), project), name).toEqual(countsOf(project))
      checkPdf(file, [612, 792])
    }
    report('handover', `Poppler: ${inFrench.length} PDF whole, every typeface inside`)
  },
)
