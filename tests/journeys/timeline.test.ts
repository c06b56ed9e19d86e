/** The timeline in a real browser: moving about, moving events, with a mouse, keys and fingers. */
import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createProject, typeLines, WORDS } from './mainJob.ts'
import { accessibilityFaults, launchBrowser, leave, visit, visitIn } from './setup/browser.ts'

const words = WORDS.fr
const LINES = [
  'mars 2018 Un comité se forme #1',
  '2019 Portrait du quartier #6',
  'vers 2020 On prête un local #11',
  '12 juin 2021 Le conseil appuie le projet #8',
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
  await card(page, 'Un comité').waitFor()
}

const card = (page: Page, title: string) =>
  page.locator('[data-card]').filter({ hasText: title }).first()
const dateOf = (page: Page, title: string) => card(page, title).getAttribute('title')
const undo = (page: Page) => page.keyboard.press('Control+z')

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error(`not on screen: ${String(element)}`)
  return box
}

/** Takes an element by its left part and holds it so far from there, without letting go. */
async function takeTo(page: Page, element: Locator, by: { x: number; y: number }): Promise<void> {
  const { x, y, height } = await boxOf(element)
  const from = { x: x + 15, y: y + height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 })
}

/** Pixels between the starts of two events: how large the time is. */
async function largeness(page: Page): Promise<number> {
  const [a, b] = [await boxOf(card(page, 'Un comité')), await boxOf(card(page, 'Portrait'))]
  return b.x - a.x
}

it('With the mouse, a card is dragged to a date as vague as it was, or back where it was.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  const year = (await largeness(page)) * 1.2

  await takeTo(page, card(page, 'Portrait'), { x: year, y: 30 })
  await page.getByRole('status').filter({ hasText: '2020' }).waitFor()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await dateOf(page, 'Portrait')).toBe('2019')

  await takeTo(page, card(page, 'Portrait'), { x: year, y: 30 })
  await page.mouse.up()
  await expect.poll(() => dateOf(page, 'Portrait')).toBe('2020')
  await undo(page)
  await expect.poll(() => dateOf(page, 'Portrait')).toBe('2019')

  await takeTo(page, card(page, 'On prête'), { x: -year, y: 0 })
  await page.mouse.up()
  await expect.poll(() => dateOf(page, 'On prête')).toBe('vers 2019')
  await undo(page)

  const tray = page.locator('[data-undated]')
  const onto = await boxOf(card(page, 'Portrait'))
  const from = await boxOf(tray)
  await takeTo(page, tray, { x: onto.x - from.x, y: onto.y - from.y })
  await page.mouse.up()
  await expect.poll(() => dateOf(page, 'Première corvée')).toMatch(/2018|2019/)
  expect(await tray.count()).toBe(0)
  await undo(page)
  await tray.waitFor()
  await leave({ page, faults })
})

it('With the mouse, one zooms about what is pointed at and drags the background.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  const before = await largeness(page)
  const pointed = await boxOf(card(page, 'Portrait'))
  await page.mouse.move(pointed.x, pointed.y + 20)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await expect.poll(() => largeness(page)).toBeGreaterThan(before * 1.5)
  expect(Math.abs((await boxOf(card(page, 'Portrait'))).x - pointed.x)).toBeLessThan(4)

  const scroller = page.locator('[data-scroller]')
  const left = () => scroller.evaluate((element) => element.scrollLeft)
  const start = await left()
  const box = await boxOf(scroller)
  await page.mouse.move(box.x + 300, box.y + box.height - 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + box.height - 30, { steps: 4 })
  await page.mouse.up()
  expect(await left()).toBeCloseTo(start + 100, -1)

  await page.keyboard.down(' ')
  await takeTo(page, card(page, 'Portrait'), { x: 60, y: 0 })
  await page.mouse.up()
  await page.keyboard.up(' ')
  expect(await left()).toBeCloseTo(start + 40, -1)
  expect(await dateOf(page, 'Portrait')).toBe('2019')

  await page.getByRole('button', { name: words.story.showAll, exact: true }).click()
  await expect.poll(left).toBe(0)
  await leave({ page, faults })
})

it('Without any pointer, one goes from card to card, zooms, and moves an event in time and in the story.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  const isOnCard = () =>
    page.evaluate(() => document.activeElement?.matches('[data-card]') ?? false)
  for (let step = 0; step < 60 && !(await isOnCard()); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const onFocus = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await expect.poll(onFocus).toContain('Portrait')

  const before = await largeness(page)
  await page.keyboard.press('+')
  await expect.poll(() => largeness(page)).toBeGreaterThan(before * 1.2)
  await page.keyboard.press('-')
  await expect.poll(() => largeness(page)).toBeLessThan(before * 1.2)

  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('automne 2022')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => dateOf(page, 'Portrait')).toBe('automne 2022')
  await expect.poll(onFocus).toContain('Portrait')
  await undo(page)
  await expect.poll(() => dateOf(page, 'Portrait')).toBe('2019')
  await leave({ page, faults })
})

it('A date that disagrees with the order is put right from its card, either way.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await tell(page)
  await typeLines(page, words, ['2016 Un constat'])
  const row = page.locator('[data-row]').filter({ hasText: 'Le conseil' })
  await row.focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Escape')
  const toDate = page.getByRole('button', {
    name: words.timeline.putAtDateOf('Le conseil appuie le projet'),
  })
  await toDate.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await toDate.click()
  await toDate.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Annuler/ }).click()
  await toDate.waitFor()
  await page
    .getByRole('button', { name: words.timeline.setDateOf('Le conseil appuie le projet') })
    .click()
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea') ?? false)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2015')
  await page.keyboard.press('Enter')
  await toDate.waitFor({ state: 'detached' })
  await leave({ page, faults })
})

it('In lanes, titles stay in sight, the overview moves what is seen, and all is accessible.', async () => {
  const { page, faults } = await visit(browser, { language: 'fr' })
  await page.getByRole('button', { name: words.library.exampleMarche }).click()
  await page.locator('[data-card]').first().waitFor()
  for (const kind of ['actor', 'function'] as const) {
    await page.getByLabel(words.timeline.lanes).selectOption(kind)
    await page.locator('[data-scroller] h3').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  }
  const overview = page.getByRole('scrollbar', { name: words.timeline.overview })
  await overview.focus()
  await page.keyboard.press('End')
  const scroller = await boxOf(page.locator('[data-scroller]'))
  const title = await boxOf(page.locator('[data-scroller] h3').first())
  expect(title.x).toBeGreaterThanOrEqual(scroller.x)
  expect(title.x).toBeLessThan(scroller.x + 40)
  expect(Number(await overview.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
  await leave({ page, faults })
})

it('With fingers, two zoom, one that taps chooses, one that holds a card drags it.', async () => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  })
  const { page, faults } = await visitIn(context, { language: 'fr' })
  await tell(page)
  const touch = await context.newCDPSession(page)
  const before = await largeness(page)
  const box = await boxOf(page.locator('[data-scroller]'))
  const middle = { x: box.x + 200, y: box.y + box.height - 60 }
  const fingers = (apart: number) => [
    { x: middle.x - apart, y: middle.y },
    { x: middle.x + apart, y: middle.y },
  ]
  await send(touch, 'touchStart', fingers(40))
  for (const apart of [50, 60, 70, 80, 90]) await send(touch, 'touchMove', fingers(apart))
  await send(touch, 'touchEnd', [])
  await expect.poll(() => largeness(page)).toBeGreaterThan(before * 1.5)

  await page.getByRole('button', { name: words.story.showAll, exact: true }).click()
  const year = (await largeness(page)) * 1.2
  const held = await boxOf(card(page, 'Portrait'))
  const from = { x: held.x + 20, y: held.y + 20 }
  await send(touch, 'touchStart', [from])
  await page.waitForTimeout(600)
  for (const part of [0.3, 0.6, 1])
    await send(touch, 'touchMove', [{ ...from, x: from.x + year * part }])
  await page.getByRole('status').filter({ hasText: '2020' }).waitFor()
  await send(touch, 'touchEnd', [])
  await expect.poll(() => dateOf(page, 'Portrait')).toBe('2020')

  await card(page, 'Un comité').tap()
  await page.getByRole('complementary', { name: words.panel.event }).waitFor()
  await leave({ page, faults })
})

async function send(
  touch: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type, touchPoints })
}
