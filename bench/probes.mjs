/** What is noted inside a page while it is measured. */

/**
 * @typedef {object} Probes what a measured page holds as `globalThis.bench`
 * @property {number[]} frames milliseconds between frames
 * @property {number[]} keys milliseconds from each key to the end of the frame that shows it
 * @property {number[]} saves milliseconds from each edit to « Enregistré »
 * @property {number[]} tasks milliseconds of each stretch of over 50 during which the page could not answer
 * @property {number} handed milliseconds from the last press to the file then given to the browser
 * @property {number | null} shownAt milliseconds from the start of the page to its first event shown
 * @property {() => void} start forgets what was noted and notes frames from now on
 * @property {() => void} stop
 * @property {() => void} watchSaving notes saves from now on
 * @property {(press: string, shown: string) => Promise<number>} show presses what one selector names
 *   and gives the milliseconds until what the other names is on screen
 */

/** Runs in the page before its own scripts: uses nothing from outside. */
export function installProbes() {
  /** @param {() => void} then */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', then)
    port1.start()
    requestAnimationFrame(() => port2.postMessage(null))
  }
  /** @param {string} selector @param {() => void} then */
  const whenShown = (selector, then) => {
    if (document.querySelector(selector) === null) {
      requestAnimationFrame(() => whenShown(selector, then))
    } else afterPaint(then)
  }
  let request = 0
  /** @type {number | null} */
  let editedAt = null

  /** @type {Probes} */
  const bench = {
    frames: [],
    keys: [],
    saves: [],
    tasks: [],
    handed: Number.NaN,
    shownAt: null,
    start() {
      bench.frames = []
      bench.keys = []
      bench.saves = []
      bench.tasks = []
      /** @type {number | null} */
      let last = null
      /** @param {number} now */
      const tick = (now) => {
        if (last !== null) bench.frames.push(now - last)
        last = now
        request = requestAnimationFrame(tick)
      }
      request = requestAnimationFrame(tick)
    },
    stop() {
      cancelAnimationFrame(request)
    },
    watchSaving() {
      const state = document.querySelector('header p')
      if (state === null) throw new Error('The header says nothing of saving')
      addEventListener('input', () => (editedAt ??= performance.now()), { capture: true })
      new MutationObserver(() => {
        if (editedAt === null || !state.textContent.includes('Enregistré')) return
        bench.saves.push(performance.now() - editedAt)
        editedAt = null
      }).observe(state, { subtree: true, childList: true, characterData: true })
    },
    show(press, shown) {
      return new Promise((resolve) => {
        const start = performance.now()
        document.querySelector(press)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        whenShown(shown, () => resolve(performance.now() - start))
      })
    },
  }
  Object.assign(globalThis, { bench })
  new PerformanceObserver((list) => {
    bench.tasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
  const noteKey = (/** @type {KeyboardEvent} */ { timeStamp }) =>
    afterPaint(() => bench.keys.push(performance.now() - timeStamp))
  addEventListener('keydown', noteKey, { capture: true })
  let pressedAt = Number.NaN
  addEventListener('pointerup', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true })
  const noteFile = (/** @type {MouseEvent} */ { target }) => {
    if (!(target instanceof HTMLAnchorElement) || target.download === '') return
    bench.handed = performance.now() - pressedAt
  }
  addEventListener('click', noteFile, { capture: true })
  whenShown('[data-id]', () => (bench.shownAt = performance.now()))
}

/**
 * What was noted in a page while something was done.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} action
 * @returns {Promise<Pick<Probes, 'frames' | 'keys' | 'saves' | 'tasks'>>}
 */
export async function noted(page, action) {
  await page.evaluate(() => /** @type {any} */ (globalThis).bench.start())
  await action()
  return page.evaluate(() => {
    const { bench } = /** @type {{ bench: Probes }} */ (/** @type {unknown} */ (globalThis))
    bench.stop()
    const { frames, keys, saves, tasks } = bench
    return { frames, keys, saves, tasks }
  })
}

/**
 * Presses something and gives the milliseconds until another thing is on screen.
 * @param {import('playwright-core').Page} page
 * @param {string} press
 * @param {string} shown
 * @returns {Promise<number>}
 */
export function timeToShow(page, press, shown) {
  return page.evaluate(
    ([from, to]) => /** @type {any} */ (globalThis).bench.show(from, to),
    [press, shown],
  )
}
