/** The files a project leaves as, opened and compared with what was made. */
import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { EFFECTS, EVENTS, type Language, NUMBERS, WORDS } from './mainJob.ts'
import { byClicks, type Manner } from './manners.ts'
import { type Taken, takePicture } from './pictureWindow.ts'
import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'

/** Exports the file copy and the pictures, and checks what is in them. */
export async function checkHandedOver(
  page: Page,
  language: Language,
  manner: Manner,
): Promise<void> {
  const words = WORDS[language]
  const { printing } = words
  const download = page.waitForEvent('download')
  await manner.chooseExport(page, words, words.frame.fileCopy)
  const file = await download
  const bytes = readFileSync(await file.path())
  checkFile({ name: file.suggestedFilename(), bytes }, language)
  // From there on, who never drags does what the mouse does, with the same project.
  if (manner === byClicks) return
  const taken = (picture: 'chain' | 'timeline', format: 'svg' | 'png') =>
    takePicture(page, words, manner, { [printing.picture]: picture, [printing.format]: format })
  await checkChainSvg(page, await taken('chain', 'svg'), language)
  checkPng(await taken('chain', 'png'))
  await checkTimelineSvg(page, await taken('timeline', 'svg'), language)
  checkPng(await taken('timeline', 'png'))
}

function checkFile({ name, bytes }: Taken, language: Language): void {
  expect(name).toMatch(/ – \d{4}-\d{2}-\d{2}\.jalons\.json$/)
  const opened = openProjectFile(bytes, 'p')
  if (!('project' in opened)) throw new Error(`refused: ${opened.problem.code}`)
  const { project, lineage } = opened
  expect(writeProject(project, lineage)).toBe(bytes.toString('utf8'))
  const events = Object.values(project.events)
  const told = new Map(events.map((event) => [event.title, event]))
  EVENTS[language].forEach(([title, said, edtf], index) => {
    const event = told.get(title)
    expect(event?.when).toEqual({ said, edtf })
    const outcome = OUTCOMES.find(({ id }) => id === event?.outcomes[0]?.outcomeId)
    expect(outcome?.number).toBe(NUMBERS[index])
  })
  expect(
    Object.values(project.effects)
      .map(({ title }) => title)
      .toSorted(),
  ).toEqual(EFFECTS[language].map(([title]) => title).toSorted())
  expect(Object.keys(project.links).length).toBe(6)
}

/** What stands in a picture, read in a blank page that knows nothing of the app. */
async function readSvg(page: Page, { bytes }: Taken) {
  const svg = bytes.toString('utf8')
  expect(svg).toContain('data:font/woff2;base64,')
  const blank = await page.context().browser()?.newPage()
  if (!blank) throw new Error('no browser to read the picture')
  const read = await blank.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      isBroken: root.querySelector('parsererror') !== null,
      cards: root.querySelectorAll('[data-kind="event"], [data-kind="effect"]').length,
      links: root.querySelectorAll('[data-kind="link"]').length,
      words: root.documentElement.textContent.replaceAll(/\s+/g, ' '),
      outside: root.querySelectorAll('[href]').length,
    }
  }, svg)
  await blank.close()
  return read
}

async function checkChainSvg(page: Page, file: Taken, language: Language): Promise<void> {
  const picture = await readSvg(page, file)
  expect(picture).toMatchObject({ isBroken: false, cards: 10, links: 6, outside: 0 })
  expect(picture.words).toContain(WORDS[language].repertoire.notice.title)
}

async function checkTimelineSvg(page: Page, file: Taken, language: Language): Promise<void> {
  const picture = await readSvg(page, file)
  expect(picture).toMatchObject({ isBroken: false, cards: 8, outside: 0 })
  expect(picture.words).toContain(WORDS[language].pictures.legend)
}

function checkPng({ bytes }: Taken): void {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Width and height, from the header: twice the size at which the picture is drawn.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1200)
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600)
  // An empty picture of that size would be much smaller.
  expect(bytes.length).toBeGreaterThan(20_000)
}
