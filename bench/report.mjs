/** The report: shown in its room, then made into its files. */
import { statSync } from 'node:fs'

import { pressing } from './gestures.mjs'
import { noted, timeToShow } from './probes.mjs'

const ROOM = 'nav a[href*="report"]'
const STORY = 'nav a[href*="story"]'
const RUNS = 3
const QUIET = 2000
/** For the file of a thousand events. */
const PATIENCE = 300_000

/**
 * Milliseconds until the first part of the report is shown, until the last is, and from asking for each file
 * to having it; and how long the page was kept from answering, each time it was for over 50 ms.
 * @param {import('playwright-core').Page} page the story of a project in French
 */
export async function measureReport(page) {
  const first = await openings(page, '[data-part] p')
  const whole = await openings(page, '[data-part="method"] table')
  await page.locator('button', { hasText: 'Fichiers à remettre' }).click()
  const pdf = await making(page, 'PDF')
  const docx = await making(page, 'Document Word')
  const pptx = await making(page, 'Diapositives PowerPoint')
  const xlsx = await making(page, 'Classeur Excel')
  const html = await making(page, 'Page web')
  return {
    reportStarts: first.times,
    reports: whole.times,
    reportTasks: [...first.tasks, ...whole.tasks],
    pdfs: pdf.times,
    docxs: docx.times,
    pptxs: pptx.times,
    xlsxs: xlsx.times,
    htmls: html.times,
    pdfTasks: pdf.tasks,
    docxTasks: docx.tasks,
    pptxTasks: pptx.tasks,
    xlsxTasks: xlsx.tasks,
    htmlTasks: html.tasks,
  }
}

/**
 * Opens the room some times, and ends there.
 * @param {import('playwright-core').Page} page
 * @param {string} shown
 */
async function openings(page, shown) {
  /** @type {number[]} */
  const times = []
  const tasks = []
  for (let run = 0; run < RUNS; run += 1) {
    await timeToShow(page, STORY, '[data-id]')
    await page.waitForTimeout(QUIET)
    const during = await noted(page, async () => {
      times.push(await timeToShow(page, ROOM, shown))
      await page.waitForTimeout(QUIET)
    })
    tasks.push(...during.tasks)
  }
  return { times, tasks }
}

/**
 * Makes a file twice: what it takes is to be fetched the first time.
 * @param {import('playwright-core').Page} page the window of the files
 * @param {string} name
 */
async function making(page, name) {
  const button = page.locator(`button[aria-label="Télécharger\u00A0: ${name}"]`)
  await button.scrollIntoViewIfNeeded()
  /** @type {number[]} */
  const times = []
  const tasks = []
  for (let run = 0; run < 2; run += 1) {
    const during = await noted(page, () =>
      pressing(button, async (release) => {
        const start = performance.now()
        const [download] = await Promise.all([
          page.waitForEvent('download', { timeout: PATIENCE }),
          release(),
        ])
        if (statSync(await download.path()).size < 1000) throw new Error(`${name}: empty file`)
        times.push(performance.now() - start)
      }),
    )
    tasks.push(...during.tasks)
    await page.waitForTimeout(QUIET)
  }
  return { times, tasks }
}
