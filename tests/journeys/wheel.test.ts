/** « Apprentissages » in a real browser: the portrait, a wheel rated by keyboard, the network, and a picture taken. */
import { readFileSync } from 'node:fs'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import { type Language, WORDS } from './mainJob.ts'
import { byKeyboard } from './manners.ts'
import {
  accessibilityFaults,
  launchBrowser,
  leave,
  scrollsSideways,
  visit,
} from './setup/browser.ts'
import { ways } from './setup/ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function openExample(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await page.getByRole('button', { name: words.library.exampleMarche }).click()
  await page.getByRole('region', { name: words.story.list }).waitFor()
  await byKeyboard.goToRoom(page, words, 'learn')
  await page.getByRole('heading', { name: words.portrait.outcomes }).waitFor()
}

/** Goes to a part of the room with its link and the Enter key. */
async function goToPart(page: Page, language: Language, part: 'portrait' | 'wheel' | 'network') {
  const { learn } = WORDS[language]
  const link = page
    .getByRole('navigation', { name: learn.parts })
    .getByRole('link', { name: learn.tabs[part], exact: true })
  await link.press('Enter')
  await page.locator('nav a[aria-current="page"]', { hasText: learn.tabs[part] }).waitFor()
}

it('A group rates the twelve outcomes with the keys alone, reads its widest gap, and undoes the last.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  const words = WORDS.fr
  const { wheel, repertoire } = words
  await openExample(page, 'fr')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(words.learn.tabs.wheel)
  await page.keyboard.press('Enter')
  await page.getByLabel(wheel.group).focus()
  await page.keyboard.press('End')
  await page.getByLabel(wheel.groupName).waitFor()
  await page.keyboard.type('Aînées du quartier')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Aînées du quartier/u }).waitFor()

  const labelOf = (at: number) => repertoire.outcomes[OUTCOMES[at]?.id ?? 'governance'].label
  const spoke = (at: number, side: 'now' | 'wanted') =>
    page.getByRole('slider', { name: wheel.spoke(labelOf(at), wheel[side]), exact: true })
  await spoke(0, 'now').focus()
  for (let at = 0; at < 12; at += 1) {
    if (at > 0) await page.keyboard.press('Tab')
    await page.keyboard.press('PageUp')
    if (at % 2 === 0) await page.keyboard.press('ArrowUp')
  }
  await page.getByRole('button', { name: wheel.wanted, exact: true }).press('Enter')
  await spoke(0, 'wanted').focus()
  for (let at = 0; at < 12; at += 1) {
    if (at > 0) await page.keyboard.press('Tab')
    await page.keyboard.press(at === 6 ? 'End' : 'PageUp')
    if (at !== 6) await page.keyboard.press('PageUp')
  }
  expect(await spoke(0, 'wanted').getAttribute('aria-valuetext')).toBe(wheel.value(6))
  const gaps = page.getByRole('region', { name: wheel.gapList }).getByRole('listitem')
  expect(await gaps.count()).toBe(12)
  expect(await gaps.first().textContent()).toContain(labelOf(6))
  expect(await accessibilityFaults(page)).toEqual([])

  await page.keyboard.press('Control+z')
  await expect.poll(() => gaps.count()).toBe(11)
  await leave({ page, faults })
})

it('A figure of the portrait leaves as a PDF, named after the project and the figure.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  const { portrait, printing } = WORDS.fr
  await openExample(page, 'fr')
  await page
    .getByRole('region', { name: portrait.outcomes })
    .getByRole('button', { name: new RegExp(printing.open, 'u') })
    .press('Enter')
  const dialog = page.getByRole('dialog', { name: printing.title })
  await dialog.getByLabel(printing.format).selectOption('pdf')
  await dialog.getByRole('img').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: printing.save, exact: true }).press('Enter'),
  ])
  expect(file.suggestedFilename()).toContain(`– ${portrait.outcomes} –`)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await leave({ page, faults })
})

describe('The wheel and the network', () => {
  for (const [language, theme, width, height] of ways(1, [
    ['fr', 'light', 390, 844],
    ['en', 'dark', 1024, 768],
  ] as const)) {
    it(`have no fault that axe can find and never scroll sideways, in ${language} at ${width} × ${height}`, async () => {
      const opened = await visit(browser, { language, theme, width, height })
      const { page } = opened
      const { network, wheel, learn } = WORDS[language]
      await openExample(page, language)
      for (const part of ['wheel', 'network'] as const) {
        await goToPart(page, language, part)
        const first = part === 'wheel' ? wheel.hint : network.editHint
        await page.getByText(first).waitFor()
        for (const summary of await page.getByText(learn.table).all()) await summary.click()
        expect(await scrollsSideways(page)).toBe(false)
        expect(await accessibilityFaults(page)).toEqual([])
      }
      await page.getByRole('button', { name: network.edit, exact: true }).click()
      await page.getByRole('menuitem').first().click()
      await page.getByRole('dialog').waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await leave(opened)
    })
  }
})
