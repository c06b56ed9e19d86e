/** The chain told in words, and a project read in its other language, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { WORDS } from './mainJob.ts'
import { byMouse } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const words = WORDS.fr
const FIRST = 'Quatre ateliers sur les caractéristiques de l’Outil'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const dialog = (page: Page) => page.getByRole('dialog')
const text = (page: Page) => dialog(page).getByRole('textbox')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openAccount(page: Page): Promise<void> {
  await button(page, words.reading.read).click()
  await page.getByRole('menuitem', { name: words.account.title }).click()
  await text(page).waitFor()
}

it('tells the chain, keeps what the group wrote, and is read in English too', async () => {
  const room = await visit(browser, { language: 'fr' })
  const { page } = room
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByText(words.library.exampleOutil).click()
  await byMouse.goToRoom(page, words, 'chain')

  // The account of the first effect, copied in one press.
  await openAccount(page)
  const told = await text(page).inputValue()
  expect(told).toMatch(/^Tout commence entre 2016 et 2017\u00a0: quatre ateliers/)
  expect(told).toContain('C’est l’effet observé.')
  await button(page, words.account.copy).click()
  await page.getByText(words.account.copied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(told)
  expect(await accessibilityFaults(page)).toEqual([])

  // Rewritten, then left behind by the chain.
  await text(page).fill('Un matin, on s’est réunis.')
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await page.locator('[data-row]', { hasText: FIRST }).first().click()
  const title = page.getByRole('textbox', { name: words.panel.titleField, exact: true })
  await title.fill('Cinq ateliers sur l’Outil')

  // The event gets an English title, from its panel.
  await button(page, words.translation.add.en).click()
  await page.keyboard.type('Five workshops')
  expect(await accessibilityFaults(page)).toEqual([])
  await button(page, words.panel.close).click()

  await openAccount(page)
  expect(await text(page).inputValue()).toBe('Un matin, on s’est réunis.')
  await page.getByText(words.account.changed).waitFor()
  await button(page, words.account.see).click()
  const proposed = page.getByRole('region', { name: words.account.proposed })
  expect(await proposed.textContent()).toContain('cinq ateliers sur l’Outil')
  await button(page, words.account.take).click()
  expect(await text(page).inputValue()).toContain('cinq ateliers sur l’Outil')
  await button(page, words.account.inLanguage.en).click()
  expect(await text(page).inputValue()).toContain(
    'It all begins between 2016 and 2017: five workshops',
  )
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })

  // On a screen in English, the event goes by its English title; it is found by either.
  await page.keyboard.press('Control+k')
  await dialog(page).waitFor()
  await page.keyboard.type(words.frame.language)
  await page.keyboard.press('Enter')
  await page.locator('[data-card][title="Five workshops"]').waitFor()
  await byMouse.goToRoom(page, WORDS.en, 'story')
  await page.getByRole('textbox', { name: WORDS.en.list.find }).fill('cinq ateliers')
  await page.locator('[data-row]', { hasText: 'Five workshops' }).waitFor()
  expect(await page.getByText(FIRST).count()).toBe(0)
  await leave(room)
})
