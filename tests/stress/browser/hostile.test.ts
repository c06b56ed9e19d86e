/**
 * Hostile texts in every field of every record run nothing, ask for nothing and break nothing: on every
 * screen, and in every file that leaves, opened by the browser as by whoever receives it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openProjectFile, writeProject } from '../../../src/files/projectFile.ts'
import { goToRoom, WORDS } from '../../journeys/mainJob.ts'
import { byClicks } from '../../journeys/manners.ts'
import { takePicture } from '../../journeys/pictureWindow.ts'
import { launchBrowser, leave, visit } from '../../journeys/setup/browser.ts'
import { HOSTILE_TEXTS, hostileProject } from '../hostileTexts.ts'
import { report, sized } from '../seeds.ts'

const words = WORDS.fr
const { frame, library, outcomes, panel, printing, repertoire, story } = words
let browser: Browser
let folder = ''
beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'jalons-hostile-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** How many events have their panel opened; in the whole check, all the events of each project. */
const OPENED = 7

/** Makes any script that gets to run say so where it cannot be missed. */
function cryOut(): void {
  const cry = () => {
    throw new Error('a hostile script ran')
  }
  Object.assign(globalThis, { hit: cry, alert: cry, confirm: cry, prompt: cry })
}

/** What stands in the page that no text may put there. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName
      const isForbidden = ['iframe', 'object', 'embed', 'base', 'meta', 'link'].includes(name)
      // The address of a source leads where it says, once a person follows it, and tells nothing.
      const isAddress =
        name === 'a' &&
        /^https?:/u.test(element.getAttribute('href') ?? '') &&
        /\bnoreferrer\b/u.test(element.getAttribute('rel') ?? '')
      const bad = [...(isAddress ? [] : element.attributes)].filter(
        (each) =>
          each.name.startsWith('on') ||
          (['href', 'src', 'action', 'srcdoc', 'xlink:href'].includes(each.name) &&
            /^\s*(?:javascript|data:text|vbscript|file|.*evil\.test)/iu.test(each.value)),
      )
      return isForbidden || bad.length > 0 ? [element.outerHTML.slice(0, 200)] : []
    }),
  )
}

/** Goes through every screen of the open project, calling `look` on each. */
async function tour(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const dialog = async (name: string, open: () => Promise<void>) => {
    await open()
    await page.getByRole('dialog').first().waitFor()
    await look(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').first().waitFor({ state: 'detached' })
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first()

  const list = page.getByRole('region', { name: story.list })
  await list.waitFor()
  await look('story')
  for (const event of (await list.locator('[data-id]').all()).slice(0, OPENED)) {
    await event.locator('[data-row]').click()
    await page.getByRole('complementary', { name: panel.event }).waitFor()
    await look('event')
  }
  await dialog('classify', () =>
    button(panel.classifyAnother).or(button(panel.classify)).first().click(),
  )
  await dialog('link to', () => button(panel.linkTo).click())
  await button(panel.close).click()
  await dialog('find', () => button(frame.commands).click())
  await dialog('project', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(frame.editProject)
    await page.keyboard.press('Enter')
  })
  await goToRoom(page, words, 'outcomes')
  await page.getByRole('heading', { name: repertoire.functions[1].label }).waitFor()
  await look('outcomes')
  await dialog('notice', () => page.getByRole('button', { name: outcomes.why }).first().click())
  await dialog('outcome', () =>
    page.getByRole('article').first().getByRole('button').first().click(),
  )
  await goToRoom(page, words, 'chain')
  await page.locator('.react-flow__node').first().waitFor()
  await look('chain')
  for (const kind of ['[data-card]', 'g[data-link]']) {
    await page.locator(kind).first().dispatchEvent('click')
    await look(`chain, ${kind} selected`)
  }
  await goToRoom(page, words, 'learn')
  for (const part of Object.values(words.learn.tabs)) {
    await page.getByRole('link', { name: part, exact: true }).click()
    await page.locator('main h3, main li').first().waitFor()
    await look(part)
  }
  await goToRoom(page, words, 'report')
  await page.getByRole('article').waitFor()
  await look('report')
}

/** Takes files of every kind that a browser opens; the copy must say the same, the others are kept to be opened. */
async function exported(page: Page, copy: string): Promise<string[]> {
  const download = page.waitForEvent('download')
  await byClicks.chooseExport(page, words, frame.fileCopy)
  const opened = openProjectFile(readFileSync(await (await download).path()), 'p')
  expect('project' in opened && writeProject(opened.project)).toBe(copy)
  const taken = (picture: 'chain' | 'timeline', format: 'svg' | 'png') =>
    takePicture(page, words, byClicks, {
      [printing.picture]: picture,
      [printing.format]: format,
      [printing.carry]: true,
    })
  expect((await taken('chain', 'png')).bytes.subarray(1, 4).toString()).toBe('PNG')
  const pictures: string[] = []
  for (const picture of ['chain', 'timeline'] as const) {
    const path = join(folder, `${picture}.svg`)
    writeFileSync(path, (await taken(picture, 'svg')).bytes)
    pictures.push(path)
  }
  await goToRoom(page, words, 'report')
  await page.getByRole('button', { name: words.report.handOver, exact: true }).click()
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await page
    .getByRole('button', { name: words.report.make(words.report.formats.html.name), exact: true })
    .click()
  const web = join(folder, 'report.html')
  await (await coming).saveAs(web)
  await page.keyboard.press('Escape')
  return [...pictures, web]
}

/** Opens a file alone, without any policy of the app, a picture then inside a page; gives what went wrong. */
async function openAlone(path: string): Promise<string[]> {
  const context = await browser.newContext()
  const faults: string[] = []
  await context.addInitScript(cryOut)
  context.on('request', (request) => {
    if (/^(?:https?|ftp):/u.test(request.url())) faults.push(`request: ${request.url()}`)
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (shown) => {
    faults.push(`dialog: ${shown.message()}`)
    void shown.dismiss()
  })
  await page.goto(pathToFileURL(path).href)
  const kind = await page.evaluate(() => document.documentElement.localName)
  expect(kind).toBe(path.endsWith('.svg') ? 'svg' : 'html')
  if (kind === 'svg') {
    await page.goto('about:blank')
    await page.setContent(`<!doctype html><body>${readFileSync(path, 'utf8')}</body>`)
  }
  faults.push(...(await intruders(page)))
  await context.close()
  return faults
}

test('Hostile texts, in every field, on every screen and in every file, are only texts.', async () => {
  const drawn = HOSTILE_TEXTS.filter((_text, at) => at % sized(5, 1) === 0)
  const perProject = sized(drawn.length, OPENED)
  let [looks, files] = [0, 0]
  for (let at = 0; at < drawn.length; at += perProject) {
    const texts = drawn.slice(at, at + perProject)
    const visited = await visit(browser, { language: 'fr' })
    const { page, faults } = visited
    await page.evaluate(cryOut)
    const where = `text ${at}: ${JSON.stringify(texts[0]?.slice(0, 60))}`
    page.on('dialog', (shown) => faults.push(`dialog: ${shown.message()}`))
    const copy = writeProject(hostileProject(texts))
    const path = join(folder, 'hostile.jalons.json')
    writeFileSync(path, copy)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: library.openFile }).click()
    await (await chooser).setFiles(path)
    const look = async (name: string) => {
      looks += 1
      expect(await intruders(page), `${where}, ${name}`).toEqual([])
      expect(faults, `${where}, ${name}`).toEqual([])
    }
    await tour(page, look)
    for (const file of await exported(page, copy)) {
      files += 1
      expect(await openAlone(file), where).toEqual([])
    }
    await page.getByRole('link', { name: frame.myProjects }).click()
    await page.getByRole('list', { name: frame.myProjects }).waitFor()
    await look('library')
    await leave(visited)
  }
  report('hostile', `${drawn.length} texts, ${looks} looks, ${files} files: 0 scripts, 0 requests`)
})
