/**
 * A newcomer makes « La production de l'Outil » from nothing and hands it over: with the mouse, with the
 * keyboard only, and with clicks that never drag.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { checkHandedOver } from './handedOver.ts'
import {
  createProject,
  EFFECTS,
  EVENTS,
  goToRoom,
  type Language,
  LINES,
  NUMBERS,
  pasteLines,
  typeLines,
  untilSaved,
  WORDS,
} from './mainJob.ts'
import { byClicks, byKeyboard, byMouse, type Manner } from './manners.ts'
import { launchBrowser, leave, visit } from './setup/browser.ts'
import { ways } from './setup/ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const TITLE = { fr: 'La production de l’Outil', en: 'Producing the Tool' }

async function tellStory(page: Page, language: Language, manner: Manner): Promise<void> {
  const words = WORDS[language]
  if (manner === byKeyboard) await byKeyboard.createProject(page, words, TITLE[language])
  else await createProject(page, words, TITLE[language])
  // Each key is pressed once in each language; a hand on the mouse may as well paste the words.
  if (manner === byKeyboard) await typeLines(page, words, LINES[language])
  else await pasteLines(page, words, LINES[language])
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  const told = await rows.evaluateAll((buttons) =>
    buttons.map((button) => [...button.children].map((part) => part.textContent?.trim())),
  )
  expect(told).toEqual(EVENTS[language].map(([title, when]) => [title, '', when]))
}

async function drawChain(page: Page, language: Language, manner: Manner): Promise<void> {
  const words = WORDS[language]
  const titles = EVENTS[language].map(([title]) => title)
  for (const [effect] of EFFECTS[language]) await manner.addEffect(page, words, effect)
  for (const [effect, causes] of EFFECTS[language]) {
    for (const cause of causes) await manner.link(page, words, titles[cause] ?? '', effect)
  }
  // Two links between events, so that a storyline has more than one step.
  await manner.link(page, words, titles[1] ?? '', titles[2] ?? '')
  await manner.link(page, words, titles[5] ?? '', titles[6] ?? '')
  await untilSaved(page, words)
}

async function findAllAgain(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.reload()
  const outline = page.getByRole('region', { name: words.chain.outline })
  await outline.waitFor()
  for (const [effect] of EFFECTS[language]) {
    await outline.getByRole('button', { name: effect, exact: true }).waitFor()
  }
  await goToRoom(page, words, 'story')
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(EVENTS[language].length)
  await page.context().setOffline(false)
}

describe('A newcomer tells a story, classes it, draws its chain and hands it over', () => {
  const journeys = ways<readonly [string, Manner, Language]>(2, [
    ['with the mouse, in French', byMouse, 'fr'],
    ['with the keyboard only, in English', byKeyboard, 'en'],
    ['with clicks that never drag, in French', byClicks, 'fr'],
    ['with the mouse, in English', byMouse, 'en'],
    ['with the keyboard only, in French', byKeyboard, 'fr'],
    ['with clicks that never drag, in English', byClicks, 'en'],
  ])
  for (const [how, manner, language] of journeys) {
    it(`to the end, ${how}`, async () => {
      const opened = await visit(browser, { language, isKeptOffline: true })
      const { page } = opened
      const words = WORDS[language]
      await tellStory(page, language, manner)
      await manner.goToRoom(page, words, 'outcomes')
      for (const [index, [title]] of EVENTS[language].entries()) {
        await manner.classify(page, words, title, NUMBERS[index] ?? 1)
      }
      await page.getByText(words.outcomes.allClassified).first().waitFor()
      await manner.goToRoom(page, words, 'chain')
      await drawChain(page, language, manner)
      await manner.isolate(page, words, EFFECTS[language][0]?.[0] ?? '')
      // The storyline of the first effect: itself and the three events that lead to it.
      expect(await page.locator('[data-card]:not([class*="faded"])').count()).toBe(4)
      await checkHandedOver(page, language, manner)
      await findAllAgain(page, language)
      await leave(opened)
    })
  }
})
