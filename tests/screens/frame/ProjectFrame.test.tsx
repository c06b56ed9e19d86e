// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { editProject } from '../../../src/domain/edits/projectEdits.ts'
import { removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import { ProjectFrame } from '../../../src/screens/frame/ProjectFrame.tsx'
import { alone, storeWith } from '../../helpers/memoryStore.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const show = (store = storeWith()) =>
  showRoom(projectWith(['a', 'b']), <ProjectFrame room="story">Ici</ProjectFrame>, store)

test('Undo and redo name what they undo, and answer to the keyboard.', async () => {
  const { session, project } = show()
  act(() => void session.perform(removeEvents(['a'], 'Titre de a')))
  expect(
    screen.getByRole('button', { name: /^Annuler\s: suppression\s: Titre de a$/ }),
  ).toBeTruthy()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(Object.keys(project().events)).toEqual(['b', 'a'])
  expect(screen.getByRole('button', { name: /^Rétablir\s: suppression/ })).toBeTruthy()
  await userEvent.keyboard('{Control>}y{/Control}')
  expect(Object.keys(project().events)).toEqual(['b'])
  await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(Object.keys(project().events)).toEqual(['b'])
})

test('What was taken away is shown with a way back.', async () => {
  const { session, project } = show()
  act(() => void session.perform(removeEvents(['a'], 'Titre de a')))
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(Object.keys(project().events)).toContain('a')
})

test('« Enregistré » comes back only once the write is done, « Non enregistré » when it failed.', async () => {
  let finish: (() => void) | null = null
  let isFailing = false
  const store = storeWith({
    append: (changes, _next, known) =>
      new Promise((resolve, reject) => {
        finish = () =>
          isFailing
            ? reject(Object.assign(new Error(''), { code: 'full' }))
            : resolve(alone(changes, known))
      }),
  })
  const { session } = show(store)
  expect(screen.getByText('Enregistré')).toBeTruthy()
  act(() => void session.perform(editProject({ title: 'Un' })))
  expect(screen.getByText('Enregistrement…')).toBeTruthy()
  await act(async () => finish?.())
  expect(await screen.findByText('Enregistré')).toBeTruthy()
  isFailing = true
  act(() => void session.perform(editProject({ title: 'Deux' })))
  await act(async () => finish?.())
  expect(screen.getByRole('alert').textContent).toBe('Non enregistré')
  await userEvent.click(screen.getByRole('button', { name: /^Non enregistré/ }))
  const dialog = screen.getByRole('dialog', { name: 'Non enregistré' })
  expect(dialog.textContent).toContain('Il n’y a plus de place sur cet appareil.')
  expect(dialog.textContent).toContain('encore en mémoire')
  expect(within(dialog).getByRole('button', { name: 'Copie sur fichier' })).toBeTruthy()
})

test('A question mark opens the help, but not while one types in a field.', async () => {
  show()
  await userEvent.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Aide' })).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('{Control>}k{/Control}')
  await userEvent.keyboard('?')
  expect(screen.queryByRole('dialog', { name: 'Aide' })).toBeNull()
})

test('Ctrl+D tells the selected event once more, just after itself.', async () => {
  const { session, project } = show()
  act(() => session.select('a'))
  await userEvent.keyboard('{Control>}d{/Control}')
  const [first, second, third] = eventsInOrder(project())
  expect([first?.id, third?.id]).toEqual(['a', 'b'])
  expect(second).toMatchObject({ title: first?.title })
  expect(session.state.getState().selectedId).toBe(second?.id)
})

test('Enter in the title of the project closes its window.', async () => {
  const { project } = show()
  await userEvent.click(screen.getByRole('button', { name: /Titre et description/ }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Titre du projet' }), ' bis{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(project().info.title).toMatch(/ bis$/)
})
