// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'

import { newProject } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { LibraryRoom } from '../../../src/screens/library/LibraryRoom.tsx'
import type { LibraryEntry } from '../../../src/session/projectStore.ts'
import { StorageError } from '../../../src/storage/faults.ts'
import { storeWith } from '../../helpers/memoryStore.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => {
  location.hash = ''
  localStorage.clear()
  Reflect.deleteProperty(navigator, 'storage')
})

const ENTRY: LibraryEntry = {
  id: 'a',
  title: 'Marché',
  territory: 'Centre-Sud',
  eventCount: 3,
  effectCount: 1,
  linkCount: 0,
  changedAt: '2026-06-15T11:57:00.000Z',
  binnedAt: null,
  copiedAt: null,
  thumbnail: null,
}

function show(entries: LibraryEntry[], own: Parameters<typeof storeWith>[0] = {}) {
  const store = storeWith({ list: async () => entries, ...own })
  showRoom(newProject('p', ''), <LibraryRoom />, store)
}

test('The first run offers a blank start, a file and the examples.', async () => {
  show([])
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Racontez votre projet. Voyez ce que l’action collective a changé.',
  )
  expect(screen.getByRole('button', { name: 'Nouveau projet' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Ouvrir un fichier' })).toBeTruthy()
  expect(await screen.findByRole('button', { name: /La production de l’Outil/ })).toBeTruthy()
})

test('A project says how much it holds, when it changed and that no copy was made.', async () => {
  show([ENTRY])
  const card = await screen.findByRole('list', { name: 'Mes projets' })
  const text = card.textContent?.replaceAll('\u00a0', ' ')
  expect(text).toContain('3 événements · 1 effet · 0 lien')
  expect(text).toContain('Modifié il y a 3 minutes')
  expect(text).toContain('Aucune copie sur fichier')
})

test('A new project needs only a title, and opens.', async () => {
  const created: Project[] = []
  show([], { create: async (project) => void created.push(project) })
  await userEvent.click(await screen.findByRole('button', { name: 'Nouveau projet' }))
  await userEvent.keyboard('Un jardin{Enter}')
  expect(created.map(({ info }) => info.title)).toEqual(['Un jardin'])
  expect(location.hash).toBe(`#/project/${created[0]?.id}/story`)
})

test('A duplicate has its own id and says that it is a copy.', async () => {
  const created: Project[] = []
  show([ENTRY], {
    load: async () => newProject('a', 'Marché'),
    create: async (project) => void created.push(project),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Commandes pour Marché' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Dupliquer' }))
  expect(created.map(({ info }) => info.title)).toEqual(['Marché (copie)'])
  expect(created[0]?.id).not.toBe('a')
})

test.each(['Dupliquer', 'Copie sur fichier'])(
  'What cannot be done with a project that does not open is said in words: %s.',
  async (name) => {
    show([ENTRY], { load: () => Promise.reject(new StorageError('unreadable')) })
    await userEvent.click(await screen.findByRole('button', { name: 'Commandes pour Marché' }))
    await userEvent.click(screen.getByRole('menuitem', { name }))
    expect(await screen.findByText(/n’a pas pu être mis à jour/)).toBeTruthy()
  },
)

test('Removing for good asks first; taking back from the bin does not.', async () => {
  const done: string[] = []
  show([{ ...ENTRY, binnedAt: ENTRY.changedAt }], {
    remove: async (id) => void done.push(`removed ${id}`),
    takeFromBin: async (id) => void done.push(`restored ${id}`),
  })
  await userEvent.click(await screen.findByRole('button', { name: /^Corbeille/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer définitivement…' }))
  const question = screen.getByRole('alertdialog')
  expect(done).toEqual([])
  await userEvent.click(within(question).getByRole('button', { name: 'Annuler' }))
  await userEvent.click(screen.getByRole('button', { name: 'Restaurer' }))
  expect(done).toEqual(['restored a'])
})

test('What goes to the bin is said on screen, with a way back, and the focus stays on the page.', async () => {
  let binnedAt: string | null = null
  show([], {
    list: async () => [{ ...ENTRY, binnedAt }],
    moveToBin: async () => void (binnedAt = ENTRY.changedAt),
    takeFromBin: async () => void (binnedAt = null),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Commandes pour Marché' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Mettre à la corbeille' }))
  const notice = await screen.findByRole('status')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
  )
  await userEvent.click(within(notice).getByRole('button', { name: 'Annuler' }))
  expect(await screen.findByRole('button', { name: 'Commandes pour Marché' })).toBeTruthy()
})

test('A list that is empty where there were projects says so, and does not welcome.', async () => {
  show([ENTRY])
  await screen.findByRole('list', { name: 'Mes projets' })
  cleanup()
  show([])
  expect((await screen.findByRole('alert')).textContent).toContain('le navigateur les a effacés')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mes projets')
})

test.each([
  [true, 'Ce navigateur a promis de garder vos projets.'],
  [false, 'Ce navigateur peut effacer vos projets'],
])('What the browser promises of the projects is said (%s).', async (isPromised, sentence) => {
  const storage = { persisted: async () => isPromised }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  show([ENTRY])
  expect(await screen.findByText(new RegExp(`^${sentence}`))).toBeTruthy()
})

test('A damaged project says so on its card, and the others are as usual.', async () => {
  show([ENTRY, { ...ENTRY, id: 'b', title: 'Jardin' }], { damaged: async () => ['a'] })
  await screen.findByText(/Ce projet est abîmé/u)
  const cards = screen
    .getAllByRole('listitem')
    .filter((card) => card.textContent?.includes('abîmé'))
  expect(cards).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Commandes pour Marché' }))
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    'Versions précédentes…',
    'Télécharger les données brutes',
    'Mettre à la corbeille',
  ])
})

test('The bin says how many days are left; what is past its time is removed, unless it is open.', async () => {
  const lock = (name: string, _options: object, act: (lock: object | null) => unknown) =>
    Promise.resolve(act(name.endsWith('.open') ? null : {}))
  Object.defineProperty(navigator, 'locks', { value: { request: lock }, configurable: true })
  const past = '2026-05-10T12:00:00.000Z'
  let entries: LibraryEntry[] = [
    { ...ENTRY, id: 'recent', title: 'Récent', binnedAt: '2026-06-05T12:00:00.000Z' },
    { ...ENTRY, id: 'old', title: 'Ancien', binnedAt: past },
    { ...ENTRY, id: 'open', title: 'Ouvert', binnedAt: past },
  ]
  show([], {
    list: async () => entries,
    removeBinned: async (id) => {
      entries = entries.filter((entry) => entry.id !== id)
      return true
    },
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Corbeille (2)' }))
  const text = screen.getByRole('dialog').textContent?.replaceAll('\u00a0', ' ')
  expect(text).toContain('Récent3 événements · Encore 20 jours')
  expect(text).toContain('Ouvert3 événements · Supprimé aujourd’hui')
  expect(text).not.toContain('Ancien')
  Reflect.deleteProperty(navigator, 'locks')
})
