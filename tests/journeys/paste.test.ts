/** Rows in a real browser: pasted, corrected, added, taken back in one step, and dropped as a file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createProject, WORDS } from './mainJob.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

const { fr } = WORDS
const FILE = join(import.meta.dirname, '../fixtures/spreadsheets/histoire.xlsx')

/** Forty rows as a spreadsheet copies them; the titles stand where nobody would look for them. */
const ROWS = [
  'Période\tCommentaires\tRT',
  ...Array.from({ length: 40 }, (_, at) => {
    const when =
      at === 7 ? 'quand la neige a fondu' : `${1 + (at % 12)}/${2015 + Math.floor(at / 12)}`
    return `${when.padStart(7, '0')}\tRencontre numéro ${at + 1}\t${1 + (at % 12)}`
  }),
].join('\r\n')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const paste = (page: Page, selector: string, text: string) =>
  page.locator(selector).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ named, bytes }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], named))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    { named: name, bytes: [...content] },
  )
}

const add = (page: Page, count: number) =>
  page.getByRole('button', { name: fr.rows.add(count), exact: true })
const events = (page: Page) => page.locator('[data-card]').count()

it('Forty rows are pasted, a column corrected, one row left out; one undo takes all back.', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await createProject(page, fr, 'Marché')
  await paste(page, '[data-capture]', ROWS)
  const dialog = page.getByRole('dialog', { name: fr.rows.title })
  await add(page, 40).waitFor()
  await dialog.getByText(fr.rows.onlyToSee(40)).waitFor()
  await dialog.getByLabel(fr.rows.columnIs('Commentaires')).selectOption('title')
  await dialog.getByText(fr.rows.onlyToSee(1)).click()
  expect(
    await dialog.getByText(fr.rows.rowProblems.dateUnread('quand la neige a fondu')).count(),
  ).toBe(1)
  await dialog.getByRole('checkbox', { name: 'Ligne 9, Rencontre numéro 8' }).uncheck()
  expect(await accessibilityFaults(page)).toEqual([])
  await add(page, 39).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Rencontre numéro 40').first().waitFor()
  await expect.poll(() => events(page)).toBeGreaterThan(0)
  await page.getByRole('button', { name: fr.frame.undo, exact: true }).first().click()
  await page.getByText(fr.story.emptyTitle).waitFor()
  await page.keyboard.press('Control+y')
  await page.getByText('Rencontre numéro 40').first().waitFor()

  // The same rows again are there already: only the one left out is new.
  await paste(page, 'body', ROWS.replace('Commentaires', 'Titre'))
  await add(page, 1).waitFor()
  await page.keyboard.press('Escape')
  await leave(visited)
})

it('A spreadsheet dropped on the window is read sheet by sheet, with its dates and merged cells.', async () => {
  const visited = await visit(browser, { language: 'fr', width: 390, height: 844 })
  const { page } = visited
  await createProject(page, fr, 'Marché')
  await drop(page, 'histoire.xlsx', readFileSync(FILE))
  await add(page, 7).waitFor()
  const dialog = page.getByRole('dialog', { name: fr.rows.title })
  expect(await dialog.getByText('mai 2019', { exact: true }).count()).toBeGreaterThan(0)
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByLabel(fr.rows.sheet, { exact: true }).selectOption('1')
  await add(page, 1).waitFor()
  await dialog.getByLabel(fr.rows.sheet, { exact: true }).selectOption('0')
  await add(page, 7).click()
  await page.getByText('Ouverture du marché').first().waitFor()

  await drop(page, 'histoire.xlsx', readFileSync(FILE).subarray(0, 2000))
  await page.getByRole('alert').filter({ hasText: fr.rows.problems.unreadable }).waitFor()
  await leave(visited)
})

it('Without an open project, rows are told where to go.', async () => {
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await drop(page, 'histoire.csv', new TextEncoder().encode('Date,Titre\n2018,Comité'))
  await page.getByText(fr.rows.openProjectFirst('histoire.csv')).waitFor()
  expect(await page.getByRole('alertdialog').count()).toBe(1)
  await leave(visited)
})
