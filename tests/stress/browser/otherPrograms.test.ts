/**
 * Pictures open in programs that are not browsers: librsvg (as viewers, Office and Wikipedia use it) draws
 * every link of the SVG, and Poppler (as readers of PDF on Linux use it) finds its words and its links.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openProjectFile } from '../../../src/files/projectFile.ts'
import { example, pick } from '../../journeys/copyFiles.ts'
import { WORDS } from '../../journeys/mainJob.ts'
import { byClicks } from '../../journeys/manners.ts'
import { takePicture } from '../../journeys/pictureWindow.ts'
import { launchBrowser, leave, visit } from '../../journeys/setup/browser.ts'
import { report } from '../seeds.ts'

const words = WORDS.fr
const { printing } = words
/** The line of a link, as a style or as an attribute: nothing else in the picture is 1.8 wide. */
const LINK_LINE = /<path [^>]*stroke-width(?::|=")1\.8[;"]/gu

const isHere = (program: string) => spawnSync(program, ['--version']).error === undefined
const [hasRsvg, hasPoppler] = [isHere('rsvg-convert'), isHere('pdftocairo')]

const bytes = example('marche-solidaire.fr')
const opened = openProjectFile(bytes, 'p')
if ('problem' in opened) throw new Error(opened.problem.code)
const { project } = opened
const linkIds = Object.keys(project.links)
const titles = [...Object.values(project.events), ...Object.values(project.effects)].map(
  ({ title }) => title,
)

let browser: Browser
let folder = ''
beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'jalons-other-programs-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

async function chainAs(format: 'svg' | 'pdf'): Promise<Buffer> {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await pick(page, bytes)
  const choices = {
    [printing.picture]: 'chain',
    [printing.format]: format,
    [printing.legend]: false,
  }
  const taken = await takePicture(page, words, byClicks, choices)
  await leave(visited)
  return taken.bytes
}

const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '')

test.skipIf(!hasRsvg)('librsvg draws the SVG, every link included.', async () => {
  const svg = (await chainAs('svg')).toString('utf8')
  const file = join(folder, 'chain.svg')
  const drawn = (text: string) => {
    writeFileSync(file, text)
    return execFileSync('rsvg-convert', ['--width', '1400', file], { maxBuffer: 50_000_000 })
  }
  const whole = drawn(svg)
  for (const id of linkIds) {
    const less = svg.replace(new RegExp(`<g data-id="${id}" data-kind="link">.*?</g>`, 'su'), '')
    expect(less.length, id).toBeLessThan(svg.length)
    expect(drawn(less).equals(whole), `${id} is drawn`).toBe(false)
  }
  report('otherPrograms', `librsvg: ${linkIds.length} links out of ${linkIds.length}`)
})

test.skipIf(!hasPoppler)(
  'Poppler finds the words of the PDF, accents included, and its links.',
  async () => {
    const file = join(folder, 'chain.pdf')
    writeFileSync(file, await chainAs('pdf'))
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    const found = titles.filter((title) => withoutBlanks(text).includes(withoutBlanks(title)))
    expect(found).toEqual(titles)
    const traced = join(folder, 'traced.svg')
    execFileSync('pdftocairo', ['-svg', file, traced])
    expect(readFileSync(traced, 'utf8').match(LINK_LINE)?.length).toBe(linkIds.length)
    report('otherPrograms', `Poppler: ${titles.length} titles, ${linkIds.length} links`)
  },
)
