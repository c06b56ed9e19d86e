/** From the fictional example to an answered grid, five lessons, three actions, a rated wheel and a whole report. */
import { readFileSync } from 'node:fs'

import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Words } from '../../src/content/messages/fr.ts'
import { goToRoom, WORDS } from './mainJob.ts'
import { byKeyboard, tabTo } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'
import { ways } from './setup/ways.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const tab = (page: Page, { learn }: Words, name: keyof Words['learn']['tabs']) =>
  page
    .getByRole('navigation', { name: learn.parts })
    .getByRole('link', { name: learn.tabs[name], exact: true })
const question = (page: Page, asked: string) =>
  page.locator('button[aria-expanded]', { hasText: asked })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What the room answers to three questions: two lessons, then something to do; and the theme of the second. */
const SAID = {
  fr: [
    'Le local s’est perdu deux fois, faute d’entente écrite.',
    'Un appui de trois ans vaut mieux.',
    'Écrire à la nouvelle direction de l’école.',
  ],
  en: [
    'The room was lost twice, for want of a written agreement.',
    'Three years of support are worth more.',
    'Write to the new head of the school.',
  ],
} as const
const THEME = { fr: 'Financement', en: 'Funding' } as const
const WHEN = { fr: 'automne 2027', en: 'fall 2027' } as const

/** The questions answered, and whether the answer is something to do. */
function grid({ repertoire }: Words, [first, second, third]: readonly [string, string, string]) {
  return [
    [repertoire.general.learn[3] ?? '', first, 'lesson'],
    [repertoire.outcomes.resources.questions.learn, second, 'lesson'],
    [repertoire.general.reinvest[3] ?? '', third, 'action'],
  ] as const
}

it('The grid is answered; answers become lessons and actions, and an action joins the story.', async () => {
  const words = WORDS.fr
  const { questions, actions, next, library, panel } = words
  const opened = await visit(browser, { language: 'fr' })
  const { page } = opened
  await page.getByRole('button', { name: library.exampleMarche }).click()
  await goToRoom(page, words, 'learn')
  await tab(page, words, 'questions').click()
  for (const [asked, said, becomes] of grid(words, SAID.fr)) {
    await question(page, asked).click()
    await textbox(page, questions.answer).fill(said)
    await page.getByRole('checkbox').first().check()
    await button(page, becomes === 'lesson' ? questions.toLesson : questions.toAction).click()
  }
  await page.getByText(questions.answerCount(5).replaceAll('\u00a0', ' ')).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, words, 'findings').click()
  expect(await lessonCount(page)).toBe(5)
  const loose = page.locator('li[draggable]').filter({ hasText: 'appui de trois ans vaut' })
  await loose.dragTo(page.getByRole('region', { name: 'Financement' }))
  const funding = page.getByRole('region', { name: 'Financement' })
  await funding.getByText('Un appui de trois ans vaut mieux.').waitFor()
  await funding.getByRole('button', { name: /^Leçon.*vaut mieux/u }).click()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, words, 'actions').click()
  await page.getByText(actions.counts(3, 0).replaceAll('\u00a0', ' ')).waitFor()
  await page.getByRole('button', { name: /direction de l’école/u }).click()
  await textbox(page, actions.when).fill('automne 2027')
  await button(page, actions.toStory).click()
  await button(page, actions.openEvent).click()
  const event = page.getByRole('complementary', { name: panel.event })
  await event.getByRole('combobox').first().selectOption('happened')
  await page.getByText(actions.followsDone('').slice(0, 20)).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, words, 'next').click()
  await page.getByRole('list', { name: next.line }).getByRole('button').first().click()
  expect(await accessibilityFaults(page)).toEqual([])
  await leave(opened)
})

for (const language of ways(1, ['fr', 'en'] as const)) {
  it(`All of it is done without any pointer, up to a report in both languages, in ${language}.`, async () => {
    const words = WORDS[language]
    const [, second, third] = SAID[language]
    const opened = await visit(browser, { language })
    const { page } = opened
    const press = async (wanted: Locator, key = 'Enter') => {
      await tabTo(page, wanted)
      await page.keyboard.press(key)
    }
    await press(page.getByRole('button', { name: words.library.exampleMarche }))
    await textbox(page, words.story.capture).waitFor()
    await byKeyboard.goToRoom(page, words, 'learn')

    const { questions } = words
    await press(tab(page, words, 'questions'))
    for (const [asked, said, becomes] of grid(words, SAID[language])) {
      await press(question(page, asked))
      await tabTo(page, textbox(page, questions.answer))
      await page.keyboard.insertText(said)
      await press(button(page, becomes === 'lesson' ? questions.toLesson : questions.toAction))
      await press(page.getByRole('checkbox').first(), 'Space')
      await page.keyboard.press('Escape')
      await expect.poll(() => question(page, asked).getAttribute('aria-expanded')).toBe('false')
    }

    await press(tab(page, words, 'findings'))
    expect(await lessonCount(page)).toBe(5)
    await press(page.getByRole('button', { name: words.findings.move(second) }))
    await page.getByRole('menu').waitFor()
    await page.keyboard.type(THEME[language].slice(0, 3))
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: THEME[language] }).getByText(second).waitFor()

    const { actions } = words
    await press(tab(page, words, 'actions'))
    await press(page.getByRole('button', { name: third }))
    await tabTo(page, textbox(page, actions.when))
    await page.keyboard.insertText(WHEN[language])
    await press(button(page, actions.toStory))
    // The button has gone: the focus is on what stands in its place.
    await page.keyboard.press('Enter')
    const event = page.getByRole('complementary', { name: words.panel.event })
    await event.waitFor()
    await page.keyboard.press('Escape')
    await event.waitFor({ state: 'detached' })

    await press(tab(page, words, 'wheel'))
    const spoke = page.getByRole('slider', {
      name: words.wheel.spoke(words.repertoire.outcomes.governance.label, words.wheel.now),
    })
    await press(spoke, 'End')
    expect(await spoke.getAttribute('aria-valuetext')).toBe(words.wheel.value(10))

    await byKeyboard.goToRoom(page, words, 'report')
    await page.getByRole('article').waitFor()
    const html = await reportInBothLanguages(page, words, press)
    for (const told of [...SAID[language], WHEN[language]]) expect(html).toContain(told)
    await leave(opened)
  })
}

/** The web page of the report, produced without any pointer. */
async function reportInBothLanguages(
  page: Page,
  { report }: Words,
  press: (wanted: Locator) => Promise<void>,
): Promise<string> {
  await press(button(page, report.handOver))
  await page.getByRole('dialog').waitFor()
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await press(button(page, report.make(report.formats.htmlBoth.name)))
  return readFileSync(await (await coming).path(), 'utf8')
}

async function lessonCount(page: Page): Promise<number> {
  await page.locator('li[draggable]').first().waitFor()
  return page.locator('li[draggable]').count()
}
