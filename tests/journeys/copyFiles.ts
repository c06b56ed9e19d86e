/** Files given to the app and handed over by it, in journeys about copies; all in French but when said. */
import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'

import { openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { WORDS } from './mainJob.ts'

const { frame, story } = WORDS.fr

/** The bytes of an example of the app. */
export const example = (name: string) =>
  readFileSync(new URL(`../../public/examples/${name}.jalons.json`, import.meta.url))

/** Chooses a file with that content in the list of projects. */
export async function pick(
  page: Page,
  bytes: Uint8Array | string,
  words = WORDS.fr,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: words.library.openFile }).click()
  const buffer = Buffer.from(bytes)
  const file = { name: 'fichier.jalons.json', mimeType: 'application/json', buffer }
  await (await chooser).setFiles(file)
}

/** What a press hands over. */
export async function handedOver(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Goes to the list of projects. */
export async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: frame.myProjects }).click()
  await page.getByRole('list', { name: frame.myProjects }).waitFor()
}

/** Tells an event, and waits until it is saved. */
export async function tell(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: story.capture }).fill(line)
  await page.keyboard.press('Enter')
  await page.getByText(frame.saved, { exact: true }).waitFor()
}

/** The file of a project that tells names in its title, its texts and its sources. */
export function projectWithNames(): string {
  const opened = openProjectFile(example('marche-solidaire.fr'), 'p')
  if ('problem' in opened) throw new Error(opened.problem.code)
  const { project } = opened
  const [actor] = Object.values(project.actors)
  const [event] = Object.values(project.events)
  const [workSession] = Object.values(project.workSessions)
  if (!actor || !event || !workSession) throw new Error('the example has changed')
  return writeProject({
    ...project,
    info: { ...project.info, title: 'Le projet de Louise Tremblay', territory: 'Rosemont' },
    actors: { [actor.id]: { ...actor, name: 'Maison verte (AMVR)', kind: 'community' } },
    events: {
      [event.id]: {
        ...event,
        actorIds: [actor.id],
        views: [],
        description: 'Mme Tremblay et l’AMVR',
        sources: [{ text: '', url: 'https://exemple.org/louise-tremblay' }],
      },
    },
    workSessions: { [workSession.id]: { ...workSession, participants: ['Louise Tremblay'] } },
    effects: {},
    links: {},
    lessons: {},
    actions: {},
    answers: {},
    ratings: {},
    places: {},
  })
}
