/**
 * `npm run bench`: how fast the production build is with 100, 300 and 1,000 events, on this machine.
 * Frames and keys are set beside those of a blank page in the same run, which no page can better.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium } from 'playwright-core'

import { findChromium } from '../scripts/chromium.mjs'
import { root, stop } from '../scripts/run.mjs'
import { serve } from '../scripts/serve.mjs'
import { timesOfFixedWork } from './fixedWork.mjs'
import { measurePure } from './pure.mjs'
import { measureBlank, measureRooms, ROOMS } from './rooms.mjs'

const SIZES = [100, 300, 1000]
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const asked = ROOMS.filter((room) => only === undefined || room === only)
if (asked.length === 0) {
  const names = ROOMS.join(', ')
  stop(`« ${only} » n’est pas une salle mesurée. Il y a : ${names}.`, `The rooms are: ${names}.`)
}

const LABEL_WIDTH = 52
const CELL_WIDTH = 15

/** @param {readonly number[]} values @param {number} share */
function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** @param {number} value */
const written = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
/** @param {readonly number[]} values */
const middle = (values) => written(percentile(values, 0.5))
/** @param {readonly number[]} values */
const most = (values) => written(Math.max(0, ...values))
/** @param {readonly number[]} values */
const both = (values) => `${middle(values)} / ${written(percentile(values, 0.95))}`

const load = () => loadavg()[0]?.toFixed(1)

/** What the processors have done so far, and what the machine they are shared with took; unknown but on Linux. */
function cpuTime() {
  try {
    const [, ...spent] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/ +/u)
    // proc_stat(5): user, nice, system, idle, iowait, irq, softirq, steal; guests are counted as users.
    const times = spent.slice(0, 8).map(Number)
    return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? Number.NaN }
  } catch {
    return { all: Number.NaN, stolen: Number.NaN }
  }
}

/** @param {string} label @param {readonly string[]} cells */
function printRow(label, cells) {
  console.log(label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join(''))
}

async function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-'))
  // A copy: another build may replace the folder meanwhile.
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  const server = await serve({ folder: join(folder, 'dist'), port: 0 })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  try {
    const blank = await measureBlank(browser, server.url)
    const rooms = []
    for (const size of SIZES) {
      rooms.push(await measureRooms(browser, { url: server.url, folder, size, rooms: asked }))
    }
    return { blank, rooms }
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

const before = { load: load(), ...cpuTime() }
const start = performance.now()
const fixedWork = timesOfFixedWork()
// The layouts and their writing, which the report has no part in.
const isPureAsked = asked.some((room) => room !== 'report')
const { pure, generated } = isPureAsked ? await measurePure(SIZES) : { pure: [], generated: null }
fixedWork.push(...timesOfFixedWork())
const { blank, rooms } = await measureAll()
fixedWork.push(...timesOfFixedWork())
const after = { load: load(), ...cpuTime() }
const minutes = ((performance.now() - start) / 60_000).toFixed(1)

console.log(`\nMilliseconds; two figures are the median and the 95th percentile (${minutes} min).`)
console.log(
  `Machine: ${cpus().length} processors, load ${before.load} before, ${after.load} after.`,
)
const stolen = (after.stolen - before.stolen) / (after.all - before.all)
if (stolen >= 0)
  console.log(`Of its time, ${(100 * stolen).toFixed(1)} % was given to other machines.`)
console.log(`A fixed work, to compare with another run: ${both(fixedWork)}.\n`)
printRow('', ['blank page', ...SIZES.map((size) => `${size} events`)])

/**
 * Nothing when that was not measured.
 * @param {string} label
 * @param {keyof import('./rooms.mjs').Times} name
 * @param {(values: readonly number[]) => string} write
 * @param {readonly number[]} [onBlank]
 */
function printRoom(label, name, write, onBlank) {
  const measured = rooms.flatMap(({ [name]: values }) => (values ? [values] : []))
  if (measured.length > 0) printRow(label, [onBlank ? write(onBlank) : '', ...measured.map(write)])
}
/** @param {string} label @param {'chain' | 'chainByDepth' | 'timeline' | 'svg'} name */
function printPure(label, name) {
  printPureRow(label, (times) => both(times[name]))
}
/** @param {string} label @param {(times: (typeof pure)[number]) => string} write */
function printPureRow(label, write) {
  if (pure.length > 0) printRow(label, ['', ...pure.map(write)])
}

printRoom('load the page on the story', 'loads', middle)
printRoom('open the story from the list', 'opens', middle)
printRoom('open the chain', 'chains', middle)
printRoom('key to frame, capture bar', 'captureKeys', both, blank.keys)
printRoom('key to frame, title field', 'fieldKeys', both, blank.keys)
printRoom('edit to saved', 'saves', both)
printRoom('longest frame in the 4 s after an edit', 'afterEdit', most)
printRoom('frame, panning the timeline', 'linePan', both, blank.frames)
printRoom('frame, zooming the timeline', 'lineZoom', both, blank.frames)
printRoom('frame, dragging a card of the timeline', 'lineDrag', both, blank.frames)
printRoom('frame, zooming the whole timeline', 'lineZoomWhole', both, blank.frames)
printPure('chain layout', 'chain')
printPure('chain layout by depth', 'chainByDepth')
printPureRow('links of the chain that cross', ({ crossings }) => `${crossings}`)
printPureRow('% of cards moved: event added, link added', ({ moved }) =>
  moved.map((share) => share.toFixed(1)).join(' / '),
)
printPure('timeline layout', 'timeline')
printPure('chain SVG writing', 'svg')
printRoom('frame, panning the first view', 'pan', both, blank.frames)
printRoom('frame, dragging a card in the first view', 'drag', both, blank.frames)
printRoom('longest frame of « Tout voir »', 'showAll', most)
printRoom('frame, panning the whole', 'panWhole', both, blank.frames)
printRoom('frame, dragging a card in the whole', 'dragWhole', both, blank.frames)
printRoom('SVG asked to handed to the browser', 'svgHanded', middle)
printRoom('SVG asked to delivered by the browser', 'svgDelivered', middle, blank.files)
printRoom('PNG asked to handed to the browser', 'pngHanded', middle)
printRoom('PNG asked to delivered by the browser', 'pngDelivered', middle, blank.files)
printRoom('open the report, first part', 'reportStarts', middle)
printRoom('open the report, whole', 'reports', middle)
printRoom('longest task of opening the report', 'reportTasks', most)
printRoom('PDF of the report asked to delivered', 'pdfs', most)
printRoom('longest task of making it', 'pdfTasks', most)
printRoom('DOCX asked to delivered', 'docxs', most)
printRoom('longest task of making it', 'docxTasks', most)
printRoom('PPTX asked to delivered', 'pptxs', most)
printRoom('longest task of making it', 'pptxTasks', most)
printRoom('XLSX asked to delivered', 'xlsxs', most)
printRoom('longest task of making it', 'xlsxTasks', most)
printRoom('HTML asked to delivered', 'htmls', most)
printRoom('longest task of making it', 'htmlTasks', most)
if (generated) {
  console.log(
    `\n50 generated chains of 200 cards: layout ${both(generated.chain)}, by depth ${both(generated.chainByDepth)}, ${generated.crossings} crossings each.`,
  )
}
