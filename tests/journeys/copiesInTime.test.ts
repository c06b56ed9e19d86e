/** Copies as time goes: when they are asked for, the folder that receives them, the windows about them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { filesInside } from '../../src/files/allProjects.ts'
import { openProjectFile } from '../../src/files/projectFile.ts'
import { example, handedOver, pick, projectWithNames, tell, toLibrary } from './copyFiles.ts'
import { untilListed, WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'
import { ways } from './setup/ways.ts'

const HOUR = 3_600_000

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const { copies } = WORDS.fr

describe('Copies', () => {
  it('are asked for after a week of changes, put off until the next day, and made by one press', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    await page.clock.install({ time: new Date('2026-11-01T10:00:00') })
    await page.reload()
    await pick(page, example('marche-solidaire.fr'))
    await page.clock.runFor(2000)
    await tell(page, 'mars 2021 Une suite')
    const reminder = page.getByText(copies.remindNever)
    await page.clock.fastForward(6 * 24 * HOUR)
    await page.clock.runFor(2000)
    expect(await reminder.count()).toBe(0)
    await page.clock.fastForward(25 * HOUR)
    await reminder.waitFor()
    await page.getByRole('button', { name: copies.later }).click()
    await reminder.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: copies.ageMore(copies.noCopy) }).waitFor()
    expect(await reminder.count()).toBe(0)
    await page.clock.fastForward(24 * HOUR)
    await reminder.waitFor()

    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: copies.ageMore(copies.noCopy) }).waitFor()
    await handedOver(page, () => page.getByRole('button', { name: copies.makeCopy }).click())
    await reminder.waitFor({ state: 'detached' })
    await other.getByRole('button', { name: /^Copie : / }).waitFor()
    await other.close()
    await page.clock.fastForward(3 * 24 * HOUR)
    await page.getByRole('button', { name: copies.ageMore(copies.age('il y a 3 jours')) }).waitFor()

    await tell(page, 'avril 2021 Encore')
    await page.clock.fastForward(5 * 24 * HOUR)
    await toLibrary(page)
    await page.clock.fastForward(2 * 60_000)
    await page.getByText(copies.remindAll(1)).waitFor()
    const file = await handedOver(page, () =>
      page.getByRole('button', { name: copies.copyAll }).click(),
    )
    expect(filesInside(file.bytes)).toMatchObject({ isWhole: true })
    await page.getByText(copies.remindAll(1)).waitFor({ state: 'detached' })
    await leave(opened)
  })

  it('go to the chosen folder by themselves when one leaves a project', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    // The window where one chooses cannot be driven: a folder of the browser’s own stands for it.
    await page.addInitScript(() => {
      const choose = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Clé', { create: true })
      Reflect.set(globalThis, 'showDirectoryPicker', choose)
    })
    await page.reload()
    await pick(page, example('marche-solidaire.fr'))
    await page.getByRole('button', { name: copies.ageMore(copies.noCopy) }).click()
    await page.getByRole('button', { name: copies.chooseFolder }).click()
    await page.getByText(copies.folderState.ready('Clé')).waitFor()
    await page.keyboard.press('Escape')
    expect(Buffer.from((await inFolder(page))[0]?.text ?? '')).toEqual(
      example('marche-solidaire.fr'),
    )
    await page.reload()
    await tell(page, 'mars 2021 Une suite')
    await toLibrary(page)
    await expect.poll(async () => (await inFolder(page))[0]?.text).toContain('Une suite')
    const [file, ...others] = await inFolder(page)
    expect(others).toEqual([])
    expect(file?.name).toMatch(
      /^Un marché solidaire pour le quartier\.\d{4}-\d\d-\d\d\.jalons\.json$/,
    )
    expect(openProjectFile(Buffer.from(file?.text ?? ''), 'p')).toHaveProperty('project')
    await leave(opened)
  })

  it.each(
    ways(1, [
      ['en', 'dark', 390, 844],
      ['fr', 'light', 1440, 900],
    ] as const),
  )('have windows that all can use (%s, %s, %d)', async (language, theme, width, height) => {
    const opened = await visit(browser, { language, theme, width, height })
    const { page } = opened
    const words = WORDS[language]
    await pick(page, projectWithNames(), words)
    // The room takes the focus when it comes.
    await untilListed(page)
    const age = page.getByRole('button', { name: words.copies.ageMore(words.copies.noCopy) })
    await age.click()
    await page.getByRole('dialog', { name: words.copies.title }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => age.evaluate((node) => node === document.activeElement), { timeout: 15_000 })
      .toBe(true)
    await byClicks.chooseExport(page, words, words.copies.nameless)
    await page.getByRole('dialog', { name: words.copies.namelessTitle }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await leave(opened)
  })
})

type Kept = { readonly name: string; readonly text: string }

/** What is in the folder that stands for the one chosen. */
function inFolder(page: Page): Promise<Kept[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const kept: Kept[] = []
    for await (const [name, handle] of (await root.getDirectoryHandle('Clé')).entries()) {
      const file = await (handle as FileSystemFileHandle).getFile()
      kept.push({ name, text: await file.text() })
    }
    return kept
  })
}
