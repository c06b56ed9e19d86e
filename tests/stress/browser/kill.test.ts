/**
 * A killed browser loses nothing older than a blink: in the real app, the whole browser is killed
 * right after some edits, or while keys are still being struck. What counts as lost: anything that
 * the page had dealt with when the person had waited 10 ms after the last key; while typing goes on,
 * anything it had dealt with a tenth of a second before the kill.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { captureField, createProject, untilSaved, WORDS } from '../../journeys/mainJob.ts'
import { killBrowser, launchInFolder, processesOf, visitIn } from '../../journeys/setup/browser.ts'
import { type Draw, eachSeed, report, sized } from '../seeds.ts'

const BLINK = 100
const words = WORDS.fr
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
let folder = ''
let address = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalons-kill-'))
  const context = await launchInFolder(folder)
  const { page } = await visitIn(context, { language: 'fr' })
  await createProject(page, words, 'Un récit interrompu')
  await capture(page, 'Rencontre')
  await untilSaved(page, words)
  address = page.url()
  await context.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** What the project says: the titles of its story, the description of the first, its votes. */
type Told = { titles: string[]; text: string; votes: number }

async function capture(page: Page, title: string): Promise<void> {
  await captureField(page, words).fill(title)
  await captureField(page, words).press('Enter')
}

const description = (page: Page) => page.getByRole('textbox', { name: words.panel.description })

/** Reads on the screen what the project says, and leaves the panel of its first event open. */
async function read(page: Page): Promise<Told> {
  const rows = page.getByRole('region', { name: words.story.list }).locator('[data-row]')
  await rows.first().waitFor()
  const titles = await rows.locator('span:first-child').allTextContents()
  await rows.first().click()
  await description(page).waitFor()
  return {
    titles: titles.filter((title) => title !== ''),
    text: await description(page).inputValue(),
    votes: Number(await page.locator('output').textContent()),
  }
}

/** One edit of a person, in the app and in what is expected. */
async function edit(page: Page, told: Told, { seed, oneOf }: Draw, step: number): Promise<void> {
  const doing = oneOf(['capture', 'vote', 'capture and undo', 'type'])
  if (doing === 'vote') {
    await page.getByRole('button', { name: words.panel.voteAdd }).click()
    told.votes += 1
  } else if (doing === 'type') {
    await description(page).press('Control+End')
    await description(page).pressSequentially(` ${seed}.${step}`)
    told.text += ` ${seed}.${step}`
  } else {
    await capture(page, `Événement ${seed}.${step}`)
    if (doing === 'capture') told.titles.push(`Événement ${seed}.${step}`)
    else await page.getByRole('button', { name: /^Annuler/ }).click()
  }
}

/** Types until the browser is gone; gives the moment at which each letter was dealt with. */
async function typeUntilGone(page: Page, gone: Promise<unknown>): Promise<number[]> {
  const moments: number[] = []
  await description(page).press('Control+End')
  for (;;) {
    const key = page.keyboard.press(letterAt(moments.length)).then(
      () => moments.push(performance.now()),
      () => 0,
    )
    // The key never ends when the browser is killed in the midst of it.
    const count = await Promise.race([key, gone.then(() => 0)])
    if (count === 0) return moments
  }
}

const letterAt = (at: number) => String.fromCodePoint(97 + (at % 26))

test('What was done before the browser was killed is there at the next opening.', async () => {
  const runs = sized(5, 220)
  const told: Told = { titles: ['Rencontre'], text: '', votes: 0 }
  let [edits, keys, young] = [0, 0, 0]
  /** The letters struck just before the last kill, and how many of them must be there. */
  let struck = { letters: '', least: 0 }

  /** Checks what is there, given what must and what may be; that is what is told from then on. */
  function check(found: Told): void {
    const added = found.text.slice(told.text.length)
    expect({ ...found, text: found.text.slice(0, told.text.length) }).toEqual(told)
    expect(struck.letters.startsWith(added), `« ${added} » of « ${struck.letters} »`).toBe(true)
    expect(added.length).toBeGreaterThanOrEqual(struck.least)
    keys += struck.letters.length
    young += struck.letters.length - added.length
    told.text = found.text
    struck = { letters: '', least: 0 }
  }

  await eachSeed('kill', runs, async (draw) => {
    const context = await launchInFolder(folder)
    const { page, faults } = await visitIn(context, { language: 'fr' }, address)
    check(await read(page))
    const known = processesOf(folder)
    for (let step = 1 + draw.below(3); step > 0; step -= 1) {
      await edit(page, told, draw, step)
      edits += 1
    }
    if (draw.below(2) === 0) {
      await wait(10 + draw.below(91))
      await killBrowser(folder, known)
    } else {
      let killedAt = 0
      const killed = wait(50 + draw.below(400)).then(() => {
        killedAt = performance.now()
        return killBrowser(folder, known)
      })
      const moments = await typeUntilGone(page, killed)
      struck = {
        // The last letter may have been dealt with though nobody was told so.
        letters: [...moments, 0].map((_moment, at) => letterAt(at)).join(''),
        least: moments.filter((moment) => moment <= killedAt - BLINK).length,
      }
    }
    expect(faults).toEqual([])
  })
  const context = await launchInFolder(folder)
  const { page } = await visitIn(context, { language: 'fr' }, address)
  check(await read(page))
  await context.close()
  report(
    'kill',
    `${runs} kills, ${edits} edits and ${keys} letters, 0 lost; of letters struck within ${BLINK} ms of the kill, ${young} were not there`,
  )
})
