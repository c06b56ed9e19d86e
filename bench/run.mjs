/**
 * `npm run bench`: how fast the production build is with 100, 300 and 1,000 events, on this machine.
 * Frames are set beside those of a blank page in the same run: a machine can do no better than that.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from 'playwright-core'
import { createServer } from 'vite'

import { findChromium } from '../scripts/chromium.mjs'
import { serve } from '../scripts/serve.mjs'
import { bigProjectFile } from './bigProject.mjs'

const SIZES = [100, 300, 1000]
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

const rows = []
const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-'))
const server = await serve({ port: 0 })
const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
try {
  const blank = await blankFrames()
  for (const size of SIZES) rows.push({ ...(await measure(size)), ...(await measurePure(size)) })
  console.log(`\nBlank page, frame p50/p95: ${blank} ms\n`)
  const names = Object.keys(rows[0])
  for (const name of names) {
    console.log(name.padEnd(36), ...rows.map((row) => String(row[name]).padStart(14)))
  }
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
}

function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const both = (values) =>
  `${percentile(values, 0.5).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`

async function newPage() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  return page
}

async function blankFrames() {
  const page = await newPage()
  await page.setContent('<p>blank</p>')
  const frames = await framesDuring(page, () => page.waitForTimeout(1500))
  await page.context().close()
  return both(frames)
}

/** Milliseconds between frames while something is done. */
async function framesDuring(page, doing) {
  await page.evaluate(() => {
    globalThis.benchFrames = []
    let last = performance.now()
    const tick = (now) => {
      globalThis.benchFrames.push(now - last)
      last = now
      globalThis.benchRequest = requestAnimationFrame(tick)
    }
    globalThis.benchRequest = requestAnimationFrame(tick)
  })
  await doing()
  return page.evaluate(() => {
    cancelAnimationFrame(globalThis.benchRequest)
    return globalThis.benchFrames.slice(1)
  })
}

async function measure(size) {
  const file = join(folder, `bench-${size}.jalons.json`)
  writeFileSync(file, bigProjectFile(size))
  const page = await newPage()
  await page.goto(server.url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Ouvrir un fichier' }).click()
  await (await chooser).setFiles(file)
  await page.locator('[data-id="e00000"]').waitFor()
  const address = page.url()

  const opens = []
  for (let run = 0; run < 3; run += 1) {
    await page.goto(server.url)
    await page.getByRole('link', { name: `Mesure ${size}` }).waitFor()
    const start = Date.now()
    await page.evaluate((url) => {
      location.href = url
    }, address)
    await page.locator('[data-id="e00000"]').waitFor()
    opens.push(Date.now() - start)
  }

  const capture = page.getByRole('textbox', { name: 'Ajouter un événement' })
  await capture.focus()
  const typing = await keystrokes(page, 'mars 2020 Rencontre avec la directrice de l’école')
  const saved = await savedTimes(page)

  await page.getByRole('link', { name: 'Chaîne' }).click()
  await page.locator('.react-flow__node').first().waitFor()
  await page.waitForTimeout(1500)
  const pan = await framesDuring(page, () => panCanvas(page))
  const drag = await framesDuring(page, () => dragCard(page))
  const svg = await exportTime(page, 'Image de la chaîne, SVG')
  const png = await exportTime(page, 'Image de la chaîne, PNG')
  await page.context().close()
  return {
    events: size,
    'open the story, ms (median)': percentile(opens, 0.5),
    'key to next frame p50/p95, ms': both(typing),
    'edit to saved p50/p95, ms': both(saved),
    'frame while panning p50/p95, ms': both(pan),
    'frame while dragging p50/p95, ms': both(drag),
    'SVG asked to delivered, ms': svg,
    'PNG asked to delivered, ms': png,
  }
}

/** From each key to the frame that shows it. */
async function keystrokes(page, text) {
  await page.evaluate(() => {
    globalThis.benchKeys = []
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () =>
          globalThis.benchKeys.push(performance.now() - timeStamp),
        )
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    })
  })
  await page.keyboard.type(text, { delay: 30 })
  await page.keyboard.press('Enter')
  return page.evaluate(() => globalThis.benchKeys)
}

/** From an edit (a vote) to « Enregistré ». */
async function savedTimes(page) {
  await page.locator('[data-id="e00000"] [data-row]').click()
  return page.evaluate(async () => {
    const button = document.querySelector('[aria-label="Ajouter un vote"]')
    const state = () => document.querySelector('header p')?.textContent ?? ''
    const times = []
    for (let run = 0; run < 40; run += 1) {
      const start = performance.now()
      button.click()
      // The word leaves « Enregistré » with the edit, and comes back when it is written.
      while (!state().includes('Enregistré') || performance.now() - start < 0.2) {
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      times.push(performance.now() - start)
    }
    return times
  })
}

async function panCanvas(page) {
  const box = await page.locator('.react-flow__pane').boundingBox()
  const x = box.x + box.width / 2
  const y = box.y + box.height - 12
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(x - 4 * step, y - (step % 10))
  }
  await page.mouse.up()
}

async function dragCard(page) {
  const boxes = await page.locator('.react-flow__node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
  const card = boxes.find(({ x, y }) => x > 450 && x < 1100 && y > 250 && y < 700) ?? boxes[0]
  await page.mouse.move(card.x, card.y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(card.x + 2 * step, card.y + step)
  }
  await page.mouse.up()
}

async function exportTime(page, name) {
  await page.getByRole('button', { name: 'Exporter' }).click()
  const download = page.waitForEvent('download')
  const start = Date.now()
  await page.getByRole('menuitem', { name }).click()
  const file = await (await download).path()
  const elapsed = Date.now() - start
  if (readFileSync(file).length < 1000) throw new Error(`${name}: empty file`)
  return elapsed
}

/** The pure floors alone, in Node: the layout and the drawing. */
async function measurePure(size) {
  const vite = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { layoutChain } = await vite.ssrLoadModule('/src/layout/chain.ts')
    const { layoutTimeline } = await vite.ssrLoadModule('/src/layout/timeline.ts')
    const { functionOf } = await vite.ssrLoadModule('/src/content/repertoire/outcomes.ts')
    const { openProject } = await vite.ssrLoadModule('/src/files/projectFile.ts')
    const { project } = openProject(bigProjectFile(size), 'bench')
    return {
      'chain layout p50/p95, ms': both(timesOf(() => layoutChain(project, { functionOf }))),
      'timeline layout p50/p95, ms': both(
        timesOf(() => layoutTimeline(project, { today: null, fitWidth: 900 })),
      ),
    }
  } finally {
    await vite.close()
  }
}

function timesOf(work) {
  return Array.from({ length: 15 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}
