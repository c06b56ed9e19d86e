/**
 * A full disk: what the browser keeps for pages is on a small file system, which is filled up. It is told within two
 * seconds, what was saved stays whole, a file copy can still be made, and saving resumes by itself
 * when there is room again. (Asking the browser for a smaller quota would test something else.)
 */
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'

import { openProjectFile } from '../../../src/files/projectFile.ts'
import {
  captureField,
  createProject,
  untilListed,
  untilSaved,
  WORDS,
} from '../../journeys/mainJob.ts'
import { byClicks } from '../../journeys/manners.ts'
import { launchInFolder, visitIn } from '../../journeys/setup/browser.ts'
import { type Draw, eachSeed, report, sized } from '../seeds.ts'

const words = WORDS.fr
const MEGABYTE = 1_000_000
/** A project that is not open: it shows when Chromium erases all. */
const WITNESS = 'Un projet témoin'
/** In milliseconds; beside other tests, on a busy machine, more is allowed. */
const TOLD_WITHIN = sized(10_000, 2000)

const folder = mkdtempSync(join(tmpdir(), 'jalons-disk-'))
const profile = join(folder, 'profile')
const disk = join(folder, 'disk')
const filler = join(disk, 'filler')
const run = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
for (const path of [profile, join(profile, 'Default'), disk]) mkdirSync(path)

/** A small file system: only the administrator of the machine may make one. */
const isSmall = run('mount', '-t', 'tmpfs', '-o', 'size=200m', 'jalons-test', disk)

// What Chromium keeps for itself stays elsewhere: without room for that, it ends, whatever the page does.
for (const kept of ['IndexedDB', 'File System', 'Local Storage']) {
  mkdirSync(join(disk, kept))
  symlinkSync(join(disk, kept), join(profile, 'Default', kept))
}

afterAll(() => {
  if (isSmall) run('umount', '-l', disk)
  rmSync(folder, { recursive: true, force: true })
})

/** Fills the disk, but for so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  } catch {
    // The browser took the last of it: the disk is all the more full.
  }
}

const makeRoom = () => rmSync(filler, { force: true })

/** Chromium itself now and then ends when it finds no room: what was saved must be there all the same. */
let hasEnded = false

async function launch(): Promise<BrowserContext> {
  const context = await launchInFolder(profile)
  hasEnded = false
  context.on('close', () => (hasEnded = true))
  return context
}

async function storyOf(context: BrowserContext, address: string): Promise<Page> {
  const { page } = await visitIn(context, { language: 'fr' }, address)
  await captureField(page, words).waitFor()
  return page
}

async function titlesOf(page: Page): Promise<string[]> {
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
  await untilListed(page)
  const texts = await rows.locator('span:first-child').allTextContents()
  return texts.filter((text) => text !== '')
}

/** Adds an event; says whether the app tells that it is saved or that it is not, and when. */
async function capture(page: Page, title: string) {
  await captureField(page, words).fill(title)
  const start = performance.now()
  await captureField(page, words).press('Enter')
  const { saved, notSaved } = words.frame
  const told = page.locator('header').getByText(new RegExp(`^(${saved}|${notSaved})$`, 'u'))
  // The word of before must have had time to go.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await told.first().waitFor({ state: 'attached' })
  const word = await told.first().textContent()
  return { isSaved: word === saved, time: performance.now() - start }
}

async function titlesInCopy(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download')
  await byClicks.chooseExport(page, words, words.frame.fileCopy)
  const opened = openProjectFile(readFileSync(await (await download).path()), 'p')
  if (!('project' in opened)) throw new Error(opened.problem.code)
  return Object.values(opened.project.events).map(({ title }) => title)
}

/** What is found, once all that was saved is known to be among it. */
function expectAll(found: readonly string[], saved: readonly string[]): readonly string[] {
  expect(found).toEqual(expect.arrayContaining([...saved]))
  return found
}

test.skipIf(!isSmall)('A full disk is told, harms nothing, and is got over.', async () => {
  let context = await launch()
  const { page: first } = await visitIn(context, { language: 'fr' })
  const goToProjects = (page: Page) =>
    page.getByRole('link', { name: words.frame.myProjects, exact: true }).click()
  await createProject(first, words, WITNESS)
  await untilSaved(first, words)
  await goToProjects(first)
  await createProject(first, words, 'Un récit à l’étroit')
  await untilSaved(first, words)
  const address = first.url()
  await first.close()
  const titles: string[] = []
  let [slowest, refused, endings, erasures] = [0, 0, 0, 0]
  const runs = sized(1, 20)

  /** Adds events until three are not saved; gives those three. */
  async function fillUp(page: Page, { seed, below }: Draw): Promise<string[]> {
    let unsaved: string[] = []
    for (let at = 0; unsaved.length < 3; at += 1) {
      const title = `Événement ${seed}.${at} ${'long '.repeat(below(2000))}`.trim()
      const { isSaved, time } = await capture(page, title)
      slowest = Math.max(slowest, time)
      expect(time, 'until it is told').toBeLessThan(TOLD_WITHIN)
      if (isSaved) {
        // All that waited was saved with it.
        titles.push(...unsaved, title)
        unsaved = []
      } else unsaved.push(title)
    }
    return unsaved
  }

  async function getOver(page: Page, draw: Draw): Promise<void> {
    fill(draw.below(2) * draw.below(MEGABYTE))
    const unsaved = await fillUp(page, draw)
    refused += unsaved.length
    expect((await titlesInCopy(page)).toSorted()).toEqual([...titles, ...unsaved].toSorted())
    makeRoom()
    // When is not promised: on a busy machine, making sure of the disk takes a while.
    page.setDefaultTimeout(90_000)
    await untilSaved(page, words)
    titles.push(...unsaved)
    // Left for longer than Chromium keeps its files open: what it then reads is what is on the disk.
    await context.close()
  }

  await eachSeed('fullDisk', runs, async (draw) => {
    const page = await storyOf(context, address)
    const isOver = await getOver(page, draw).then(
      () => true,
      (error: unknown) => {
        if (!hasEnded) throw error
        endings += 1
        makeRoom()
        return false
      },
    )
    context = await launch()
    const opened = await storyOf(context, address)
    const found = await titlesOf(opened)
    if (isOver) expect(found).toEqual(titles)
    else titles.splice(0, titles.length, ...expectAll(found, titles))
    await goToProjects(opened)
    await opened.getByText('Un récit à l’étroit').first().waitFor()
    if ((await opened.getByText(WITNESS).count()) === 0) {
      erasures += 1
      await createProject(opened, words, WITNESS)
      await untilSaved(opened, words)
    }
    await opened.close()
  })
  await context.close()
  report(
    'fullDisk',
    `filled ${runs} times, ${refused} edits not saved and told, each told in ${slowest.toFixed(0)} ms at most, Chromium ended ${endings} times and erased all that it kept ${erasures} times; 0 lost of the open project`,
  )
})
