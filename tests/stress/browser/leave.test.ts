/**
 * What was just typed is there again when the page is reloaded, left, closed, or hidden and then put
 * away by the system (as phones do), right after the last key: nothing is waited for in between.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import {
  captureField,
  createProject,
  untilListed,
  untilSaved,
  WORDS,
} from '../../journeys/mainJob.ts'
import { launchBrowser, visit, type Visit, visitIn } from '../../journeys/setup/browser.ts'
import { type Draw, eachSeed, report, sized } from '../seeds.ts'

const words = WORDS.fr
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const description = (page: Page) => page.getByRole('textbox', { name: words.panel.description })

/** What the project says, as the screen shows it. */
type Told = { readonly titles: readonly string[]; readonly text: string }

/** The ways to leave; each gives the page on which the project is opened again. */
const WAYS: Readonly<Record<string, (visited: Visit) => Promise<Visit>>> = {
  'loaded again': async (visited) => {
    await visited.page.reload()
    return visited
  },
  'left for another address': async (visited) => {
    const { page } = visited
    const address = page.url()
    await page.goto(new URL('icons/icon.svg', inject('appAddress')).href)
    await page.goto(address)
    return visited
  },
  closed: async ({ page }) => {
    const [address, context] = [page.url(), page.context()]
    await page.close()
    return visitIn(context, { language: 'fr' }, address)
  },
  'hidden, then put away': async ({ page }) => {
    const [address, context] = [page.url(), page.context()]
    const system = await context.newCDPSession(page)
    await system.send('Page.setWebLifecycleState', { state: 'frozen' })
    // It never answers: the page is gone at once, without a chance to do anything.
    void system.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')
    await page.close()
    return visitIn(context, { language: 'fr' }, address)
  },
}

/** Edits of a person, the last key of which is not waited for; gives what is then told. */
async function edit(page: Page, told: Told, { seed, below }: Draw): Promise<Told> {
  const text = ` ${seed}`.repeat(1 + below(2))
  if (below(3) === 0) {
    await captureField(page, words).fill(`Événement${text}`)
    await captureField(page, words).press('Enter')
    return { ...told, titles: [...told.titles, `Événement${text}`] }
  }
  await description(page).press('Control+End')
  await page.keyboard.type(text)
  return { ...told, text: told.text + text }
}

async function read(page: Page): Promise<Told> {
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
  await untilListed(page)
  const titles = await rows.locator('span:first-child').allTextContents()
  await rows.first().click()
  await description(page).waitFor()
  return {
    titles: titles.filter((title) => title !== ''),
    text: await description(page).inputValue(),
  }
}

test.each(Object.keys(WAYS))('The page is %s.', async (way) => {
  const runs = sized(2, 210)
  let { page, faults } = await visit(browser, { language: 'fr' })
  const context = page.context()
  const faultsSeen = [faults]
  // The browser asks for it by itself, for pages that name no icon.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await createProject(page, words, `Un récit ${way}`)
  await captureField(page, words).fill('Rencontre')
  await captureField(page, words).press('Enter')
  await untilSaved(page, words)
  let told = await read(page)
  await eachSeed('leave', runs, async (draw) => {
    told = await edit(page, told, draw)
    const opened = await WAYS[way]?.({ page, faults })
    ;({ page, faults } = opened ?? { page, faults })
    faultsSeen.push(faults)
    expect(await read(page)).toEqual(told)
  })
  await context.close()
  expect(faultsSeen.flat()).toEqual([])
  report('leave', `${runs} times ${way} right after the last key, 0 lost`)
})
