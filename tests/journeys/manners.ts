/** Ways of doing the same things: with the mouse, with the keyboard only, with clicks only; the chain, with a finger too. */
import type { Locator, Page } from 'playwright-core'

import type { Words } from '../../src/content/messages/fr.ts'
import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'

type Room = 'story' | 'outcomes' | 'chain' | 'learn' | 'report'

export type Manner = {
  readonly goToRoom: (page: Page, words: Words, room: Room) => Promise<void>
  readonly classify: (page: Page, words: Words, title: string, number: number) => Promise<void>
  readonly addEffect: (page: Page, words: Words, title: string) => Promise<void>
  readonly link: (page: Page, words: Words, from: string, to: string) => Promise<void>
  readonly isolate: (page: Page, words: Words, effect: string) => Promise<void>
  readonly chooseExport: (page: Page, words: Words, name: string) => Promise<void>
}

function slip(page: Page, title: string): Locator {
  return page.locator('[data-slip]', { hasText: title }).first()
}

function card(page: Page, title: string): Locator {
  return page.locator(`[data-card][title="${title}"]`)
}

/** What is pressed on a card to draw a link from it. */
function gripOf(page: Page, title: string): Locator {
  return card(page, title).locator('xpath=following-sibling::*').locator('[data-grip]').first()
}

function outcomeCard(page: Page, words: Words, number: number): Locator {
  const outcome = OUTCOMES.find((each) => each.number === number) ?? OUTCOMES[0]
  const { label } = words.repertoire.outcomes[outcome.id]
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: label, exact: true }) })
}

const clicking = {
  async goToRoom(page, words, room) {
    await page.getByRole('link', { name: words.frame[room], exact: true }).click()
  },
  async addEffect(page, words, title) {
    await page.getByRole('button', { name: words.chain.addEffect, exact: true }).first().click()
    await page.getByRole('dialog').getByRole('textbox').first().fill(title)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
  async isolate(page, words, effect) {
    await page
      .getByRole('button', { name: words.chain.isolate(effect) })
      .first()
      .click()
  },
  async chooseExport(page, words, name) {
    await page.getByRole('button', { name: words.frame.exportMenu, exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
  },
} satisfies Partial<Manner>

/** Dragging wherever one can. */
export const byMouse: Manner = {
  ...clicking,
  async classify(page, words, title, number) {
    await slip(page, title).dragTo(outcomeCard(page, words, number))
  },
  async link(page, words, from, to) {
    await page.getByRole('button', { name: words.chain.showAll, exact: true }).click()
    const grip = gripOf(page, from)
    // The view glides to its place: the hand waits for it.
    await settled(grip)
    await card(page, from).hover()
    const start = await centre(grip)
    const end = await centre(card(page, to))
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 8 })
    await page.mouse.move(end.x, end.y, { steps: 8 })
    await page.mouse.up()
  },
}

/** Never holding the button down. */
export const byClicks: Manner = {
  ...clicking,
  async classify(page, words, title, number) {
    await slip(page, title).click()
    const place = words.outcomes.placeHereOn(title, number)
    await page.getByRole('button', { name: place, exact: true }).click()
  },
  async link(page, words, from, to) {
    const outline = page.getByRole('region', { name: words.chain.outline })
    await outline.getByRole('button', { name: from, exact: true }).first().click()
    await outline.getByRole('button', { name: words.chain.linkTo, exact: true }).first().click()
    await page.getByRole('dialog').getByRole('menuitem', { name: to }).first().click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
}

/** Without any pointer. */
export const byKeyboard = {
  async createProject(page: Page, words: Words, title: string) {
    await tabTo(page, page.getByRole('button', { name: words.library.newProject }))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: words.story.capture }).waitFor()
  },
  async goToRoom(page, words, room) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(words.frame[room])
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator(`nav a[aria-current="page"][aria-label="${words.frame[room]}"]`).waitFor()
  },
  async classify(page, words, title, number) {
    const wanted = slip(page, title)
    await wanted.waitFor()
    await tabTo(page, page.locator('[data-slip][tabindex="0"]').first())
    for (let step = 0; step < 20 && !(await isFocused(wanted)); step += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    for (const digit of String(number)) await page.keyboard.press(digit)
    await outcomeCard(page, words, number).locator('[data-slip]', { hasText: title }).waitFor()
  },
  async addEffect(page, words, title) {
    await tabTo(
      page,
      page.getByRole('button', { name: words.chain.addEffect, exact: true }).first(),
    )
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
  async link(page, words, from, to) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    // Keys are pressed one by one where a line is told: here the whole name, to be found, is put at once.
    await page.keyboard.insertText(from)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('l')
    await page.getByRole('dialog', { name: words.chain.linkFrom(from) }).waitFor()
    await page.keyboard.insertText(to)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
  async isolate(page, words, effect) {
    await tabTo(page, page.getByRole('button', { name: words.chain.isolate(effect) }).first())
    await page.keyboard.press('Enter')
  },
  async chooseExport(page, _words, name) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  },
} satisfies Manner & Record<string, unknown>

/** With a finger, on a screen that knows no mouse: a tap on the dot of a card, then one on the other card. */
export const byTouch = {
  async addEffect(page, words, title) {
    await page.getByRole('button', { name: words.chain.addEffect, exact: true }).first().tap()
    const field = page.getByRole('dialog').getByRole('textbox').first()
    await field.tap()
    await field.fill(title)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  },
  async link(page, words, from, to) {
    await page.getByRole('button', { name: words.chain.showAll, exact: true }).tap()
    const grip = gripOf(page, from)
    await settled(grip)
    const start = await centre(grip)
    await page.touchscreen.tap(start.x, start.y)
    await page.getByText(words.chain.choosingEnd(from)).first().waitFor()
    const end = await centre(card(page, to))
    await page.touchscreen.tap(end.x, end.y)
    await page.getByText(words.chain.choosingEnd(from)).first().waitFor({ state: 'detached' })
  },
} satisfies Partial<Manner>

/** Presses Tab until the element has the focus, as a person without a mouse would. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let step = 0; step < 120; step += 1) {
    if (await isFocused(wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never reaches ${String(wanted)}`)
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement)
}

async function centre(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error(`not on screen: ${String(element)}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function settled(element: Locator): Promise<void> {
  let last = await element.boundingBox()
  for (let still = 0; still < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 40))
    const now = await element.boundingBox()
    still = now && last && now.x === last.x && now.y === last.y ? still + 1 : 0
    last = now
  }
}
