// @vitest-environment jsdom
import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { fr } from '../../src/content/messages/fr.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { openProject } from '../../src/files/projectFile.ts'
import { App } from '../../src/screens/App.tsx'
import { ServicesContext } from '../../src/screens/context/services.ts'
import { SpokenProvider } from '../../src/screens/context/words.tsx'
import { watchCopies } from '../../src/session/copyWatch.ts'
import type { ProjectStore } from '../../src/session/projectStore.ts'
import { fresh, storeWith } from '../helpers/memoryStore.ts'
import { projectWith } from '../helpers/smallProjects.ts'

configure({ asyncUtilTimeout: 20_000 })

/** Which part of the app breaks when it is drawn. */
const broken = vi.hoisted(() => ({ part: '' }))

/** The same module, with a part that breaks when it is told to. */
async function breakable<M extends object>(module: Promise<M>, name: string & keyof M): Promise<M> {
  const real = await module
  const Part = real[name] as () => unknown
  const Breakable = (props: object) => {
    if (broken.part === name) throw new Error(`${name} breaks`)
    return Reflect.apply(Part, undefined, [props])
  }
  return { ...real, [name]: Breakable }
}

vi.mock('../../src/screens/library/LibraryRoom.tsx', (real) =>
  breakable(real<object>(), 'LibraryRoom' as never),
)
vi.mock('../../src/screens/story/StoryRoom.tsx', (real) =>
  breakable(real<object>(), 'StoryRoom' as never),
)
vi.mock('../../src/screens/outcomes/OutcomesRoom.tsx', (real) =>
  breakable(real<object>(), 'OutcomesRoom' as never),
)
vi.mock('../../src/screens/chain/ChainRoom.tsx', (real) =>
  breakable(real<object>(), 'ChainRoom' as never),
)
vi.mock('../../src/screens/frame/ProjectFrame.tsx', (real) =>
  breakable(real<object>(), 'ProjectFrame' as never),
)

const start = projectWith(['e1', 'e2'])
let files: Blob[] = []

function show(own: Partial<ProjectStore> = {}) {
  const store = storeWith({
    list: async () => [
      {
        id: 'p',
        title: 'Un projet',
        territory: '',
        eventCount: 2,
        effectCount: 0,
        linkCount: 0,
        changedAt: '2026-06-15T11:57:00.000Z',
        binnedAt: null,
        copiedAt: null,
        thumbnail: null,
      },
    ],
    read: async () => ({ ...fresh(start), isInBin: false }),
    load: async () => start,
    rawRows: async (id) => ({ checkpoint: { id, project: start } }),
    ...own,
  })
  const services = {
    store,
    copies: watchCopies(store, { listen: () => () => {} }, () => '2026-06-15T12:00:00.000Z'),
    tabs: { listen: () => () => {} },
    theme: 'light',
    setTheme: () => {},
    setLanguage: () => {},
    today: () => '2026-06-15',
    now: () => '2026-06-15T12:00:00.000Z',
  } as const
  render(
    <SpokenProvider value={{ language: 'fr', words: fr }}>
      <ServicesContext value={services}>
        <App />
      </ServicesContext>
    </SpokenProvider>,
  )
}

beforeEach(() => {
  files = []
  broken.part = ''
  location.hash = ''
  // React writes what broke to the console, which is as it should be.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  URL.createObjectURL = (content: Blob) => `blob:${files.push(content)}`
  URL.revokeObjectURL = () => {}
  HTMLAnchorElement.prototype.click = () => {}
})
afterEach(() => vi.restoreAllMocks())

async function downloaded(name: string): Promise<string> {
  await userEvent.click(await screen.findByRole('button', { name }))
  await waitFor(() => expect(files).toHaveLength(1))
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(files[0] as Blob)
  })
}

describe('When something breaks in a screen, the project can be taken away:', () => {
  test.each([
    ['StoryRoom', 'story'],
    ['OutcomesRoom', 'outcomes'],
    ['ChainRoom', 'chain'],
    ['ProjectFrame', 'story'],
  ])('%s.', async (part, room) => {
    broken.part = part
    location.hash = `#/project/p/${room}`
    show()
    expect(await screen.findByRole('heading', { name: fr.frame.broken })).toBeTruthy()
    const opened = openProject(await downloaded('Télécharger mes données'), 'p')
    expect(opened).toMatchObject({ project: start })
    expect(screen.getByRole('button', { name: fr.history.open })).toBeTruthy()
    broken.part = ''
    await userEvent.click(screen.getByRole('button', { name: fr.frame.backToProjects }))
    expect(await screen.findByRole('list', { name: 'Mes projets' })).toBeTruthy()
  })
})

test('When the list of projects breaks, all of them can be taken away, and the page begun again.', async () => {
  broken.part = 'LibraryRoom'
  show()
  const text = await downloaded('Télécharger mes données')
  const { projects } = JSON.parse(text) as { projects: { project: Project }[] }
  expect(projects.map(({ project }) => project.events)).toEqual([start.events])
  files = []
  const rows: unknown = JSON.parse(await downloaded('Télécharger les données brutes'))
  expect(rows).toMatchObject([{ checkpoint: { project: { events: start.events } } }])
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy()
})

test('A damaged project says so, and gives what is written of it and its versions.', async () => {
  location.hash = '#/project/p/story'
  const damaged = Object.assign(new Error('damaged'), { code: 'damaged' })
  show({ read: () => Promise.reject(damaged) })
  expect(await screen.findByRole('heading', { name: /^Ce projet est abîmé/u })).toBeTruthy()
  expect(await downloaded('Télécharger les données brutes')).toContain('"checkpoint"')
  await userEvent.click(screen.getByRole('button', { name: fr.history.open }))
  expect(await within(await screen.findByRole('dialog')).findByText(fr.history.empty)).toBeTruthy()
})
