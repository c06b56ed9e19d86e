/** Apps of two versions on one device: the newer takes over, the older never writes into its data. */
import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'

import { openProjectFile } from '../../src/files/projectFile.ts'
import { VERSION } from '../../src/storage/tables.ts'
import { captureField, createProject, untilSaved, WORDS } from './mainJob.ts'
import { launchBrowser, leave, visit, visitIn } from './setup/browser.ts'

const words = WORDS.fr
const { frame, storage } = words

/** Opens the data at a version, makes what tables are missing, and keeps it open until told. */
function hold(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (native) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('jalons', native)
        request.addEventListener('upgradeneeded', () => {
          const { result } = request
          for (const table of ['entries', 'checkpoints', 'summaries', 'folds']) {
            if (result.objectStoreNames.contains(table)) continue
            result.createObjectStore(table, { keyPath: 'id' })
          }
          if (!result.objectStoreNames.contains('changes')) {
            const options = { keyPath: 'seq', autoIncrement: true }
            result.createObjectStore('changes', options).createIndex('projectId', 'projectId')
          }
        })
        request.addEventListener('success', () => {
          Reflect.set(globalThis, 'held', request.result)
          resolve()
        })
        request.addEventListener('error', () => reject(new Error('refused')))
      }),
    version * 10,
  )
}

it('lets a newer version take the data over at once, says so, and loses nothing of what is not saved', async () => {
  const browser = await launchBrowser()
  const visited = await visit(browser, { language: 'fr' })
  const { page } = visited
  await createProject(page, words, 'Un récit plus ancien')
  await captureField(page, words).fill('Un événement gardé')
  await page.keyboard.press('Enter')
  await untilSaved(page, words)
  // A page of the same origin without the app holds the data, as another version would.
  const newer = await page.context().newPage()
  await newer.goto(new URL('icons/icon.svg', page.url()).href)
  await hold(newer, VERSION + 1)
  await page.getByText(storage.outdated.what).waitFor()
  await captureField(page, words).fill('Un événement de trop')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: frame.notSavedMore }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(storage.inMemory).waitFor()

  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: frame.fileCopy }).click()
  const opened = openProjectFile(readFileSync(await (await download).path()), 'p')
  if (!('project' in opened)) throw new Error(opened.problem.code)
  expect(
    Object.values(opened.project.events)
      .map(({ title }) => title)
      .toSorted(),
  ).toEqual(['Un événement de trop', 'Un événement gardé'])

  await page.reload()
  await page.getByRole('heading', { name: storage.newer.what }).waitFor()
  const versions = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ version }) => version),
  )
  expect(versions).toEqual([(VERSION + 1) * 10])
  await leave(visited)
  await browser.close()
})

it('says when an older tab does not let go, and opens once that tab is closed', async () => {
  const browser = await launchBrowser()
  // Before the app has ever been here, which would make its tables itself.
  const context = await browser.newContext()
  const old = await context.newPage()
  await old.goto(new URL('icons/icon.svg', inject('appAddress')).href)
  await hold(old, VERSION - 1)
  const visited = await visitIn(context, { language: 'fr' })
  const { page } = visited
  await page.getByRole('alert').getByText(storage.blocked.what).waitFor()
  await old.close()
  await createProject(page, words, 'Un récit qui peut commencer')
  await untilSaved(page, words)
  expect(await page.getByText(storage.blocked.what).count()).toBe(0)
  await leave(visited)
  await browser.close()
})
