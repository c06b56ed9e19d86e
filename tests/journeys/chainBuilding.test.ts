/**
 * The end of « Un marché solidaire pour le quartier » drawn again from its list of events, in each manner:
 * all lead to the same project.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { newProject } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { example, handedOver, pick } from './copyFiles.ts'
import { WORDS } from './mainJob.ts'
import { byClicks, byKeyboard, byMouse, byTouch, type Manner } from './manners.ts'
import { launchBrowser, leave, type Look, visit } from './setup/browser.ts'
import { ways } from './setup/ways.ts'

const words = WORDS.fr

/** The links that are drawn: through three shared events, up to both effects. */
const LINK_IDS = ['l16', 'l18', 'l19', 'l20', 'l22', 'l23'].map((id) => `marche-${id}`)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

function opened(bytes: Uint8Array): Project {
  const file = openProjectFile(bytes, 'p')
  if ('problem' in file) throw new Error(file.problem.code)
  return file.project
}

const whole = opened(example('marche-solidaire.fr'))
const links = LINK_IDS.flatMap((id) => whole.links[id] ?? [])

function titleIn({ events, effects }: Project, id: string): string {
  return events[id]?.title ?? effects[id]?.title ?? ''
}

const toldLinks = (project: Project) =>
  Object.values(project.links)
    .map(
      ({ fromId, toId, kind }) => `${titleIn(project, fromId)} ${kind} ${titleIn(project, toId)}`,
    )
    .toSorted()

/** The events that those links join, with nothing drawn yet. */
function listOfEvents(): string {
  const ids = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))
  const events = Object.values(whole.events).filter(({ id }) => ids.has(id))
  const alone = events.map((event) => [event.id, { ...event, actorIds: [], workSessionId: null }])
  return writeProject({ ...newProject('p', whole.info.title), events: Object.fromEntries(alone) })
}

const MANNERS: readonly [string, Pick<Manner, 'addEffect' | 'link'>, Partial<Look>][] = [
  ['with the mouse, by dragging', byMouse, {}],
  ['with a finger, on a tablet', byTouch, { width: 1024, height: 768, hasTouch: true }],
  ['with the keyboard only', byKeyboard, {}],
  ['with clicks that never drag', byClicks, {}],
]

it.each(ways(2, MANNERS))(
  'The chain of the example is drawn %s: same links, same effects.',
  async (...at) => {
    const [, manner, look] = at
    const seen = await visit(browser, { language: 'fr', ...look })
    const { page } = seen
    await pick(page, listOfEvents())
    await page.getByRole('link', { name: words.frame.chain, exact: true }).click()
    for (const { title } of Object.values(whole.effects)) await manner.addEffect(page, words, title)
    for (const { fromId, toId } of links) {
      await manner.link(page, words, titleIn(whole, fromId), titleIn(whole, toId))
    }
    const drawn = opened(await copyOf(page))
    expect(toldLinks(drawn)).toEqual(
      toldLinks({ ...whole, links: Object.fromEntries(links.entries()) }),
    )
    const titles = (project: Project) => Object.values(project.effects).map(({ title }) => title)
    expect(titles(drawn).toSorted()).toEqual(titles(whole).toSorted())
    expect(drawn.places).toEqual({})
    await leave(seen)
  },
)

async function copyOf(page: Page): Promise<Uint8Array> {
  const { bytes } = await handedOver(page, () =>
    byClicks.chooseExport(page, words, words.frame.fileCopy),
  )
  return bytes
}
