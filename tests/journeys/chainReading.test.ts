/** Reading a chain and planning from its end, in a real browser: as a room would, in a few minutes. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createProject, WORDS } from './mainJob.ts'
import { byMouse } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const words = WORDS.fr
const EFFECT = 'Une rue ombragée et sûre'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const card = (page: Page, title: string) => page.locator(`[data-card][title="${title}"]`)
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const choose = async (page: Page, name: string) => {
  await page.getByRole('button', { name: words.reading.read, exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

it('plans from the intended effect, asks why, and sees what is late', async () => {
  const room = await visit(browser, { language: 'fr' })
  const { page } = room
  await createProject(page, words, 'Rue apaisée')
  await byMouse.goToRoom(page, words, 'chain')

  // From the effect, without any event: the field is ready, Enter adds, Shift+Enter goes further back.
  await page.getByRole('button', { name: words.backcasting.start }).click()
  await page.keyboard.type(EFFECT)
  await page.keyboard.press('Enter')
  await region(page, words.backcasting.heading(EFFECT)).waitFor()
  await page.keyboard.type('été 2027 Les arbres sont plantés #12')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Les saillies de trottoir sont construites')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('mars 2020 L’arrondissement vote le budget #8')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await card(page, 'L’arrondissement vote le budget').waitFor()
  expect(await page.locator('[data-card]').count()).toBe(4)
  expect(await page.locator('g[data-link]').count()).toBe(3)

  // Event and link are undone together.
  await page.keyboard.press('Control+z')
  await card(page, 'L’arrondissement vote le budget').waitFor({ state: 'detached' })
  expect(await page.locator('g[data-link]').count()).toBe(2)
  await page.keyboard.press('Control+y')
  await card(page, 'L’arrondissement vote le budget').waitFor()

  // Why these two: the key, then a press on the second card.
  await card(page, 'L’arrondissement vote le budget').focus()
  await page.keyboard.press('p')
  await card(page, EFFECT).click()
  const why = region(page, words.reading.why)
  expect(await why.getByRole('listitem').allTextContents()).toEqual([
    `L’arrondissement vote le budget → Les saillies de trottoir sont construites → ${EFFECT}`,
  ])
  await page.getByText(words.reading.shownCards(3, 4)).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  // The gap: the legend counts, and lets the rest recede.
  await choose(page, words.reading.gap)
  const gap = region(page, words.reading.gap)
  await gap.getByRole('button', { name: `${words.reading.standings.ahead} 2` }).click()
  await page.getByText(words.reading.shownCards(2, 4)).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await gap.waitFor({ state: 'detached' })

  // On a telephone, choosing in the outline while the diagram is hidden moves nothing that is not there.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: words.chain.outlineShort, exact: true }).click()
  await page.locator('[data-row]').nth(1).click()
  await page.getByRole('button', { name: words.panel.close }).click()
  await page.getByRole('button', { name: words.chain.actionsFor(EFFECT) }).click()
  await page.getByRole('menuitem', { name: words.backcasting.question }).click()
  await page.getByRole('textbox', { name: words.backcasting.question }).waitFor()
  await leave(room)
})
