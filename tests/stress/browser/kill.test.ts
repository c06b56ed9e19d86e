/**
 * A killed browser loses nothing older than a blink: in the real app, the whole browser is killed
 * shortly after some edits, or while keys are still being struck. All that the app said was saved must
 * be there, always. In the whole check, so must all that the page had dealt with a tenth of a second
 * before the kill: beside other tests, on a busy machine, the disk itself may take longer.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  captureField,
  createProject,
  untilListed,
  untilSaved,
  WORDS,
} from '../../journeys/mainJob.ts'
import { killBrowser, launchInFolder, processesOf, visitIn } from '../../journeys/setup/browser.ts'
import { type Draw, eachSeed, report, sized } from '../seeds.ts'

const BLINK = sized(Number.POSITIVE_INFINITY, 100)
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

/** What the project says: the titles added to its story, the description and the votes of its first event. */
type Told = { readonly titles: readonly string[]; readonly text: string; readonly votes: number }

/** Whether the one says all that the other says; all three only ever grow. */
function saysAll(one: Told, other: Told): boolean {
  const isIn = other.titles.every((title) => one.titles.includes(title))
  return isIn && one.text.startsWith(other.text) && one.votes >= other.votes
}

async function capture(page: Page, title: string): Promise<void> {
  await captureField(page, words).fill(title)
  await captureField(page, words).press('Enter')
}

const description = (page: Page) => page.getByRole('textbox', { name: words.panel.description })

/**
 * In the page: gives what the screen shows (the first event is being edited, and is not among the rows),
 * and from then on tells it each time that it is said to be saved.
 */
function watch({ label, saved }: { label: string; saved: string }): Told {
  const shown = () => {
    const rows = document.querySelectorAll('[data-row] > span:first-child')
    const labels = [...document.querySelectorAll('label')]
    const id = labels.find((each) => each.textContent === label)?.htmlFor ?? ''
    const field = document.querySelector<HTMLTextAreaElement>(`[id="${id}"]`)
    return {
      titles: [...rows].map((row) => row.textContent ?? '').filter((text) => text !== ''),
      text: field?.value ?? '',
      votes: Number(document.querySelector('output')?.textContent),
    }
  }
  const tell = Reflect.get(globalThis, 'tellSaved') as (told: Told) => void
  let wasSaved = true
  new MutationObserver(() => {
    const lines = [...document.querySelectorAll('header p')]
    const isSaved = lines.some(({ textContent }) => textContent === saved)
    if (isSaved && !wasSaved) tell(shown())
    wasSaved = isSaved
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  return shown()
}

/** Opens the project and its first event; `onSaved` hears what is shown when it is said to be saved. */
async function open(onSaved: (told: Told) => void) {
  const context = await launchInFolder(folder)
  const { page, faults } = await visitIn(context, { language: 'fr' }, address)
  await page.getByRole('region', { name: words.story.list }).locator('[data-row]').first().click()
  await description(page).waitFor()
  await untilListed(page)
  await page.exposeFunction('tellSaved', onSaved)
  const found = await page.evaluate(watch, {
    label: words.panel.description,
    saved: words.frame.saved,
  })
  return { context, page, faults, found }
}

/** What a person does, one thing after the other, and when the page had dealt with each. */
type Past = { last: Told; readonly moments: { readonly at: number; readonly told: Told }[] }

/** Does one thing, which leads to what is given. */
async function act(past: Past, next: Told, doing: Promise<void>): Promise<void> {
  // It may have got through even when nobody is left to say so.
  past.last = next
  await doing
  past.moments.push({ at: performance.now(), told: next })
}

async function typeText(page: Page, past: Past, text: string): Promise<void> {
  await description(page).press('Control+End')
  for (const letter of text) {
    const next = { ...past.last, text: past.last.text + letter }
    await act(past, next, page.keyboard.press(letter))
  }
}

/** One edit, drawn at random. */
async function edit(page: Page, past: Past, { seed, oneOf }: Draw, step: number): Promise<void> {
  const { last } = past
  const doing = oneOf(['capture', 'vote', 'type'])
  const title = `Événement ${seed}.${step}`
  if (doing === 'type') await typeText(page, past, `${seed}.${step};`)
  else if (doing === 'capture') {
    await act(past, { ...last, titles: [...last.titles, title] }, capture(page, title))
  } else {
    const vote = page.getByRole('button', { name: words.panel.voteAdd }).click()
    await act(past, { ...last, votes: last.votes + 1 }, vote)
  }
}

test('What was done before the browser was killed is there at the next opening.', async () => {
  const runs = sized(3, 220)
  let [edits, saidSaved, young] = [0, 0, 0]
  let saved: Told = { titles: [], text: '', votes: 0 }
  let past: Past = { last: saved, moments: [] }
  let killedAt = 0
  const start = () =>
    open((told) => {
      saved = told
      saidSaved += 1
    })

  /** Checks what is found, which is what is told from then on. */
  function check(found: Told): void {
    expect(saysAll(found, saved), `saved ${JSON.stringify([saved, found])}`).toBe(true)
    const older = past.moments.findLast(({ at }) => at <= killedAt - BLINK)?.told ?? saved
    expect(saysAll(found, older), `older ${JSON.stringify([older, found])}`).toBe(true)
    expect(saysAll(past.last, found), `more ${JSON.stringify([past.last, found])}`).toBe(true)
    young += past.moments.filter(({ told }) => !saysAll(found, told)).length
    edits += past.moments.length
    saved = found
    past = { last: found, moments: [] }
  }

  await eachSeed('kill', runs, async (draw) => {
    const { page, faults, found } = await start()
    check(found)
    const known = processesOf(folder)
    const kill = async () => {
      killedAt = performance.now()
      await killBrowser(folder, known)
    }
    for (let step = 1 + draw.below(3); step > 0; step -= 1) await edit(page, past, draw, step)
    const when = draw.oneOf(['at once', 'rested', 'typing'])
    if (when === 'at once') {
      await wait(10 + draw.below(91))
      await kill()
    } else if (when === 'rested') {
      // Around the time when the disk is waited for, and the edits are said to be saved.
      await wait(200 + draw.below(400))
      await kill()
    } else {
      const killed = wait(50 + draw.below(400)).then(kill)
      // What is under way when the browser goes never ends.
      const typed = typeText(page, past, 'abcdefghij'.repeat(100)).catch(() => undefined)
      await Promise.race([typed, killed])
      await killed
    }
    expect(faults).toEqual([])
  })
  const { context, found } = await start()
  check(found)
  await context.close()
  report(
    'kill',
    `${runs} kills, ${edits} edits, “saved” said ${saidSaved} times; 0 lost of what was saved or older than a blink; ${young} younger ones not there`,
  )
})
