/** The app starts with no network, and changes version only when the person accepts. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { serve } from '../../scripts/serve.mjs'
import { fr } from '../../src/content/messages/fr.ts'
import { launchBrowser } from './setup/browser.ts'

const dist = join(import.meta.dirname, '../../dist')

/** A copy of the build on a server of its own, which a journey may change or stop. */
async function publishCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
  cpSync(dist, folder, { recursive: true })
  const server = await serve({ folder, port: 0 })
  return { folder, ...server }
}

/** Waits until the whole app is kept on this device and answers for this page. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    null,
    { polling: 100 },
  )
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).first().textContent()

test('after one visit, the app starts again with no network, whatever follows its address', async () => {
  const { folder, url, close } = await publishCopy()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    const title = await titleOf(page)
    await waitUntilKept(page)
    await close()

    for (const address of [url, `${url}?source=icon`, `${url}index.html`, `${url}not/a/page`]) {
      await page.goto(address)
      expect(await titleOf(page)).toBe(title)
    }
  } finally {
    await browser.close()
    await close()
    rmSync(folder, { recursive: true })
  }
})

test('a new version waits for the person, then every tab starts again on it', async () => {
  const { folder, url, close } = await publishCopy()
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    const version = (tab: Page) => tab.locator('meta[name="version"]').count()
    await page.goto(url)
    await waitUntilKept(page)
    const other = await context.newPage()
    await other.goto(url)
    await page.bringToFront()

    publishNextVersion(folder)
    await page.reload()
    await page.getByText(fr.frame.updateReady).waitFor()
    expect(await version(page), 'the version on screen stays').toBe(0)
    await page.reload()
    expect(await version(page), 'a reload does not change it either').toBe(0)

    await page.getByRole('button', { name: fr.frame.updateNow }).click()
    await page.locator('meta[name="version"]').waitFor({ state: 'attached' })
    await other.locator('meta[name="version"]').waitFor({ state: 'attached' })
    await page.getByText(fr.frame.updateReady).waitFor({ state: 'detached' })
  } finally {
    await browser.close()
    await close()
    rmSync(folder, { recursive: true })
  }
})

/** Changes the page, and its revision in the service worker, as a build would. */
function publishNextVersion(folder: string): void {
  const change = (file: string, was: RegExp, becomes: string) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(was)
    writeFileSync(
      path,
      text.replace(was, () => becomes),
    )
  }
  change('index.html', /<title>/u, '<meta name="version" content="2" /><title>')
  change('sw.js', /url:`index\.html`,revision:`\w+`/u, 'url:`index.html`,revision:`next`')
}
