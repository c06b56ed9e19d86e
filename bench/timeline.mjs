/** The timeline, moved about in a real browser. */
import { dragFrom } from './gestures.mjs'
import { noted } from './probes.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ x: number, y: number }} Point */

const TURNS = 60
const TURN = 15
const PAN_STEP = { x: -4, y: -0.3 }
const DRAG_STEP = { x: 2, y: 1 }
const QUIET = 1500

/**
 * Frames of moving about and of dragging a card, in the first view; of zooming there and in the whole.
 * @param {Page} page a story, with no panel open
 */
export async function measureTimeline(page) {
  const empty = await pointOf(page, 'background')
  const pan = await noted(page, () => dragFrom(page, empty, PAN_STEP))
  const zoom = await noted(page, () => zoomThereAndBack(page, empty))
  const card = await pointOf(page, 'card')
  const drag = await noted(page, () => dragFrom(page, card, DRAG_STEP))
  await page.waitForTimeout(QUIET)
  await page.getByRole('button', { name: 'Tout voir' }).click()
  await page.waitForTimeout(QUIET)
  const whole = await pointOf(page, 'background')
  const zoomWhole = await noted(page, () => zoomThereAndBack(page, whole))
  return {
    linePan: pan.frames,
    lineZoom: zoom.frames,
    lineDrag: drag.frames,
    lineZoomWhole: zoomWhole.frames,
  }
}

/**
 * @param {Page} page
 * @param {Point} at
 */
async function zoomThereAndBack(page, at) {
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, turn < TURNS / 2 ? -TURN : TURN)
  }
  await page.keyboard.up('Control')
}

/**
 * A point of the timeline with nothing under it, or within a card that is wholly in sight.
 * @param {Page} page
 * @param {'background' | 'card'} wanted
 * @returns {Promise<Point>}
 */
function pointOf(page, wanted) {
  return page.evaluate((kind) => {
    const scroller = document.querySelector('[data-scroller]')
    if (scroller === null) throw new Error('No timeline')
    const { left, right, top, bottom } = scroller.getBoundingClientRect()
    for (let y = bottom - 25; y > top + 60; y -= 5) {
      for (let x = right - 320; x > left + 60; x -= 9) {
        const found = document.elementFromPoint(x, y)
        const card = found?.closest('[data-card]') ?? null
        const isFree = found !== null && scroller.contains(found) && found.closest('li') === null
        if (kind === 'background' ? isFree : card !== null) return { x, y }
      }
    }
    throw new Error(`No ${kind} in sight`)
  }, wanted)
}
