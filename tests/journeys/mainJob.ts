/** The main job of a newcomer, in steps that several journeys share, in either language. */
import type { Page } from 'playwright-core'

import { en } from '../../src/content/messages/en.ts'
import { fr, type Words } from '../../src/content/messages/fr.ts'

export type Language = 'fr' | 'en'

export const WORDS: Readonly<Record<Language, Words>> = { fr, en }

/** The eight dated events of « La production de l'Outil », as one would say them. */
export const LINES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '2016-2017 : quatre ateliers sur les caractéristiques de l’Outil',
    'En 2018, premier prototype avec trois tables intersectorielles',
    'Développement de l’Outil en ligne, 2019',
    'octobre 2019 Lancement sur le site de Communagir',
    'nov. 2019 Traduction par une personne du métier',
    'Rencontre du comité bilingue en janvier 2020',
    'mai 2020 Prétest auprès de personnes expertes de la pratique',
    'Lancement en anglais chez Tamarack (décembre 2020)',
  ],
  en: [
    '2016-2017: four workshops on the features of the Tool',
    'In 2018, first prototype with three round tables',
    'Online development of the Tool, 2019',
    'October 2019 Launch on the Communagir site',
    'Nov. 2019 Translation by a professional',
    'Meeting of the bilingual committee in January 2020',
    'May 2020 Pre-test with experts in the field',
    'Launch in English at Tamarack (December 2020)',
  ],
}

/** What each line must have become: its title, its date as shown, and its EDTF. */
export const EVENTS: Readonly<Record<Language, readonly (readonly [string, string, string])[]>> = {
  fr: [
    ['Quatre ateliers sur les caractéristiques de l’Outil', '2016-2017', '2016/2017'],
    ['Premier prototype avec trois tables intersectorielles', '2018', '2018'],
    ['Développement de l’Outil en ligne', '2019', '2019'],
    ['Lancement sur le site de Communagir', 'octobre 2019', '2019-10'],
    ['Traduction par une personne du métier', 'nov. 2019', '2019-11'],
    ['Rencontre du comité bilingue', 'janvier 2020', '2020-01'],
    ['Prétest auprès de personnes expertes de la pratique', 'mai 2020', '2020-05'],
    ['Lancement en anglais chez Tamarack', 'décembre 2020', '2020-12'],
  ],
  en: [
    ['Four workshops on the features of the Tool', '2016-2017', '2016/2017'],
    ['First prototype with three round tables', '2018', '2018'],
    ['Online development of the Tool', '2019', '2019'],
    ['Launch on the Communagir site', 'October 2019', '2019-10'],
    ['Translation by a professional', 'Nov. 2019', '2019-11'],
    ['Meeting of the bilingual committee', 'January 2020', '2020-01'],
    ['Pre-test with experts in the field', 'May 2020', '2020-05'],
    ['Launch in English at Tamarack', 'December 2020', '2020-12'],
  ],
}

/** The outcome each event shows, by number. */
export const NUMBERS = [6, 1, 12, 7, 11, 9, 10, 4] as const

/** The two effects, each with the events (by index) that lead to it. */
export const EFFECTS: Readonly<
  Record<Language, readonly (readonly [string, readonly number[]])[]>
> = {
  fr: [
    ['L’Outil est accessible gratuitement en français', [2, 3]],
    ['L’Outil est accessible en anglais partout au Canada', [6, 7]],
  ],
  en: [
    ['The Tool is available free of charge in French', [2, 3]],
    ['The Tool is available in English across Canada', [6, 7]],
  ],
}

/** Creates a project of that title from the library and waits for its story. */
export async function createProject(page: Page, words: Words, title: string): Promise<void> {
  await page.getByRole('button', { name: words.library.newProject }).click()
  await page.getByLabel(words.library.newProjectTitle).fill(title)
  await page.keyboard.press('Enter')
  await captureField(page, words).waitFor()
}

export function captureField(page: Page, words: Words) {
  return page.getByRole('textbox', { name: words.story.capture })
}

/** Types each line and Enter, without touching anything else: the cursor must stay. */
export async function typeLines(page: Page, words: Words, lines: readonly string[]): Promise<void> {
  await captureField(page, words).focus()
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
}

/** The same, each line put in the field at once. */
export async function pasteLines(
  page: Page,
  words: Words,
  lines: readonly string[],
): Promise<void> {
  await captureField(page, words).focus()
  for (const line of lines) {
    await page.keyboard.insertText(line)
    await page.keyboard.press('Enter')
  }
}

/** Waits until the list of events is whole: its last rows come just after the first. */
export function untilListed(page: Page): Promise<void> {
  return page.locator('ol[aria-busy="false"]').waitFor()
}

/** Waits until the app says that all is kept. */
export async function untilSaved(page: Page, words: Words): Promise<void> {
  await page
    .locator('header')
    .getByText(words.frame.saved, { exact: true })
    .waitFor({ state: 'attached' })
}

export async function goToRoom(
  page: Page,
  words: Words,
  room: 'story' | 'outcomes' | 'chain' | 'learn' | 'report',
): Promise<void> {
  await page.getByRole('link', { name: words.frame[room], exact: true }).click()
}
