/**
 * A full disk: the browser's data is on a small file system, which is filled up. It is told within two
 * seconds, what was saved stays whole, a file copy can still be made, and saving resumes by itself
 * when there is room again. (Asking the browser for a smaller quota would test something else.)
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'

import { openProjectFile } from '../../../src/files/projectFile.ts'
import { captureField, createProject, untilSaved, WORDS } from '../../journeys/mainJob.ts'
import { byClicks } from '../../journeys/manners.ts'
import { launchInFolder, visitIn } from '../../journeys/setup/browser.ts'
import { eachSeed, report, sized } from '../seeds.ts'

const words = WORDS.fr
const MEGABYTE = 1_000_000
/** In milliseconds; beside other tests, on a busy machine, more is allowed. */
const TOLD_WITHIN = sized(10_000, 2000)

const folder = mkdtempSync(join(tmpdir(), 'jalons-disk-'))
const profile = join(folder, 'profile')
const filler = join(profile, 'filler')
const run = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

/** A small file system in the place of the profile: only the administrator of the machine may make one. */
const isSmall =
  run('mkdir', profile) && run('mount', '-t', 'tmpfs', '-o', 'size=200m', 'jalons-test', profile)

afterAll(() => {
  if (isSmall) run('umount', '-l', profile)
  rmSync(folder, { recursive: true, force: true })
})

/** Fills the disk, but for so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(profile)
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  } catch {
    // The browser took the last of it: the disk is all the more full.
  }
}

const makeRoom = () => rmSync(filler, { force: true })

/** What Chromium keeps for speed goes elsewhere: only what matters is on the small disk. */
const launch = () => launchInFolder(profile, [`--disk-cache-dir=${join(folder, 'cache')}`])

async function storyOf(context: BrowserContext, address: string): Promise<Page> {
  const { page } = await visitIn(context, { language: 'fr' }, address)
  await captureField(page, words).waitFor()
  return page
}

async function titlesOf(page: Page): Promise<string[]> {
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
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

test.skipIf(!isSmall)('A full disk is told, harms nothing, and is got over.', async () => {
  let context = await launch()
  const { page: first } = await visitIn(context, { language: 'fr' })
  await createProject(first, words, 'Un récit à l’étroit')
  await untilSaved(first, words)
  const address = first.url()
  await first.close()
  const titles: string[] = []
  let [slowest, refused] = [0, 0]
  const runs = sized(2, 20)

  await eachSeed('fullDisk', runs, async ({ seed, below }) => {
    const page = await storyOf(context, address)
    fill(below(2) * below(MEGABYTE))
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
    refused += unsaved.length
    expect((await titlesInCopy(page)).toSorted()).toEqual([...titles, ...unsaved].toSorted())
    makeRoom()
    // When is not promised: on a busy machine, making sure of the disk takes a while.
    page.setDefaultTimeout(90_000)
    await untilSaved(page, words)
    titles.push(...unsaved)
    // Left for longer than Chromium keeps its files open: what it then reads is what is on the disk.
    await context.close()
    context = await launch()
    const opened = await storyOf(context, address)
    expect(await titlesOf(opened)).toEqual(titles)
    await opened.close()
  })
  await context.close()
  report(
    'fullDisk',
    `filled ${runs} times, ${refused} edits not saved and told, each told in ${slowest.toFixed(0)} ms at most, 0 lost`,
  )
})
