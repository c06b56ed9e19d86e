/** The room of the transitional outcomes in a real browser: classify in four ways, hesitate, decide, change the repertoire. */
import { readFile } from 'node:fs/promises'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createProject, typeLines, WORDS } from './mainJob.ts'
import { takePicture } from './pictureWindow.ts'
import { byClicks, byKeyboard, byMouse } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const words = WORDS.fr
const { outcomes, hesitation, ownRepertoire, panel, printing, frame } = words

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const card = (page: Page, number: number) =>
  page.getByRole('article', { name: new RegExp(`^${number}\\.`, 'u') })
const on = (page: Page, number: number, title: string) =>
  card(page, number).locator('[data-slip]').filter({ hasText: title })
const progress = (page: Page, said: string) => page.getByText(said, { exact: true }).waitFor()
const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click()

async function begin(page: Page, lines: readonly string[]): Promise<void> {
  await createProject(page, words, 'Marché')
  await typeLines(page, words, lines)
  await byClicks.goToRoom(page, words, 'outcomes')
}

it('An event is placed in four ways; two cards may be hesitated over, until one is kept.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await begin(page, ['2018 Comité', '2019 Portrait', '2020 Subvention', '2021 Entente'])
  await byMouse.classify(page, words, 'Comité', 1)
  await byClicks.classify(page, words, 'Portrait', 6)
  await byKeyboard.classify(page, words, 'Subvention', 11)
  await page.getByRole('button', { name: panel.classify, exact: true }).click()
  await page.keyboard.type('alignement')
  await page.keyboard.press('Enter')
  await on(page, 9, 'Entente').waitFor()
  await progress(page, outcomes.classified(4, 4, 0))

  // From here, without any pointer.
  await on(page, 6, 'Portrait').focus()
  await page.keyboard.press('h')
  await dialog(page)
    .getByRole('checkbox', { name: /circulation/u })
    .focus()
  await page.keyboard.press('Space')
  await dialog(page)
    .getByRole('button', { name: hesitation.keep(2) })
    .focus()
  await page.keyboard.press('Enter')
  await progress(page, outcomes.classified(3, 4, 1))
  for (const number of [6, 7]) {
    await on(page, number, 'Portrait').filter({ hasText: hesitation.doubted }).waitFor()
  }
  expect(await accessibilityFaults(page)).toEqual([])
  await on(page, 7, 'Portrait').focus()
  await page.keyboard.press('h')
  await dialog(page).getByRole('textbox').nth(1).focus()
  await page.keyboard.type('Il a fait le tour des réunions')
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog(page)
    .getByRole('button', { name: /^Retenir celui-ci.*circulation/u })
    .focus()
  await page.keyboard.press('Enter')
  await progress(page, outcomes.classified(4, 4, 0))
  await on(page, 6, 'Portrait').waitFor({ state: 'detached' })
  await on(page, 7, 'Portrait').waitFor()
  await page.keyboard.press('Control+z')
  await progress(page, outcomes.classified(3, 4, 1))
  await leave({ page, faults })
})

it('An outcome renamed, hidden or added is so in the story, the chain, the picture and the file.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await begin(page, ['2018 Comité #2', '2019 Fête #3'])
  await page.getByRole('button', { name: ownRepertoire.open }).click()
  await dialog(page)
    .getByRole('button', { name: /gouvernance/u })
    .click()
  await page.getByLabel('Libellé (français)').fill('Règles du jeu')
  await press(page, ownRepertoire.back)
  await dialog(page)
    .getByRole('button', { name: /controverses/u })
    .click()
  await page.getByLabel(ownRepertoire.onTable).uncheck()
  expect(await accessibilityFaults(page)).toEqual([])
  await press(page, ownRepertoire.back)
  await press(page, ownRepertoire.addIn(words.repertoire.functions[3].label))
  await page.getByLabel('Libellé (français)').fill('Prendre soin')
  await press(page, ownRepertoire.back)
  expect(await accessibilityFaults(page)).toEqual([])
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    press(page, ownRepertoire.save),
  ])
  expect(saved.suggestedFilename()).toMatch(/\.repertoire\.json$/u)
  expect(await readFile(await saved.path(), 'utf8')).toContain('Prendre soin')
  await press(page, frame.done)

  await card(page, 2).getByText('Règles du jeu').waitFor()
  const off = page.getByRole('region', { name: outcomes.offTable })
  await off.locator('[data-slip]').filter({ hasText: 'Fête' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await byClicks.goToRoom(page, words, 'story')
  await typeLines(page, words, ['2022 Relève #13'])
  await page.getByText('Prendre soin').first().waitFor()
  await byClicks.goToRoom(page, words, 'chain')
  await page.locator('[data-card]').filter({ hasText: 'Prendre soin' }).first().waitFor()
  const { bytes } = await takePicture(page, words, byClicks, { [printing.format]: 'svg' })
  const svg = bytes.toString()
  for (const said of ['Prendre soin', 'Règles du jeu', '2 libellés propres']) {
    expect(svg).toContain(said)
  }
  await leave({ page, faults })
})
