/** A scribe at work: a whole transcript typed in a row, by keyboard only, and a shorter one by touch. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openProject } from '../../src/files/projectFile.ts'
import type { KeyEvent, Project } from '../../src/domain/project/records.ts'
import { eventsInOrder } from '../../src/domain/project/order.ts'
import { readFile } from 'node:fs/promises'
import {
  captureField,
  createProject,
  goToRoom,
  type Language,
  untilSaved,
  WORDS,
} from './mainJob.ts'
import { byKeyboard } from './manners.ts'
import {
  accessibilityFaults,
  launchBrowser,
  leave,
  scrollsSideways,
  visit,
  visitIn,
} from './setup/browser.ts'
import { ways } from './setup/ways.ts'
import { sized } from '../stress/seeds.ts'
import { TRANSCRIPTS } from './transcripts.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The project as its file says it. */
async function savedProject(page: Page): Promise<Project> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ])
  const opened = openProject(await readFile(await download.path(), 'utf8'), 'p')
  if (!('project' in opened)) throw new Error(`the copy cannot be opened: ${opened.problem.code}`)
  return opened.project
}

/** An event in one line, as the transcripts say it. */
function told(project: Project, event: KeyEvent): string {
  return [
    event.title,
    event.when.edtf ?? '',
    event.outcomes.map(({ outcomeId }) => outcomeId).join(', '),
    event.actorIds.map((id) => project.actors[id]?.name).join(', '),
    [event.status, event.polarity]
      .filter((word) => word !== 'happened' && word !== 'advance')
      .join(', '),
    event.views.map(({ text }) => text).join(' / '),
  ]
    .join(' | ')
    .replace(/[ |]+$/, '')
}

async function typeTranscript(page: Page, language: Language): Promise<void> {
  const keyByKey = language === 'fr' ? sized(8, 40) : 0
  for (const [at, { line }] of TRANSCRIPTS[language].entries()) {
    // Key by key in French; in English, each line is put at once, as dictation does.
    if (at < keyByKey) await page.keyboard.type(line)
    else await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
  }
}

describe('A scribe', () => {
  for (const language of ['fr', 'en'] as const) {
    it(`types forty events in a row, in ${language}, without leaving the keyboard`, async () => {
      const words = WORDS[language]
      const opened = await visit(browser, { language })
      const { page } = opened
      await byKeyboard.createProject(page, words, 'Transcription')
      await typeTranscript(page, language)
      expect(await captureField(page, words).inputValue()).toBe('')
      await untilSaved(page, words)
      const project = await savedProject(page)
      const expected = TRANSCRIPTS[language].map(({ event }) => event)
      expect(expected).toHaveLength(40)
      const found = eventsInOrder(project).map((event) => told(project, event))
      expect(found.toSorted()).toEqual(expected.toSorted())
      expect(await accessibilityFaults(page)).toEqual([])
      await leave(opened)
    })
  }

  it('corrects, takes back a guess and takes names from the list by keys', async () => {
    const { story, capture, frame, panel } = WORDS.fr
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    await byKeyboard.createProject(page, WORDS.fr, 'Corrections')
    const field = captureField(page, WORDS.fr)
    await page.keyboard.type('2018 Bilan remis @Table de quartier')
    // The guess « 2018 » is taken back by its cross: the button comes after « Ajouter ».
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      capture.ignore(`${capture.when} 2018`),
    )
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    // A name already known is taken from the list, whole.
    await page.keyboard.type('Entente de principe @ta')
    await page.getByRole('option', { name: 'Table' }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('Entente de principe @Table ')
    await page.keyboard.type('#acquis')
    await page.keyboard.press('Shift+Enter')
    await page.getByRole('complementary', { name: panel.event }).waitFor()
    await goToRoom(page, WORDS.fr, 'chain')
    await page.keyboard.press('n')
    await field.waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await field.inputValue()).toBe('Entente de principe @Table #acquis')
    await page.keyboard.press('Home')
    await page.keyboard.type('mai 2021 ')
    await page.keyboard.press('Enter')
    const project = await savedProject(page)
    expect(eventsInOrder(project).map((event) => told(project, event))).toEqual([
      '2018 Bilan remis Table de quartier |  |  | Table',
      'Entente de principe | 2021-05 | resources | Table',
    ])
    // From a window, the command gives the line the last word.
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: frame.commands }).waitFor()
    await page.keyboard.type(story.capture)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForTimeout(300)
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true)
    await leave(opened)
  })

  it('finds the work session under way again after the page is loaded anew', async () => {
    const { workSessions: words } = WORDS.fr
    const opened = await visit(browser, { language: 'fr' })
    const { page } = opened
    await createProject(page, WORDS.fr, 'Séances')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('séances')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.begin }).click()
    await page.getByRole('combobox', { name: words.participants }).fill('Anne, Bob,')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const shown = page.getByRole('button', { name: words.people(2) })
    await shown.waitFor()
    await untilSaved(page, WORDS.fr)
    await page.reload()
    await shown.waitFor()
    await captureField(page, WORDS.fr).focus()
    await page.keyboard.type('Corvée')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.endNow }).click()
    await captureField(page, WORDS.fr).focus()
    await page.keyboard.type('Après')
    await page.keyboard.press('Enter')
    const project = await savedProject(page)
    const [during, after] = eventsInOrder(project)
    expect(Object.keys(project.workSessions)).toEqual([during?.workSessionId])
    expect(after?.workSessionId).toBeNull()
    await leave(opened)
  })

  it('merges the actors named in two ways, and the dialog has no fault that axe can find', async () => {
    const { actors: words, frame } = WORDS.fr
    for (const width of ways(1, [390, 1440])) {
      const opened = await visit(browser, { language: 'fr', width, height: 844 })
      const { page } = opened
      await createProject(page, WORDS.fr, 'Acteurs')
      await captureField(page, WORDS.fr).focus()
      for (const line of ['Un @CLSC', 'Deux @"Centre local de services communautaires (CLSC)"']) {
        await page.keyboard.type(line)
        await page.keyboard.press('Enter')
      }
      await page.getByRole('button', { name: frame.moreActions }).click()
      await page.getByRole('menuitem', { name: words.title }).click()
      await page.getByRole('region', { name: words.alike }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      await page.getByRole('button', { name: words.keepAs('CLSC') }).click()
      await page.getByRole('dialog').getByText(words.events(2)).waitFor()
      await leave(opened)
    }
  })

  it('writes with the thumbs: names are tapped, chips wrap and are tapped away', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      acceptDownloads: true,
    })
    const opened = await visitIn(context, { language: 'fr', width: 390, height: 844 })
    const { page } = opened
    const { story, capture, library } = WORDS.fr
    await page.getByRole('button', { name: library.newProject }).tap()
    await page.getByLabel(library.newProjectTitle).fill('Au parc')
    await page.keyboard.press('Enter')
    const field = captureField(page, WORDS.fr)
    await field.tap()
    for (const { line } of TRANSCRIPTS.fr.slice(0, 6)) {
      await page.keyboard.type(line)
      await page.getByRole('button', { name: story.add, exact: true }).tap()
    }
    await page.keyboard.type('2019 ! Refus de la ville #infl')
    await page.keyboard.type(' ? un malentendu, dit la ville, qui voulait autre chose @')
    await page.getByRole('option').first().tap()
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await scrollsSideways(page)).toBe(false)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: capture.ignore(capture.setback) }).tap()
    await page.getByRole('button', { name: story.add, exact: true }).tap()
    await page.getByRole('button', { name: capture.recall }).tap()
    await page.keyboard.type(' #4')
    await page.getByRole('button', { name: capture.correct, exact: true }).tap()
    await untilSaved(page, WORDS.fr)
    const project = await savedProject(page)
    const last = eventsInOrder(project).find(({ title }) => title.startsWith('! Refus'))
    expect(last).toMatchObject({
      polarity: 'advance',
      when: { edtf: '2019' },
      views: [{ by: '', text: 'Un malentendu, dit la ville, qui voulait autre chose' }],
    })
    expect(last?.outcomes.map(({ outcomeId }) => outcomeId)).toEqual([
      'influence',
      'network-extension',
    ])
    expect(last?.actorIds).toHaveLength(1)
    await leave(opened)
  })
})
