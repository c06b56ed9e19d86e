/** A project of some size, opened, edited, moved about and exported in a real browser. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { bigProjectFile } from './bigProject.mjs'
import {
  cardInSight,
  downloadTimes,
  dragFrom,
  emptyPoint,
  exportTimes,
  pressing,
} from './gestures.mjs'
import { installProbes, noted, timeToShow } from './probes.mjs'
import { measureReport } from './report.mjs'
import { measureTimeline } from './timeline.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ x: number, y: number }} Point */

const LINE = 'mars 2020 Rencontre avec la directrice de l’école'
const BETWEEN_KEYS = 60
const PAN_STEP = { x: -4, y: -0.3 }
const DRAG_STEP = { x: 2, y: 1 }
/** Longer than what the app waits for before it draws the picture of the library. */
const QUIET = 4000
/** How many times each picture is asked for. */
const EXPORTS = 3
/** About that of a picture of 300 events. */
const FILE_SIZE = 1_000_000

/**
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Page>}
 */
async function newPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(installProbes)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

/**
 * What this machine does with nothing to draw: no page can do better.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url any page that loads the probes
 */
export async function measureBlank(browser, url) {
  const page = await newPage(browser)
  await page.goto(`${url}icons/icon.svg`)
  await page.goto('data:text/html,<input autofocus>')
  await page.locator('input').focus()
  const typing = await noted(page, () => page.keyboard.type(LINE, { delay: BETWEEN_KEYS }))
  const pan = await noted(page, () => dragFrom(page, { x: 1000, y: 700 }, PAN_STEP))
  await page.evaluate((size) => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([new Uint8Array(size)]))
    link.download = 'blank.bin'
    link.textContent = 'file'
    document.body.append(link)
  }, FILE_SIZE)
  const file = await downloadTimes(page.locator('a'))
  await page.context().close()
  return { keys: typing.keys, frames: pan.frames, files: [file.delivered] }
}

/** The rooms that are measured, in the order in which they are visited. */
export const ROOMS = /** @type {const} */ (['story', 'chain', 'report'])
/** @typedef {typeof ROOMS[number]} Room */
/** @typedef {Awaited<ReturnType<typeof measureStory>> & Awaited<ReturnType<typeof measureChain>> & Awaited<ReturnType<typeof measureReport>>} Times */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, folder: string, size: number, rooms: readonly Room[] }} given
 * @returns {Promise<Partial<Times>>} what those rooms measure
 */
export async function measureRooms(browser, { url, folder, size, rooms }) {
  const page = await newPage(browser)
  await openFile(page, { url, folder, size })
  const story = rooms.includes('story') ? await measureStory(page, url) : null
  const chain = rooms.includes('chain') ? await measureChain(page) : null
  const report = rooms.includes('report') ? await measureReport(page) : null
  await page.context().close()
  return { ...story, ...chain, ...report }
}

/**
 * @param {Page} page
 * @param {{ url: string, folder: string, size: number }} given
 */
async function openFile(page, { url, folder, size }) {
  const file = join(folder, `${size}.jalons.json`)
  writeFileSync(file, bigProjectFile(size))
  await page.goto(url)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Ouvrir un fichier' }).click(),
  ])
  await chooser.setFiles(file)
  await page.locator('[data-id]').first().waitFor()
  await page.waitForTimeout(QUIET)
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function measureStory(page, url) {
  const loads = []
  for (let run = 0; run < 3; run += 1) {
    await page.reload()
    await page.locator('[data-id]').first().waitFor()
    await page.waitForTimeout(500)
    loads.push(await page.evaluate(() => /** @type {any} */ (globalThis).bench.shownAt))
  }
  const opens = []
  for (let run = 0; run < 5; run += 1) {
    await page.goto(url)
    await page.locator('main a[href*="#"]').first().waitFor()
    await page.waitForTimeout(300)
    opens.push(await timeToShow(page, 'main a[href*="#"]', '[data-id]'))
  }
  await page.getByRole('textbox', { name: 'Ajouter un événement' }).focus()
  const capture = await noted(page, () => page.keyboard.type(LINE, { delay: BETWEEN_KEYS }))
  await page.keyboard.press('Enter')
  await page.locator('[data-id] [data-row]').nth(5).click()
  await page.waitForTimeout(500)
  await page.evaluate(() => /** @type {any} */ (globalThis).bench.watchSaving())
  const field = await noted(page, async () => {
    await page.keyboard.type(LINE, { delay: BETWEEN_KEYS })
    await page.waitForTimeout(200)
  })
  // The picture for the library is taken a moment after the last edit: it must not be felt.
  const after = await noted(page, () => page.waitForTimeout(QUIET))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fermer le panneau' }).click()
  const timeline = await measureTimeline(page)
  return {
    ...timeline,
    loads,
    opens,
    captureKeys: capture.keys,
    fieldKeys: field.keys,
    saves: field.saves,
    afterEdit: after.frames,
  }
}

/** @param {Page} page */
async function measureChain(page) {
  const nav = 'nav a[href*="chain"]'
  const chains = []
  for (let run = 0; run < 3; run += 1) {
    chains.push(await timeToShow(page, nav, '.react-flow__node'))
    await page.waitForTimeout(QUIET / 2)
    if (run === 2) break
    await timeToShow(page, 'nav a[href*="story"]', '[data-id]')
    await page.waitForTimeout(500)
  }
  const empty = await emptyPoint(page)
  const pan = await noted(page, () => dragFrom(page, empty, PAN_STEP))
  const card = await cardInSight(page)
  const drag = await noted(page, () => dragFrom(page, card, DRAG_STEP))
  await page.waitForTimeout(QUIET)
  const showAll = await pressing(
    page.locator('[class*=stage] button', { hasText: 'Tout voir' }),
    (release) =>
      noted(page, async () => {
        await release()
        await page.waitForTimeout(1500)
      }),
  )
  const emptyOfWhole = await emptyPoint(page)
  const panWhole = await noted(page, () => dragFrom(page, emptyOfWhole, PAN_STEP))
  const cardOfWhole = await cardInSight(page)
  const dragWhole = await noted(page, () => dragFrom(page, cardOfWhole, DRAG_STEP))
  await page.waitForTimeout(QUIET)
  const svgs = []
  const pngs = []
  for (let run = 0; run < EXPORTS; run += 1) {
    svgs.push(await exportTimes(page, 'svg'))
    pngs.push(await exportTimes(page, 'png'))
  }
  return {
    chains,
    pan: pan.frames,
    drag: drag.frames,
    showAll: showAll.frames,
    panWhole: panWhole.frames,
    dragWhole: dragWhole.frames,
    svgHanded: svgs.map(({ handed }) => handed),
    svgDelivered: svgs.map(({ delivered }) => delivered),
    pngHanded: pngs.map(({ handed }) => handed),
    pngDelivered: pngs.map(({ delivered }) => delivered),
  }
}
