/** The list of the story in a real browser: finding, ticking, moving, by mouse, keys and fingers. */
import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { captureField, createProject, typeLines, WORDS } from './mainJob.ts'
import { accessibilityFaults, launchBrowser, leave, visit, visitIn } from './setup/browser.ts'

const words = WORDS.fr
const { list, story, panel, outcomes } = words
const LINES = [
  'mars 2018 Un comité se forme',
  '2019 Rencontre avec l’École',
  'vers 2020 On prête un local',
  '12 juin 2021 Le conseil appuie le projet',
  'Première corvée',
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function tell(page: Page): Promise<void> {
  await createProject(page, words, 'Marché')
  await typeLines(page, words, LINES)
  await row(page, 'Première corvée').waitFor()
}

const region = (page: Page) => page.getByRole('region', { name: story.list })
const row = (page: Page, title: string) =>
  region(page).locator('[data-row]').filter({ hasText: title })
const grip = (page: Page, title: string) =>
  region(page).locator('[data-id]').filter({ hasText: title }).locator('[data-grip]')
const button = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true })
const undo = (page: Page) => page.keyboard.press('Control+z')
/** The first word of the title of each row shown. */
const told = (page: Page) =>
  region(page)
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((each) => each.textContent.split(' ')[0]).join(' '))
const TOLD = 'Un Rencontre On Le Première'

async function middleOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error(`not on screen: ${String(element)}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Takes a row and holds it just above another, without letting go. */
async function takeAbove(page: Page, taken: Locator, other: Locator): Promise<void> {
  const [from, to] = [await middleOf(taken), await middleOf(other)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(from.x + 10, to.y - 8, { steps: 4 })
  await region(page).locator('[data-dragging]').waitFor()
}

it('What is found is said, marked, and never hides what one writes meanwhile.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('ecole')
  const status = region(page).getByRole('status').first()
  await status.filter({ hasText: list.shown(1, 5) }).waitFor()
  expect(await told(page)).toBe('Rencontre')
  expect(await region(page).locator('mark').textContent()).toBe('École')
  expect(await accessibilityFaults(page)).toEqual([])

  await captureField(page, words).fill('2022 Nouveau comptoir')
  await page.keyboard.press('Enter')
  await status.filter({ hasText: list.shown(2, 6) }).waitFor()
  expect(await told(page)).toBe('Rencontre Nouveau')

  await button(page, list.showAll).click()
  await expect.poll(() => told(page)).toBe(`Un Rencontre On Le Première Nouveau`)
  await leave({ page, faults })
})

it('With the mouse, several rows are ticked, classified, moved and deleted, each in one step.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  await row(page, 'Rencontre').click({ modifiers: ['Control'] })
  await row(page, 'Le conseil').click({ modifiers: ['Shift'] })
  await region(page).getByText(list.selected(3)).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await button(page, list.classify).click()
  await page.getByRole('textbox', { name: outcomes.whichOutcome }).fill('#4')
  await page.keyboard.press('Enter')
  const classified = region(page).locator('[data-id] [data-row]').filter({
    hasText: words.repertoire.outcomes['network-extension'].label,
  })
  await expect.poll(() => classified.count()).toBe(3)
  await undo(page)
  await expect.poll(() => classified.count()).toBe(0)

  await takeAbove(page, row(page, 'On prête'), row(page, 'Un comité'))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await told(page)).toBe(TOLD)
  expect(await region(page).getByText(list.selected(3)).count()).toBe(1)
  await takeAbove(page, row(page, 'On prête'), row(page, 'Un comité'))
  await page.mouse.up()
  await expect.poll(() => told(page)).toBe('Rencontre On Le Un Première')
  await undo(page)
  await expect.poll(() => told(page)).toBe(TOLD)

  await button(page, list.remove).click()
  await expect.poll(() => told(page)).toBe('Un Première')
  await undo(page)
  await expect.poll(() => told(page)).toBe(TOLD)
  await takeAbove(page, row(page, 'Première'), row(page, 'Rencontre'))
  await page.mouse.up()
  await expect.poll(() => told(page)).toBe('Un Première Rencontre On Le')
  expect(await region(page).getByRole('textbox', { name: panel.titleField }).count()).toBe(0)
  await leave({ page, faults })
})

it('With keys alone, rows are found, ticked, moved and changed.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await region(page).getByText(list.selected(2)).waitFor()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => told(page)).toBe('Rencontre On Un Le Première')
  await page.keyboard.press('Control+a')
  await region(page).getByText(list.selected(5)).waitFor()
  await button(page, list.change).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: panel.statuses.planned, exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => region(page).getByText(story.planned, { exact: true }).count()).toBe(5)
  await row(page, 'Un comité').focus()
  await page.keyboard.press('Escape')
  await region(page).getByText(list.selected(5)).waitFor({ state: 'detached' })
  await leave({ page, faults })
})

it('A source that is no web address is no link, and nothing is fetched of one that is.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  await row(page, 'Un comité').click()
  await page.getByRole('button', { name: panel.sourceAdd }).click()
  const address = page.getByRole('textbox', { name: panel.sourceUrl })
  await address.fill('javascript:alert(1)')
  await page.getByText(panel.notAnAddress).waitFor()
  await address.fill('exemple.org/pv.pdf')
  const link = page.getByRole('link', { name: panel.openAddress })
  expect(await link.getAttribute('href')).toBe('https://exemple.org/pv.pdf')
  await link.hover()
  expect(await accessibilityFaults(page)).toEqual([])
  await leave({ page, faults })
})

it('With fingers, a row is ticked by resting on it, and moved by its grip.', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const { page, faults } = await visitIn(context, { language: 'fr' })
  await tell(page)
  const cdp = await context.newCDPSession(page)
  await row(page, 'Un comité').scrollIntoViewIfNeeded()

  const from = await middleOf(grip(page, 'On prête'))
  const to = await middleOf(row(page, 'Un comité'))
  await touch(cdp, 'touchStart', from)
  for (let step = 1; step <= 6; step += 1) {
    await touch(cdp, 'touchMove', { x: from.x, y: from.y + ((to.y - 12 - from.y) * step) / 6 })
  }
  await touch(cdp, 'touchEnd')
  await expect.poll(() => told(page)).toBe('On Un Rencontre Le Première')

  await touch(cdp, 'touchStart', await middleOf(row(page, 'Rencontre')))
  await region(page).getByText(list.selected(1)).waitFor()
  await touch(cdp, 'touchEnd')
  await row(page, 'Le conseil').tap()
  await region(page).getByText(list.selected(2)).waitFor()
  const box = await grip(page, 'Le conseil').boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  for (const each of await region(page).getByRole('button').all()) {
    const size = await each.boundingBox()
    expect(size?.height ?? 0, (await each.textContent()) ?? '').toBeGreaterThanOrEqual(44)
  }
  expect(await accessibilityFaults(page)).toEqual([])
  await leave({ page, faults })
})

async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  point?: { x: number; y: number },
): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
}
