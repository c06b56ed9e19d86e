/** From the fictional example to an answered grid, five lessons and three actions, one of them in the story. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { goToRoom, WORDS } from './mainJob.ts'
import { byKeyboard, tabTo } from './manners.ts'
import { accessibilityFaults, launchBrowser, leave, visit } from './setup/browser.ts'

vi.setConfig({ testTimeout: 240_000 })

const words = WORDS.fr
const { questions, findings, actions, next, learn, library, repertoire, panel } = words

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const tab = (page: Page, name: keyof typeof learn.tabs) =>
  page
    .getByRole('navigation', { name: learn.parts })
    .getByRole('link', { name: learn.tabs[name], exact: true })
const question = (page: Page, asked: string) =>
  page.locator('button[aria-expanded]', { hasText: asked })
const answer = (page: Page) => page.getByRole('textbox', { name: questions.answer, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** A question, what the room answers, and whether the answer is something to do. */
const ANSWERS = [
  [
    repertoire.general.learn[3],
    'Le local s’est perdu deux fois, faute d’entente écrite.',
    'lesson',
  ],
  [repertoire.outcomes.resources.questions.learn, 'Un appui de trois ans vaut mieux.', 'lesson'],
  [repertoire.general.reinvest[3], 'Écrire à la nouvelle direction de l’école.', 'action'],
] as const

it('The grid is answered; answers become lessons and actions, and an action joins the story.', async () => {
  const opened = await visit(browser, { language: 'fr' })
  const { page } = opened
  await page.getByRole('button', { name: library.exampleMarche }).click()
  await goToRoom(page, words, 'learn')
  await tab(page, 'questions').click()
  for (const [asked = '', said, becomes] of ANSWERS) {
    await question(page, asked).click()
    await answer(page).fill(said)
    await page.getByRole('checkbox').first().check()
    await button(page, becomes === 'lesson' ? questions.toLesson : questions.toAction).click()
  }
  await page.getByText(questions.answerCount(5).replaceAll('\u00a0', ' ')).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, 'findings').click()
  expect(await lessonCount(page)).toBe(5)
  const loose = page.locator('li[draggable]').filter({ hasText: 'appui de trois ans vaut' })
  await loose.dragTo(page.getByRole('region', { name: 'Financement' }))
  const funding = page.getByRole('region', { name: 'Financement' })
  await funding.getByText('Un appui de trois ans vaut mieux.').waitFor()
  await funding.getByRole('button', { name: /^Leçon.*vaut mieux/u }).click()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, 'actions').click()
  await page.getByText(actions.counts(3, 0).replaceAll('\u00a0', ' ')).waitFor()
  await page.getByRole('button', { name: /direction de l’école/u }).click()
  await textbox(page, actions.when).fill('automne 2027')
  await button(page, actions.toStory).click()
  await button(page, actions.openEvent).click()
  const event = page.getByRole('complementary', { name: panel.event })
  await event.getByRole('combobox').first().selectOption('happened')
  await page.getByText(actions.followsDone('').slice(0, 20)).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await tab(page, 'next').click()
  await page.getByRole('list', { name: next.line }).getByRole('button').first().click()
  expect(await accessibilityFaults(page)).toEqual([])
  await leave(opened)
})

it('The same is done without any pointer.', async () => {
  const opened = await visit(browser, { language: 'fr' })
  const { page } = opened
  const press = async (wanted: Locator, key = 'Enter') => {
    await tabTo(page, wanted)
    await page.keyboard.press(key)
  }
  await press(page.getByRole('button', { name: library.exampleMarche }))
  await textbox(page, words.story.capture).waitFor()
  await byKeyboard.goToRoom(page, words, 'learn')
  await press(tab(page, 'questions'))
  for (const [asked = '', said, becomes] of ANSWERS) {
    await press(question(page, asked))
    await tabTo(page, answer(page))
    await page.keyboard.insertText(said)
    await press(button(page, becomes === 'lesson' ? questions.toLesson : questions.toAction))
    await press(page.getByRole('checkbox').first(), 'Space')
    await page.keyboard.press('Escape')
    await expect.poll(() => question(page, asked).getAttribute('aria-expanded')).toBe('false')
  }
  await press(tab(page, 'findings'))
  expect(await lessonCount(page)).toBe(5)
  await press(page.getByRole('button', { name: findings.move(ANSWERS[1][1]) }))
  await page.getByRole('menu').waitFor()
  await page.keyboard.type('Fin')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Financement' }).getByText(ANSWERS[1][1]).waitFor()

  await press(tab(page, 'actions'))
  await press(page.getByRole('button', { name: /direction de l’école/u }))
  await tabTo(page, textbox(page, actions.when))
  await page.keyboard.insertText('automne 2027')
  await press(button(page, actions.toStory))
  // The button has gone: the focus is on what stands in its place.
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: panel.event }).waitFor()
  await leave(opened)
})

async function lessonCount(page: Page): Promise<number> {
  await page.locator('li[draggable]').first().waitFor()
  return page.locator('li[draggable]').count()
}
