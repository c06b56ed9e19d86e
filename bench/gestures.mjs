/** What a person does with the mouse and the menus, for the measures. */
import { statSync } from 'node:fs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ x: number, y: number }} Point */

const STEPS = 90

/**
 * Presses at a point, goes some way in many small steps, and lets go.
 * @param {Page} page
 * @param {Point} from
 * @param {Point} step
 */
export async function dragFrom(page, from, step) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let at = 1; at <= STEPS; at += 1) {
    await page.mouse.move(from.x + at * step.x, from.y + at * step.y)
  }
  await page.mouse.up()
}

/** How long a finger rests before it presses, then presses, in milliseconds: a release never waits for the press. */
const REST = 200
const PRESS = 80

/**
 * Presses where something stands, then does the rest, the release included: what a press asks for begins
 * there. Targets are found by selectors: looking for a role and a name among tens of thousands of elements
 * takes the tool minutes.
 * @template T
 * @param {import('playwright-core').Locator} target
 * @param {(release: () => Promise<void>) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function pressing(target, act) {
  await target.waitFor()
  const box = await target.boundingBox()
  if (box === null) throw new Error('Nothing to press')
  const page = target.page()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(REST)
  await page.mouse.down()
  await page.waitForTimeout(PRESS)
  return act(() => page.mouse.up())
}

/**
 * A point of the canvas with no card and no words under it; the blank page has no canvas.
 * @param {Page} page
 * @returns {Promise<Point>}
 */
export function emptyPoint(page) {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__pane')
    if (pane === null) return { x: 1000, y: 700 }
    const { left, top, right, bottom } = pane.getBoundingClientRect()
    for (let y = bottom - 15; y > top; y -= 9) {
      for (let x = right - 15; x > left + (right - left) / 2; x -= 9) {
        if (document.elementFromPoint(x, y) === pane) return { x, y }
      }
    }
    throw new Error('No empty place on the canvas')
  })
}

/**
 * The middle of a card that is wholly in sight, as near as can be to the middle of the canvas.
 * @param {Page} page
 * @returns {Promise<Point>}
 */
export function cardInSight(page) {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow__pane')?.getBoundingClientRect()
    if (!pane) return { x: 700, y: 400 }
    const middle = { x: (pane.left + pane.right) / 2, y: (pane.top + pane.bottom) / 2 }
    const points = [...document.querySelectorAll('.react-flow__node')].map((card) => {
      const { left, top, width, height } = card.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2, card }
    })
    const away = (/** @type {Point} */ { x, y }) => Math.hypot(x - middle.x, y - middle.y)
    const near = points.toSorted((a, b) => away(a) - away(b))
    const found = near.find(({ x, y, card }) => card.contains(document.elementFromPoint(x, y)))
    if (!found) throw new Error('No card in sight')
    return { x: found.x, y: found.y }
  })
}

/**
 * Milliseconds from asking for a picture of the chain, in its window, to the file being given to the
 * browser, and to having it from the browser.
 * @param {Page} page
 * @param {'svg' | 'png'} format
 */
export async function exportTimes(page, format) {
  await page.locator('header button', { hasText: 'Exporter' }).click()
  await page.locator('[role="menuitem"]', { hasText: 'Image ou PDF…' }).click()
  const pictures = page.locator('[role="dialog"]')
  await pictures.getByLabel('Quoi').selectOption('chain')
  await pictures.getByLabel('Forme').selectOption(format)
  await pictures.getByRole('img', { name: 'Aperçu' }).waitFor()
  await page.waitForTimeout(1000)
  const times = await downloadTimes(pictures.locator('button', { hasText: 'Télécharger' }))
  if (times.size < 1000) throw new Error(`${format}: empty file`)
  await page.waitForTimeout(1000)
  return times
}

/**
 * Presses what gives a file.
 * @param {import('playwright-core').Locator} target
 */
export function downloadTimes(target) {
  return pressing(target, async (release) => {
    const page = target.page()
    const start = performance.now()
    const [download] = await Promise.all([page.waitForEvent('download'), release()])
    const { size } = statSync(await download.path())
    const delivered = performance.now() - start
    const handed = await page.evaluate(() => /** @type {any} */ (globalThis).bench.handed)
    return { handed, delivered, size }
  })
}
