// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import type { RestorePoint } from '../../../../src/domain/history/restorePoint.ts'
import type { Project } from '../../../../src/domain/project/records.ts'
import { pack } from '../../../../src/files/packed.ts'
import { writeProject } from '../../../../src/files/projectFile.ts'
import { VersionsDialog } from '../../../../src/screens/frame/history/VersionsDialog.tsx'
import type { ProjectStore } from '../../../../src/session/projectStore.ts'
import { storeWith } from '../../../helpers/memoryStore.ts'
import { showRoom } from '../../../helpers/showRoom.tsx'
import { projectWith } from '../../../helpers/smallProjects.ts'

configure({ asyncUtilTimeout: 20_000 })

const now = projectWith(['e1', 'e2', 'e3', 'e4'], [], ['e1→e2'])
const before = projectWith(['e1'], [], [])
const point = (id: string, own: Partial<RestorePoint> = {}): RestorePoint => ({
  id,
  projectId: 'p',
  at: '2026-06-15T11:00:00.000Z',
  reason: 'time',
  name: '',
  print: null,
  ...own,
})
const POINTS = [
  point('recent'),
  point('bad', { at: '2026-06-10T11:00:00.000Z', reason: 'beforeTidy' }),
  point('end', { at: '2026-06-01T11:00:00.000Z', name: 'Fin de l’atelier', reason: 'named' }),
]

async function show(own: Partial<ProjectStore> = {}, current: Project | null = now) {
  const kept: string[] = []
  const created: Project[] = []
  const packed = await pack(writeProject(before))
  const store = storeWith({
    restorePoints: async () => POINTS,
    readRestorePoint: async (id) => (id === 'bad' ? Uint8Array.of(1, 2) : packed),
    keepRestorePoint: async (told) => {
      kept.push(`${told.reason} ${told.name}`.trim())
      return point('new', told)
    },
    create: async (project) => void created.push(project),
    ...own,
  })
  const onRestore = vi.fn<(earlier: Project, name: string) => void>()
  const onClose = vi.fn<() => void>()
  showRoom(
    now,
    <VersionsDialog
      projectId="p"
      current={current}
      onRestore={current && onRestore}
      onClose={onClose}
    />,
    store,
  )
  return { kept, created, onRestore, onClose }
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('option', { name }))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('Versions are listed by day, those that have a name first.', async () => {
  await show()
  const groups = await screen.findAllByRole('group')
  expect(groups.map((group) => group.firstElementChild?.textContent)).toEqual([
    'Moments nommés',
    'Aujourd’hui',
    '10 juin 2026',
  ])
  expect(within(groups[0] as HTMLElement).getByRole('option').textContent).toContain(
    'Fin de l’atelier',
  )
  expect(groups[2]?.textContent).toContain('avant de ranger la chaîne')
})

test('A version tells what it holds and what has changed since.', async () => {
  await show()
  await choose(/Fin de l’atelier/u)
  await screen.findByText('Ce qui a changé depuis')
  const text = plain(screen.getByRole('region', { name: 'Fin de l’atelier' }).textContent)
  expect(text).toContain('3 événements ajoutés, 1 lien ajouté')
  expect(text).toContain('1 événement · 0 effet · 0 lien')
  expect(text).toContain('Titre de e1')
})

test('Going back keeps the project as it is first, then restores.', async () => {
  const { kept, onRestore, onClose } = await show()
  await choose(/Fin de l’atelier/u)
  await press('Revenir à cette version')
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
  expect(kept).toEqual(['beforeRestore'])
  expect(onRestore).toHaveBeenCalledWith(before, 'Fin de l’atelier')
})

test('When the project cannot be kept first, that is said and nothing is restored.', async () => {
  const full = Object.assign(new Error('full'), { code: 'full' })
  const { onRestore, onClose } = await show({ keepRestorePoint: () => Promise.reject(full) })
  await choose(/Fin de l’atelier/u)
  await press('Revenir à cette version')
  expect(plain((await screen.findByText(/plus de place/u)).textContent)).toContain('plus de place')
  expect(onRestore).not.toHaveBeenCalled()
  expect(onClose).not.toHaveBeenCalled()
})

test('Opened as a new project, it has its own id and says which version it is.', async () => {
  const { created } = await show()
  await choose(/Fin de l’atelier/u)
  await press('Ouvrir comme nouveau projet')
  await waitFor(() => expect(created).toHaveLength(1))
  expect(created[0]?.id).not.toBe('p')
  expect(created[0]).toMatchObject({
    events: before.events,
    info: { title: 'Un projet (Fin de l’atelier)' },
  })
  expect(location.hash).toBe(`#/project/${created[0]?.id}/story`)
})

test('A version that cannot be read says so, and hides no other.', async () => {
  await show()
  await choose(/avant de ranger/u)
  expect(await screen.findByText(/abîmée et ne peut pas être lue/u)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Revenir à cette version' })).toBeNull()
  await choose(/Fin de l’atelier/u)
  expect(await screen.findByRole('button', { name: 'Revenir à cette version' })).toBeTruthy()
})

test('A project that cannot be read now can still be opened anew from a version.', async () => {
  await show({}, null)
  await choose(/Fin de l’atelier/u)
  expect(await screen.findByRole('button', { name: 'Ouvrir comme nouveau projet' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Revenir à cette version' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Garder ce moment…' })).toBeNull()
})

test('A version takes a name; deleting one that has a name asks first.', async () => {
  const done: string[] = []
  await show({
    nameRestorePoint: async (id, name) => void done.push(`${id} named ${name}`),
    removeRestorePoint: async (id) => void done.push(`${id} removed`),
  })
  await choose(/automatique/u)
  await press('Nommer…')
  await userEvent.keyboard('Avant la pause{Enter}')
  expect(done).toEqual(['recent named Avant la pause'])
  await choose(/automatique/u)
  await press('Supprimer')
  await choose(/Fin de l’atelier/u)
  await press('Supprimer…')
  const question = await screen.findByRole('alertdialog')
  expect(done).toEqual(['recent named Avant la pause', 'recent removed'])
  await userEvent.click(within(question).getByRole('button', { name: 'Supprimer' }))
  expect(done.at(-1)).toBe('end removed')
})

test('A moment is kept under the name that is proposed, or another.', async () => {
  const { kept } = await show()
  await press('Garder ce moment…')
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Fin de l’atelier du 15 juin 2026')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(kept).toEqual(['named Fin de l’atelier du 15 juin 2026']))
})

test('Without any version, the dialog says when the first will be kept.', async () => {
  await show({ restorePoints: async () => [] })
  expect(await screen.findByText(/Aucune version gardée/u)).toBeTruthy()
  expect(screen.queryByRole('listbox')).toBeNull()
})
