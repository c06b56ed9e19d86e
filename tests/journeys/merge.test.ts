/** Two laptops start from one file, each is worked on for a while, and one brings both together. */
import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { captureField, createProject, untilSaved, WORDS } from './mainJob.ts'
import { byClicks } from './manners.ts'
import {
  accessibilityFaults,
  launchBrowser,
  leave,
  scrollsSideways,
  visit,
} from './setup/browser.ts'

const words = WORDS.fr
const { frame, merge, panel } = words

type Told = { readonly title: string; readonly views: readonly { readonly by: string }[] }
type Saved = {
  readonly name: string
  readonly bytes: Buffer
  readonly project: { readonly events: Readonly<Record<string, Told>>; readonly links: object }
}

async function savedCopy(page: Page): Promise<Saved> {
  const download = page.waitForEvent('download')
  await byClicks.chooseExport(page, words, frame.fileCopy)
  const file = await download
  const bytes = readFileSync(await file.path())
  const { project } = JSON.parse(bytes.toString()) as Pick<Saved, 'project'>
  return { name: file.suggestedFilename(), bytes, project }
}

const given = ({ bytes }: Saved, name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: bytes,
})

async function capture(page: Page, line: string): Promise<void> {
  await captureField(page, words).fill(line)
  await page.keyboard.press('Enter')
  await untilSaved(page, words)
}

async function choose(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function retitle(page: Page, from: string, to: string): Promise<void> {
  await choose(page, from)
  await page.getByRole('textbox', { name: panel.titleField }).fill(to)
  await untilSaved(page, words)
}

const titlesIn = ({ project }: Saved) => Object.values(project.events).map(({ title }) => title)

it('brings together what two laptops did, each question settled by the room, and undone at once', async () => {
  const browser = await launchBrowser()
  const [here, there] = [
    await visit(browser, { language: 'fr' }),
    await visit(browser, { language: 'fr' }),
  ]
  const [ours, theirs] = [here.page, there.page]
  await createProject(ours, words, 'Un atelier à deux')
  for (const line of ['2018 Marché du parc', '2019 Fête de quartier', '2020 Jardin collectif']) {
    await capture(ours, line)
  }
  const start = await savedCopy(ours)
  const opened = theirs.waitForEvent('filechooser')
  await theirs.keyboard.press('Control+o')
  await (await opened).setFiles(given(start, start.name))
  await captureField(theirs, words).waitFor()

  await retitle(ours, 'Marché du parc', 'Marché du parc Laurier')
  await choose(ours, 'Fête de quartier')
  await ours.getByRole('button', { name: panel.removeEvent }).click()
  await capture(ours, 'mai 2021 Corvée de printemps au jardin')
  await retitle(theirs, 'Marché du parc', 'Marché du métro Laurier')
  await choose(theirs, 'Fête de quartier')
  await theirs.getByRole('button', { name: panel.linkTo, exact: true }).first().click()
  await theirs.getByRole('dialog').getByRole('menuitem', { name: 'Jardin collectif' }).click()
  await theirs.getByRole('dialog').waitFor({ state: 'detached' })
  await capture(theirs, '2021 Une corvée de printemps au jardin')
  await capture(theirs, '2022 Assemblée citoyenne')
  const other = await savedCopy(theirs)
  const before = await savedCopy(ours)

  const chooser = ours.waitForEvent('filechooser')
  await ours.getByRole('button', { name: frame.moreActions }).click()
  await ours.getByRole('menuitem', { name: merge.open }).click()
  await (await chooser).setFiles(given(other, 'Sous-groupe B.jalons.json'))
  const dialog = ours.getByRole('dialog')
  await dialog.getByText(/^Base commune\s: la copie du/u).waitFor()
  await dialog.getByText('1 événement ajouté').waitFor()
  expect(await accessibilityFaults(ours)).toEqual([])
  await dialog.getByRole('button', { name: merge.settle }).click()
  await dialog.getByText(merge.progress(1, 3)).waitFor()
  // The same event, told as here; the removed one is back; both titles are kept.
  for (const key of ['1', '2', '3']) {
    expect(await accessibilityFaults(ours)).toEqual([])
    await ours.keyboard.press(key)
    await ours.keyboard.press('PageDown')
  }
  await dialog.getByText(merge.willChange).waitFor()
  expect(await accessibilityFaults(ours)).toEqual([])
  await ours.setViewportSize({ width: 390, height: 844 })
  expect(await scrollsSideways(ours)).toBe(false)
  await ours.setViewportSize({ width: 1440, height: 900 })
  await dialog.getByRole('button', { name: merge.confirm, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(ours, words)

  const merged = await savedCopy(ours)
  expect(titlesIn(merged).toSorted()).toEqual([
    'Assemblée citoyenne',
    'Corvée de printemps au jardin',
    'Fête de quartier',
    'Jardin collectif',
    'Marché du parc Laurier',
  ])
  expect(Object.keys(merged.project.links)).toHaveLength(1)
  const market = Object.values(merged.project.events).find(({ title }) => /Marché/u.test(title))
  expect(market?.views).toEqual([
    { by: 'Sous-groupe B', text: 'Titre\u00a0: Marché du métro Laurier' },
  ])

  await ours
    .getByRole('button', { name: /^Annuler\s: fusion/u })
    .first()
    .click()
  await untilSaved(ours, words)
  const undone = await savedCopy(ours)
  expect(JSON.stringify(undone.project)).toBe(JSON.stringify(before.project))

  // Dropped on the project it comes from, a copy may be merged or opened.
  const transfer = await ours.evaluateHandle(
    ([content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], 'Sous-groupe B.jalons.json', { type: 'application/json' }))
      return data
    },
    [other.bytes.toString()] as const,
  )
  await ours.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await ours.getByRole('alertdialog', { name: merge.dropTitle }).waitFor()
  expect(await accessibilityFaults(ours)).toEqual([])
  await ours.getByRole('button', { name: merge.dropMerge }).click()
  // Undone, the first merge counts for nothing: the same questions come again.
  await ours.getByText(merge.questions(3)).waitFor()

  await leave(here)
  await leave(there)
  await browser.close()
})
