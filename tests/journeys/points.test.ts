/** Versions of a project: kept by hand and as time goes, compared with today, gone back to; damaged rows. */
import { readFileSync } from 'node:fs'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { WORDS } from './mainJob.ts'
import {
  accessibilityFaults,
  launchBrowser,
  leave,
  type Look,
  scrollsSideways,
  visit,
} from './setup/browser.ts'
import { ways } from './setup/ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const { frame, history, library, storage } = WORDS.fr
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

async function openExample(page: Page, look: Look = { language: 'fr' }): Promise<void> {
  await page.getByRole('button', { name: WORDS[look.language].library.exampleMarche }).click()
  await page.getByRole('textbox').first().waitFor()
}

async function addEvent(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox').first().fill(line)
  await page.keyboard.press('Enter')
}

async function chooseMore(page: Page, name: string, words = WORDS.fr): Promise<void> {
  await page.getByRole('button', { name: words.frame.moreActions, exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

async function keepMoment(page: Page, name: string, words = WORDS.fr): Promise<void> {
  await chooseMore(page, words.history.keep, words)
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: words.history.kept(name) })
    .waitFor()
}

async function isSaved(page: Page): Promise<void> {
  await page.getByText(frame.saved, { exact: true }).first().waitFor()
}

describe('A version of a project', () => {
  it('is kept under a name, told in words, gone back to, undone and opened apart', async () => {
    const visited = await visit(browser, { language: 'fr' })
    const { page } = visited
    await openExample(page)
    await keepMoment(page, 'Fin de l’atelier')
    for (const line of ['12 mai 2024 Bilan', 'juin 2024 Fête', '2025 Suite']) {
      await addEvent(page, line)
    }
    await chooseMore(page, history.open)
    await page.getByRole('option', { name: 'Fin de l’atelier' }).click()
    const told = page.getByRole('region', { name: 'Fin de l’atelier' })
    await told.getByRole('button', { name: history.restore }).waitFor()
    expect(plain(await told.textContent())).toContain('3 événements ajoutés')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const opener = page.getByRole('button', { name: frame.moreActions, exact: true })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)

    await chooseMore(page, history.open)
    await page.getByRole('option', { name: 'Fin de l’atelier' }).click()
    await page.getByRole('button', { name: history.restore }).click()
    await page.getByText('Bilan', { exact: true }).first().waitFor({ state: 'detached' })
    await isSaved(page)
    await page.reload()
    await page.getByRole('textbox').first().waitFor()
    expect(await page.getByText('Bilan', { exact: true }).count()).toBe(0)

    // What was there before going back is a version too.
    await chooseMore(page, history.open)
    await page.getByRole('option', { name: history.reasons.beforeRestore }).click()
    await page.getByRole('button', { name: history.restore }).click()
    await page.getByText('Bilan', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: frame.undo, exact: true }).click()
    await page.getByText('Bilan', { exact: true }).first().waitFor({ state: 'detached' })

    const address = page.url()
    await chooseMore(page, history.open)
    await page.getByRole('option', { name: 'Fin de l’atelier' }).click()
    await page.getByRole('button', { name: history.openAsNew }).click()
    await page.waitForURL((url) => url.href !== address)
    await page.getByRole('heading', { name: /Fin de l’atelier/u }).waitFor()
    await leave(visited)
  })

  it('is kept every five minutes of change, once, though two tabs are open', async () => {
    const visited = await visit(browser, { language: 'fr' })
    const { page } = visited
    // One clock for both tabs: moved once for each, it could go twice as far for the two.
    const { clock } = page.context()
    await clock.install()
    await openExample(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('textbox').first().waitFor()
    await addEvent(page, '2024 Ici')
    await addEvent(other, '2025 Là')
    await page.getByText('Là', { exact: true }).first().waitFor()
    await clock.runFor('05:10')
    // What was opened, and what five minutes of change made of it: once each.
    await expect.poll(() => page.evaluate(countPoints), { timeout: 15_000 }).toBe(2)
    await chooseMore(page, history.open)
    const list = page.getByRole('listbox', { name: history.title })
    await list.getByRole('option').nth(1).waitFor()
    expect(await list.getByRole('option').count()).toBe(2)
    await leave(visited)
  })

  it.each(
    ways<Look>(1, [
      { language: 'fr', theme: 'dark', width: 390, height: 844 },
      { language: 'en', theme: 'light', width: 1024, height: 768 },
      { language: 'en', theme: 'dark', width: 360, height: 640 },
    ]),
  )('is shown without a fault of accessibility: %o', async (look) => {
    const words = WORDS[look.language]
    const visited = await visit(browser, look)
    const { page } = visited
    await openExample(page, look)
    await chooseMore(page, words.history.keep, words)
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await keepMoment(page, 'Fin', words)
    await chooseMore(page, words.history.open, words)
    await page.getByRole('option', { name: 'Fin' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('option', { name: 'Fin' }).click()
    await page.getByRole('region', { name: 'Fin' }).getByRole('listitem').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await leave(visited)
  })
})

describe('A damaged project', () => {
  it('hides no other, and gives its raw data and its versions', async () => {
    const visited = await visit(browser, { language: 'fr' })
    const { page } = visited
    await openExample(page)
    await keepMoment(page, 'Fin de l’atelier')
    const id = /project\/([^/]+)/u.exec(page.url())?.[1] ?? ''
    await page.getByRole('link', { name: frame.myProjects }).click()
    await page.getByRole('button', { name: library.exampleOutil }).click()
    await page.getByRole('textbox').first().waitFor()
    await isSaved(page)
    await page.evaluate(spoilCheckpoint, id)
    await page.getByRole('link', { name: frame.myProjects }).click()
    await page.getByText(storage.damaged.what).waitFor()
    expect(await page.getByRole('list', { name: frame.myProjects }).getByRole('link').count()).toBe(
      2,
    )
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('link', { name: library.exampleMarche }).click()
    await page.getByRole('heading', { name: storage.damaged.what }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: frame.rawData }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('oops')
    await page.getByRole('button', { name: history.open }).click()
    await page.getByRole('option', { name: 'Fin de l’atelier' }).click()
    await page.getByRole('button', { name: history.openAsNew }).click()
    await page.getByRole('heading', { name: /Fin de l’atelier/u }).waitFor()
    await page.getByText('Premier samedi de marché, à l’essai').first().waitFor()
    await leave(visited)
  })
})

/** How many restore points this device keeps. */
function countPoints(): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('jalons')
    request.addEventListener('error', () => reject(new Error('not opened')))
    request.addEventListener('success', () => {
      const count = request.result.transaction('restorePoints').objectStore('restorePoints').count()
      count.addEventListener('success', () => {
        request.result.close()
        resolve(count.result)
      })
    })
  })
}

/** Writes something that is no project where one is kept, as a fault of the disk could. */
function spoilCheckpoint(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('jalons')
    request.addEventListener('error', () => reject(new Error('not opened')))
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('checkpoints', 'readwrite')
      const rows = transaction.objectStore('checkpoints')
      const found: IDBRequest<{ project: object }> = rows.get(id)
      found.addEventListener('success', () => {
        rows.put({ ...found.result, project: { ...found.result.project, events: 'oops' } })
      })
      transaction.addEventListener('complete', () => {
        request.result.close()
        resolve()
      })
    })
  })
}
