/** The chain built and read without a pointer, and without a drag, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createProject, WORDS } from './mainJob.ts'
import { byKeyboard, byMouse } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const words = WORDS.fr
const EXAMPLE = 'Un marché solidaire pour le quartier'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const row = (page: Page, title: string) =>
  page
    .getByRole('region', { name: words.chain.outline })
    .locator('[data-row]', { hasText: title })
    .first()

/** The links as the diagram says them aloud. */
const linksOf = (page: Page) =>
  page.locator('g[data-link]').evaluateAll((edges) => edges.map((edge) => edge.ariaLabel))

it('builds a chain from the outline by keys only, then changes it there', async () => {
  const room = await visit(browser, { language: 'fr' })
  const { page } = room
  await createProject(page, words, 'Rue apaisée')
  for (const line of ['2018 Un comité se forme', '2019 Une marche exploratoire', '2020 Un appui']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await byKeyboard.goToRoom(page, words, 'chain')
  await byKeyboard.addEffect(page, words, 'Une rue sûre')
  await page.keyboard.press('Escape')

  const link = async (from: string, to: string) => {
    await row(page, from).focus()
    await page.keyboard.press('l')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.insertText(to)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await link('Un comité', 'Un appui')
  await link('Une marche', 'Un appui')
  await link('Un appui', 'Une rue sûre')
  await expect.poll(() => linksOf(page)).toHaveLength(3)

  // In to the causes, out to what they lead to; renamed in place; removed, and brought back.
  await row(page, 'Une rue sûre').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type('Une table se forme')
  await page.keyboard.press('Enter')
  await row(page, 'Une table se forme').waitFor()
  expect(await linksOf(page)).toContain('Une table se forme mène à Un appui')
  await row(page, 'Une marche').focus()
  await page.keyboard.press('Delete')
  await expect.poll(() => linksOf(page)).toHaveLength(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => linksOf(page)).toHaveLength(3)
  expect(await accessibilityFaults(page)).toEqual([])
  await leave(room)
})

it('keeps what is pressed at 24 pixels or more, from a quarter of the size to twice', async () => {
  const room = await visit(browser, { language: 'fr' })
  const { page } = room
  await page.getByText(EXAMPLE).first().click()
  await byMouse.goToRoom(page, words, 'chain')
  const zoomBy = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    // The view glides, then cards change type when it rests.
    await page.waitForTimeout(420)
  }
  const sizes = () =>
    page.evaluate(() => {
      const viewport = document.querySelector('.react-flow__viewport')
      const zoom = new DOMMatrix(getComputedStyle(viewport as Element).transform).a
      const boxes = [...document.querySelectorAll('[data-card], [data-grip]')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
      const line = document.querySelector('g[data-link] path:last-of-type')
      const across = Number.parseFloat(getComputedStyle(line as Element).strokeWidth) * zoom
      return { zoom, least: Math.min(across, ...boxes.flatMap((box) => [box.width, box.height])) }
    })
  await page.locator('[data-card]').first().waitFor()
  for (let at = await sizes(); at.zoom > 0.3; at = await sizes()) await zoomBy(words.chain.zoomOut)
  const seen: number[] = []
  for (let at = await sizes(); at.zoom <= 2; at = await sizes()) {
    seen.push(at.zoom)
    expect(at.least, `at ${at.zoom}`).toBeGreaterThanOrEqual(24)
    await zoomBy(words.chain.zoomIn)
  }
  expect(seen.length).toBeGreaterThan(8)
  await leave(room)
})

it('links by taps on a telephone', async () => {
  const room = await visit(browser, { language: 'fr', width: 390, height: 844 })
  const { page } = room
  await page.getByText(EXAMPLE).first().click()
  await byMouse.goToRoom(page, words, 'chain')
  const from = 'Constat\u00a0: pas d’épicerie à distance de marche'
  const rows = page
    .getByRole('region', { name: words.chain.outline })
    .locator('[data-row]', { hasText: from })
  await rows.first().waitFor()
  const before = await rows.count()
  await page
    .getByRole('button', { name: words.chain.linkFrom(from) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('menuitem', { name: 'La chambre froide est installée' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
  expect(await accessibilityFaults(page)).toEqual([])
  await leave(room)
})
