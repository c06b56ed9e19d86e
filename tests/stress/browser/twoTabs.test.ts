/**
 * Two tabs on one project, in a real browser, both edited at the same time: nothing that either wrote
 * is lost, and both show the same in the end. (The thousands of interleavings, in every order that
 * messages and writes can have, are in tests/session/tabs.test.ts.)
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import {
  captureField,
  createProject,
  untilListed,
  untilSaved,
  WORDS,
} from '../../journeys/mainJob.ts'
import { launchBrowser, visit, visitIn } from '../../journeys/setup/browser.ts'
import { type Draw, eachSeed, report, sized } from '../seeds.ts'

const words = WORDS.fr
const description = (page: Page) => page.getByRole('textbox', { name: words.panel.description })
const rows = (page: Page) =>
  page.getByRole('region', { name: words.story.list }).locator('[data-row]')

const titles = async (page: Page) =>
  (await rows(page).locator('span:first-child').allTextContents()).filter((title) => title !== '')

/** A tab, with its own event, in which it alone writes, and all that it did. */
type Tab = { readonly page: Page; readonly own: string; readonly titles: string[]; text: string }

/** One edit in a tab. */
async function edit(
  { page, own, titles: added, text }: Tab,
  { seed, oneOf }: Draw,
): Promise<string> {
  const doing = oneOf(['capture', 'capture', 'type', 'capture and undo'])
  if (doing === 'type') {
    await description(page).press('Control+End')
    await page.keyboard.type(` ${seed}`)
    return `${text} ${seed}`
  }
  await captureField(page, words).fill(`${own}, ${seed}`)
  await captureField(page, words).press('Enter')
  if (doing === 'capture') added.push(`${own}, ${seed}`)
  else await page.getByRole('button', { name: /^Annuler/ }).click()
  return text
}

/** Opens an event by its row, and gives what its description says. */
async function textOf(page: Page, title: string): Promise<string> {
  await rows(page).filter({ hasText: title }).first().click()
  await description(page).waitFor()
  return description(page).inputValue()
}

test('Two tabs that write at the same time lose nothing and end the same.', async () => {
  const browser = await launchBrowser()
  const first = await visit(browser, { language: 'fr' })
  await createProject(first.page, words, 'Un récit à deux onglets')
  for (const own of ['À moi', 'À eux']) {
    await captureField(first.page, words).fill(own)
    await captureField(first.page, words).press('Enter')
  }
  await untilSaved(first.page, words)
  const second = await visitIn(first.page.context(), { language: 'fr' }, first.page.url())
  const tabs: [Tab, Tab] = [
    { page: first.page, own: 'À moi', titles: [], text: '' },
    { page: second.page, own: 'À eux', titles: [], text: '' },
  ]
  for (const { page, own } of tabs) expect(await textOf(page, own)).toBe('')
  const rounds = sized(6, 200)
  await eachSeed('twoTabs', rounds, async (draw) => {
    const [mine, theirs] = await Promise.all(tabs.map((tab) => edit(tab, draw)))
    tabs[0].text = mine ?? ''
    tabs[1].text = theirs ?? ''
  })
  const expected = ['À moi', 'À eux', ...tabs.flatMap((tab) => tab.titles)].toSorted()
  for (const { page } of tabs) {
    const shown = page.getByRole('region', { name: words.story.list }).locator('li[data-id]')
    await expect.poll(() => shown.count()).toBe(expected.length)
  }
  for (const { page } of tabs) await page.reload()
  for (const { page } of tabs) {
    await untilListed(page)
    expect((await titles(page)).toSorted()).toEqual(expected)
    for (const { own, text } of tabs) expect(await textOf(page, own)).toBe(text)
    await page.reload()
    await untilListed(page)
  }
  expect(await titles(tabs[0].page)).toEqual(await titles(tabs[1].page))
  expect([...first.faults, ...second.faults]).toEqual([])
  await browser.close()
  report('twoTabs', `${rounds * 2} edits in two tabs at the same time, 0 lost, both the same`)
})
