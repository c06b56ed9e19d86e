/** Pictures and PDF files of a project, asked for in the window and opened as a reader would. */
import { readFileSync } from 'node:fs'

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openProjectFile } from '../../src/files/projectFile.ts'
import { example, pick } from './copyFiles.ts'
import { drop } from './dropping.ts'
import { createProject, typeLines, WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import { openPictureWindow, takePicture } from './pictureWindow.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'
import { ways } from './setup/ways.ts'

const { frame, merge, pictures, printing, problems, repertoire, timeline } = WORDS.fr
const LINES = [
  'mars 2018 Première assemblée à l’église Saint-Édouard #1',
  '2019 Œuvre collective, fête et dîner #6',
  'vers 2020 On prête un local #11',
  'Corvée « verte », jardin ≥ 40 m²',
  'École → Привет',
]

const EXAMPLES = {
  'marche-solidaire': WORDS.fr.library.exampleMarche,
  'production-outil': WORDS.fr.library.exampleOutil,
}

function readExample(name: string) {
  const address = new URL(`../../public/examples/${name}.fr.jalons.json`, import.meta.url)
  const opened = openProjectFile(readFileSync(address), 'p')
  if ('problem' in opened) throw new Error(opened.problem.code)
  return opened.project
}

const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const made = (page: Page, choices: Readonly<Record<string, string | boolean>>) =>
  takePicture(page, WORDS.fr, byClicks, choices)

/** The size of each page in points, what is written on it, and how many images. */
async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: { size: number[]; text: string; images: number }[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [item.str] : []))
    const { fnArray } = await page.getOperatorList()
    const [, , width = 0, height = 0] = page.view
    pages.push({
      size: [Math.round(width), Math.round(height)],
      text: words.join(' ').replaceAll(/\s+/g, ' '),
      images: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
    })
  }
  await document.destroy()
  return pages
}

it('tells the chain in words on sheets after its picture, in a PDF', async () => {
  const visited = await visit(browser, { language: 'fr', width: 1024, height: 768 })
  const { page } = visited
  await pick(page, example('marche-solidaire.fr'))
  const { bytes } = await made(page, {
    [printing.picture]: 'chain',
    [printing.format]: 'pdf',
    [printing.account]: true,
  })
  const [picture, first, ...others] = await readPdf(bytes)
  expect(withoutBlanks(picture?.text ?? '')).not.toContain('Toutcommence')
  expect(first?.text).toContain('Récit de la chaîne')
  expect(first?.text).toContain('Tout commence vers 2016')
  expect(first?.size).toEqual(picture?.size)
  expect(others.length).toBeGreaterThan(0)
  await leave(visited)
})

it('gives a PDF on each paper, held either way, whose words are words with their accents', async () => {
  const visited = await visit(browser, { language: 'fr', width: 1024, height: 768 })
  const { page } = visited
  await createProject(page, WORDS.fr, 'Marché d’à côté')
  await typeLines(page, WORDS.fr, LINES)
  const papers = ways(3, [
    ['letter', 'landscape', [792, 612]],
    ['a4', 'portrait', [595, 842]],
    ['a0', 'landscape', [3370, 2384]],
    ['legal', 'portrait', [612, 1008]],
    ['tabloid', 'landscape', [1224, 792]],
    ['a3', 'landscape', [1191, 842]],
  ] as const)
  for (const [paper, orientation, size] of papers) {
    const { name, bytes } = await made(page, {
      [printing.format]: 'pdf',
      [printing.paper]: paper,
      [printing.orientation]: orientation,
      [printing.fit]: 'one',
    })
    expect(name).toMatch(/^Marché d’à côté – ligne du temps – \d{4}-\d{2}-\d{2}\.pdf$/u)
    const pages = await readPdf(bytes)
    expect(pages.map((each) => each.size)).toEqual([size])
    const [{ text, images } = { text: '', images: 0 }] = pages
    // What the typeface does not have is an image among the words, and no sign stands for it.
    expect(text).toMatch(/École (?!\S*(?:->|◊))/u)
    expect(images).toBe(1)
    for (const words of ['l’église', 'Œuvre collective, fête', 'jardin ≥ 40 m²', '« verte »']) {
      expect(text).toContain(words)
    }
    for (const words of [pictures.legend, pictures.undated, repertoire.notice.title.slice(0, 20)]) {
      expect(text).toContain(words)
    }
    expect(bytes.length).toBeLessThan(200_000)
  }
  await leave(visited)
})

it('cuts the timeline in numbered sheets, by functions, and remembers how', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await createProject(page, WORDS.fr, 'Marché')
  await typeLines(page, WORDS.fr, LINES)
  const { bytes } = await made(page, {
    [printing.format]: 'pdf',
    [printing.paper]: 'letter',
    [printing.orientation]: 'landscape',
    [printing.fit]: 'tiles',
    [printing.textSize]: 'large',
    [timeline.lanes]: 'function',
  })
  const pages = await readPdf(bytes)
  expect(pages.length).toBeGreaterThan(2)
  const numbers = pages.map(({ text }) => /Feuille (\d-\d)/u.exec(text)?.[1])
  expect(numbers[0]).toBe('1-1')
  expect(new Set(numbers).size).toBe(pages.length)
  expect(pages.every(({ size }) => size.join('×') === '792×612')).toBe(true)
  expect(pages[0]?.text).toContain(repertoire.functions[1].label)
  // The picture is in the file once, whatever the number of sheets.
  expect(bytes.length).toBeLessThan(200_000)

  await openPictureWindow(page, WORDS.fr, byClicks)
  expect(
    await page.getByRole('dialog').getByLabel(printing.fit, { exact: true }).inputValue(),
  ).toBe('tiles')
  expect(
    await page.getByRole('dialog').getByLabel(timeline.lanes, { exact: true }).inputValue(),
  ).toBe('function')
  await page.getByText(printing.howToAssemble).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const chain = await made(page, { [printing.picture]: 'chain', [printing.fit]: 'one' })
  expect(chain.name).toContain('chaîne')
  expect((await readPdf(chain.bytes))[0]?.text).toContain('Œuvre collective')
  const png = await made(page, { [printing.picture]: 'timeline', [printing.format]: 'png' })
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  await leave(visited)
})

it('puts the project in a picture when asked, and a picture dropped reopens it', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await createProject(page, WORDS.fr, 'Marché')
  await typeLines(page, WORDS.fr, LINES)
  for (const format of ['svg', 'png']) {
    const choices = { [printing.picture]: 'chain', [printing.format]: format }
    const bare = await made(page, choices)
    const full = await made(page, { ...choices, [printing.carry]: true })
    await drop(page, bare)
    await page.getByText(problems.noProjectInside(bare.name, '')).waitFor()
    await page.keyboard.press('Escape')
    // The project it comes from is open: it is known as a copy of it.
    const address = page.url()
    await drop(page, full)
    await page.getByRole('button', { name: merge.dropOpen }).click()
    // It opens under another address: leaving for the list before would be undone by it.
    await page.waitForURL((url) => url.href !== address)
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('link', { name: frame.myProjects }).click()
  await expect
    .poll(() => page.getByRole('link', { name: /Marché/u }).count(), { timeout: 15_000 })
    .toBe(3)
  await leave(visited)
})

it('puts the picture on the clipboard', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await createProject(page, WORDS.fr, 'Marché')
  await typeLines(page, WORDS.fr, LINES)
  await openPictureWindow(page, WORDS.fr, byClicks)
  await page.getByRole('button', { name: printing.copy, exact: true }).click()
  await page.getByText(printing.copied).waitFor()
  const sizes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) as Blob)
    return [picture.width, picture.height]
  })
  expect(Math.min(...sizes)).toBeGreaterThan(600)
  await leave(visited)
})

it('writes the chain of each example whole: every card, every link and its words', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  for (const [name, title] of Object.entries(EXAMPLES)) {
    await page.getByRole('button', { name: title }).last().click()
    const { events, effects, links } = readExample(name)
    const cards = [...Object.values(events), ...Object.values(effects)]
    const chain = { [printing.picture]: 'chain' }
    const svg = (await made(page, { ...chain, [printing.format]: 'svg' })).bytes.toString()
    const [pdf] = await readPdf(
      (await made(page, { ...chain, [printing.format]: 'pdf', [printing.fit]: 'one' })).bytes,
    )
    const written = withoutBlanks(pdf?.text ?? '')
    const told = [
      ...cards.map((card) => card.title),
      ...Object.values(links).map((link) => link.label),
    ]
    expect(told.filter((words) => !written.includes(withoutBlanks(words)))).toEqual([])
    expect(svg.split('data-kind="link"').length - 1).toBe(Object.keys(links).length)
    await page.getByRole('link', { name: frame.myProjects }).click()
  }
  await leave(visited)
})
