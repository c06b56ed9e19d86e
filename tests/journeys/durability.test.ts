import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { captureField, createProject, untilSaved, WORDS } from './mainJob.ts'
import { killBrowser, launchInFolder, leave, visitIn } from './setup/browser.ts'

const words = WORDS.fr
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalons-kill-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

it('keeps an event when the browser is killed 50 ms after Enter, five times out of five', async () => {
  const titles: string[] = []
  const first = await launchInFolder(folder)
  const { page } = await visitIn(first, { language: 'fr' })
  await createProject(page, words, 'Un récit interrompu')
  await untilSaved(page, words)
  const address = page.url()
  await first.close()

  for (let round = 1; round <= 5; round += 1) {
    const context = await launchInFolder(folder)
    const opened = await visitIn(context, { language: 'fr' })
    await opened.page.goto(address)
    const capture = captureField(opened.page, words)
    const title = `Événement noté juste avant la panne ${round}`
    await capture.fill(title)
    await capture.press('Enter')
    titles.push(title)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await killBrowser(folder)
  }

  const context = await launchInFolder(folder)
  const last = await visitIn(context, { language: 'fr' })
  await last.page.goto(address)
  const rows = last.page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
  expect(await rows.locator('span').first().textContent()).toContain('juste avant la panne 1')
  expect(await rows.count()).toBe(titles.length)
  await leave(last)
})

it('keeps what was typed in a field when the page is loaded again right after the last key', async () => {
  const context = await launchInFolder(folder)
  const opened = await visitIn(context, { language: 'fr' })
  const { page } = opened
  await createProject(page, words, 'Un champ interrompu')
  await captureField(page, words).fill('mars 2020 Rencontre')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Rencontre/ })
    .first()
    .click()
  const description = page.getByRole('textbox', { name: words.panel.description })
  await description.pressSequentially('Une phrase écrite d’un trait')
  await page.reload()
  await page
    .getByRole('button', { name: /^Rencontre/ })
    .first()
    .click()
  expect(await description.inputValue()).toBe('Une phrase écrite d’un trait')
  await leave(opened)
})
