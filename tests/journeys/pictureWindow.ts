/** « Image ou PDF… », as a person uses it. */
import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'

import type { Words } from '../../src/content/messages/fr.ts'
import type { Manner } from './manners.ts'

export type Taken = { readonly name: string; readonly bytes: Buffer }

export async function openPictureWindow(
  page: Page,
  words: Words,
  manner: Pick<Manner, 'chooseExport'>,
): Promise<void> {
  await manner.chooseExport(page, words, words.printing.open)
  await page.getByRole('dialog', { name: words.printing.title }).waitFor()
}

/** Makes choices in the window, each by the name of its field: a value, or whether a box is ticked. */
async function choose(
  page: Page,
  choices: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  for (const [label, value] of Object.entries(choices)) {
    const field = page.getByRole('dialog').getByLabel(label, { exact: true })
    await (typeof value === 'boolean' ? field.setChecked(value) : field.selectOption(value))
  }
}

/** Opens the window, makes choices, and takes the file. */
export async function takePicture(
  page: Page,
  words: Words,
  manner: Pick<Manner, 'chooseExport'>,
  choices: Readonly<Record<string, string | boolean>>,
): Promise<Taken> {
  await openPictureWindow(page, words, manner)
  await choose(page, choices)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.printing.save, exact: true }).press('Enter')
  const file = await download
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
