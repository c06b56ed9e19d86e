/** Copies: all projects in one file, and a copy without names. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { filesInside, titleInside } from '../../src/files/allProjects.ts'
import { openProjectFile } from '../../src/files/projectFile.ts'
import { example, handedOver, pick, projectWithNames, tell, toLibrary } from './copyFiles.ts'
import { WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import { launchBrowser, leave, visit, visitIn } from './setup/browser.ts'

const MARKET = 'Un marché solidaire pour le quartier'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const { copies, frame, library, story } = WORDS.fr

const ownCopy = (page: Page) =>
  handedOver(page, () => byClicks.chooseExport(page, WORDS.fr, frame.fileCopy))

/** Opens each project of the list in turn; its own file copy, by its title. */
async function copiesByTitle(page: Page): Promise<Map<string, Buffer>> {
  const list = page.getByRole('list', { name: frame.myProjects })
  const links = list.getByRole('link')
  const found = new Map<string, Buffer>()
  for (let at = 0; at < (await links.count()); at += 1) {
    await links.nth(at).click()
    await page.getByRole('textbox', { name: story.capture }).waitFor()
    const { bytes } = await ownCopy(page)
    const opened = openProjectFile(bytes, 'p')
    if ('problem' in opened) throw new Error(opened.problem.code)
    found.set(opened.project.info.title, bytes)
    await toLibrary(page)
  }
  return found
}

async function copyAll(page: Page) {
  await page.getByRole('button', { name: /^Copies/ }).click()
  const file = await handedOver(page, () =>
    page.getByRole('dialog').getByRole('button', { name: copies.copyAll }).click(),
  )
  await page.getByRole('dialog').getByText(copies.copiedAll(file.name)).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return file
}

describe('Copies', () => {
  it('of all projects bring each back exactly, after all was erased', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    for (const name of ['marche-solidaire.fr', 'production-outil.fr']) {
      await pick(page, example(name))
      await page.getByRole('textbox', { name: story.capture }).waitFor()
      if (name === 'marche-solidaire.fr') await tell(page, 'mars 2021 Une suite')
      await toLibrary(page)
    }
    await page.getByRole('button', { name: library.newProject }).click()
    await page.getByRole('dialog').getByRole('textbox').first().fill('Jeté')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: story.capture }).waitFor()
    await toLibrary(page)
    await page.getByRole('button', { name: library.actionsFor('Jeté') }).click()
    await page.getByRole('menuitem', { name: library.toBin }).click()
    await page.getByRole('link', { name: 'Jeté' }).waitFor({ state: 'detached' })

    const before = await copiesByTitle(page)
    expect(before.size).toBe(2)
    const all = await copyAll(page)
    expect(all.name).toMatch(/^Jalons – tous mes projets – \d{4}-\d{2}-\d{2}\.jalons\.json$/)
    // The projects of this device are ticked only when they are not here already.
    await pick(page, all.bytes)
    const dialog = page.getByRole('dialog', { name: copies.inside })
    await dialog.getByRole('checkbox').nth(1).waitFor()
    expect(await dialog.getByText(copies.alreadyHere).count()).toBe(2)
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await page.keyboard.press('Escape')

    const { origin } = new URL(page.url())
    const context = page.context()
    const blank = await context.newPage()
    const session = await context.newCDPSession(blank)
    // Closed first: nothing holds what is erased.
    await page.close()
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    expect(opened.faults).toEqual([])

    const again = await visitIn(context, { language: 'fr' })
    await again.page.getByRole('heading', { name: library.welcome }).waitFor()
    await pick(again.page, all.bytes)
    const restore = again.page.getByRole('button', { name: copies.restore(2) })
    await restore.click()
    await again.page.getByRole('list', { name: frame.myProjects }).waitFor()
    await again.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await copiesByTitle(again.page)).toEqual(before)
    await leave(again)
  })

  it('of all projects, one of them damaged and the end missing, still bring back the others', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    await pick(page, example('marche-solidaire.fr'))
    await page.getByRole('textbox', { name: story.capture }).waitFor()
    await toLibrary(page)
    const all = (await copyAll(page)).bytes
    const inside = filesInside(all)
    if ('problem' in inside) throw new Error(inside.problem.code)
    const text = Buffer.from(inside.files[0] ?? []).toString('utf8')
    const named = (title: string) => text.replaceAll(MARKET, title)
    const files = [
      named('Le potager').replace('"fromId": "marche-e01"', '"fromId": "nulle-part"'),
      named('La cuisine'),
      named('Coupé').slice(0, -200),
    ]
    expect(files.map((file) => titleInside(Buffer.from(file)))).toEqual([
      'Le potager',
      'La cuisine',
      'Coupé',
    ])
    const head = all.toString('utf8').slice(0, all.toString('utf8').indexOf('[') + 1)
    await pick(page, head + files.join(','))
    const dialog = page.getByRole('dialog', { name: copies.inside })
    await dialog.getByText(copies.cutOff).waitFor()
    const damaged = dialog.getByRole('listitem').filter({ hasText: copies.unreadable })
    expect(await damaged.allInnerTexts()).toEqual([
      expect.stringContaining('Le potager'),
      expect.stringContaining('Coupé'),
    ])
    await dialog.getByRole('button', { name: copies.restore(1) }).click()
    await page.getByRole('link', { name: 'La cuisine' }).waitFor()
    expect(await page.getByRole('link', { name: 'Le potager' }).count()).toBe(0)
    await leave(opened)
  })

  it('without names hold none of the names of the project, wherever they were told', async () => {
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    await pick(page, projectWithNames())
    await page.getByRole('textbox', { name: story.capture }).waitFor()
    await tell(page, 'mars 2021 Chez LOUISE, avec la Maison Verte de Rosemont')
    await byClicks.chooseExport(page, WORDS.fr, copies.nameless)
    const dialog = page.getByRole('dialog', { name: copies.namelessTitle })
    await dialog.getByRole('textbox', { name: copies.alsoHide }).fill('Rosemont')
    await dialog.getByText(copies.replaced('Personne 1', 5)).waitFor()
    await dialog.getByText(copies.replaced('Mot caché A', 2)).waitFor()
    const file = await handedOver(page, () =>
      dialog.getByRole('button', { name: copies.saveNameless }).click(),
    )
    expect(file.name).toMatch(/ – sans-noms – /)
    expect(file.name).not.toContain('Louise')
    const text = file.bytes.toString('utf8').normalize('NFD').replaceAll(/\p{M}/gu, '')
    for (const name of ['louise', 'tremblay', 'maison verte', 'amvr', 'rosemont']) {
      expect(text.toLowerCase()).not.toContain(name)
    }
    // A copy to show is no copy to come back from.
    await page.getByRole('button', { name: copies.ageMore(copies.noCopy) }).waitFor()
    await toLibrary(page)
    await pick(page, file.bytes)
    await page.getByRole('heading', { name: /Le projet de Personne 1/ }).waitFor()
    await page.getByText('Chez Personne 1, avec la Organisme A de Mot caché A').first().waitFor()
    await leave(opened)
  })
})
