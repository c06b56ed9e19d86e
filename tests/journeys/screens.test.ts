/** Every screen and dialog, in both languages and themes and at three sizes: sound and accessible. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { goToRoom, type Language, WORDS } from './mainJob.ts'
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

/** Goes through every screen and dialog of the app, calling `look` with the name of each. */
async function tour(
  page: Page,
  language: Language,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const words = WORDS[language]
  const { frame, library, panel, outcomes, hesitation, tableReading, ownRepertoire, repertoire } =
    words
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
  const dialog = async (name: string, open: () => Promise<void>) => {
    await open()
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor()
    await look(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').first().waitFor({ state: 'detached' })
  }

  await button(library.newProject).waitFor()
  await look('library, first run')
  await dialog('new project', () => button(library.newProject).click())
  await dialog('help', () => button(frame.help).click())
  await page.getByRole('button', { name: library.exampleMarche }).click()

  await page.getByRole('region', { name: words.story.list }).waitFor()
  await look('story')
  await page.locator('[data-row]').nth(3).click()
  await page.getByRole('complementary', { name: panel.event }).waitFor()
  await look('story with an event open')
  await dialog('classify', () =>
    button(panel.classifyAnother).or(button(panel.classify)).first().click(),
  )
  await dialog('link to', () => button(panel.linkTo).click())
  await button(panel.close).click()
  await page.getByRole('button', { name: frame.exportMenu }).click()
  await look('export menu')
  await page.keyboard.press('Escape')
  await dialog('find', () => button(frame.commands).click())
  await dialog('project', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(frame.editProject)
    await page.keyboard.press('Enter')
  })

  await goToRoom(page, words, 'outcomes')
  await page.getByRole('heading', { name: repertoire.functions[1].label }).waitFor()
  await look('outcomes')
  await dialog('an outcome', () => button(repertoire.outcomes.governance.label).click())
  await dialog('hesitating', () => button(hesitation.open).click())
  await dialog('reading the table', () => button(tableReading.open).click())
  await dialog('the repertoire', () => button(ownRepertoire.open).click())
  await dialog('an outcome in other words', async () => {
    await button(repertoire.outcomes.governance.label).click()
    await button(ownRepertoire.change).click()
    await button(ownRepertoire.back).waitFor()
  })
  await dialog('the notice', () => page.getByRole('button', { name: outcomes.why }).first().click())

  await goToRoom(page, words, 'chain')
  const canvasOrOutline = page.locator('.react-flow__node, section').filter({ visible: true })
  await canvasOrOutline.first().waitFor()
  await look('chain')

  await goToRoom(page, words, 'learn')
  await page.getByRole('heading', { name: words.portrait.outcomes }).waitFor()
  await page.getByText(words.learn.table).first().click()
  await look('portrait')
  for (const part of ['questions', 'findings', 'actions', 'wheel', 'network', 'next'] as const) {
    await page.getByRole('link', { name: words.learn.tabs[part], exact: true }).click()
    await page.locator('main h3, main li').first().waitFor()
    await look(part)
  }

  await goToRoom(page, words, 'report')
  await page.getByRole('heading', { name: words.report.partNames.context }).waitFor()
  await look('report')
  await dialog('the files to hand over', () => button(words.report.handOver).click())

  await page.getByRole('link', { name: frame.myProjects }).click()
  await page.getByRole('list', { name: frame.myProjects }).waitFor()
  await look('library with a project')
  const menu = page.getByRole('button', { name: library.actionsFor(library.exampleMarche) })
  await dialog('rename', async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: library.rename }).click()
  })
  await menu.click()
  await page.getByRole('menuitem', { name: library.toBin }).click()
  await dialog('bin', () => page.getByRole('button', { name: library.bin }).click())
}

describe('Every screen and dialog', () => {
  for (const [language, theme, other] of ways(1, [
    ['fr', 'light', 'dark'],
    ['en', 'dark', 'light'],
  ] as const)) {
    it(`has no fault that axe can find, in ${language}, ${language === 'fr' ? 'in either theme' : 'in the dark'}`, async () => {
      const opened = await visit(browser, { language, theme })
      const { page } = opened
      const faults: string[] = []
      const wear = (worn: 'light' | 'dark') =>
        page.evaluate((name) => (document.documentElement.dataset['theme'] = name), worn)
      await tour(page, language, async (name) => {
        for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`)
        // The page is the same in the other theme, but for its colours, which no language changes.
        if (language !== 'fr') return
        await wear(other)
        for (const fault of await accessibilityFaults(page, 'colours')) {
          faults.push(`${name}, ${other}: ${fault}`)
        }
        await wear(theme)
      })
      expect(faults).toEqual([])
      await leave(opened)
    })
  }

  for (const [width, height] of ways(1, [
    [390, 844],
    [1024, 768],
  ] as const)) {
    it(`never scrolls sideways at ${width} × ${height}, and has no axe fault on a telephone`, async () => {
      const opened = await visit(browser, { language: 'fr', width, height })
      const faults: string[] = []
      await tour(opened.page, 'fr', async (name) => {
        if (await scrollsSideways(opened.page)) faults.push(`${name} scrolls sideways`)
        // At 1024 the page is made as at 1440, where axe has looked at it.
        if (width === 1024) return
        for (const fault of await accessibilityFaults(opened.page)) faults.push(`${name}: ${fault}`)
      })
      expect(faults).toEqual([])
      await leave(opened)
    })
  }

  it('holds in its width however long the title of the project', async () => {
    for (const width of [1440, 1024, 390]) {
      const opened = await visit(browser, { language: 'fr', width, height: 800 })
      const { page } = opened
      const { frame, library, story } = WORDS.fr
      await page.getByRole('button', { name: library.newProject }).click()
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .first()
        .fill('Un très long titre '.repeat(12))
      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: story.capture }).waitFor()
      expect(await scrollsSideways(page)).toBe(false)
      expect(
        await page.getByRole('button', { name: frame.exportMenu }).boundingBox(),
      ).toMatchObject({
        x: expect.toSatisfy((x: number) => x < width - 40),
      })
      await leave(opened)
    }
  })
})
