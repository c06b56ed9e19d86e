// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { SelectedPanel } from '../../../src/screens/panel/SelectedPanel.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

function show() {
  const project = {
    ...projectWith([
      { id: 'a', title: 'Une', description: 'La première' },
      { id: 'b', title: 'Deux', views: [{ by: 'Le comité', text: 'Trop vite' }] },
      { id: 'c', title: 'Trois' },
      { id: 'd', title: 'Quatre' },
    ]),
    workSessions: byId([newWorkSession('s', 'Première séance')]),
  }
  const room = showRoom(project, <SelectedPanel />)
  act(() => room.session.select('b'))
  return room
}
const panel = () => within(screen.getByRole('complementary', { name: 'Événement' }))
const address = () => panel().getByRole('textbox', { name: 'Adresse web' })

test('Only a web address becomes a link, opened apart; other words stay words, and it is said.', async () => {
  show()
  await userEvent.click(panel().getByRole('button', { name: 'Ajouter une source' }))
  await userEvent.type(address(), 'javascript:alert(1)')
  expect(panel().queryByRole('link')).toBeNull()
  expect(panel().getByText(/^Ceci n’est pas une adresse web/)).toBeTruthy()
  expect(address().getAttribute('aria-describedby')).toBeTruthy()
  await userEvent.clear(address())
  expect(panel().queryByText(/^Ceci n’est pas/)).toBeNull()
  await userEvent.type(address(), 'www.exemple.org/pv')
  const link = panel().getByRole('link', { name: 'Ouvrir dans un nouvel onglet' })
  expect(link.getAttribute('href')).toBe('https://www.exemple.org/pv')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(link.getAttribute('target')).toBe('_blank')
})

test('A view that differs stands beside what is told, each with whose it is.', async () => {
  const { project } = show()
  const told = panel().getByText('Comme c’est raconté').closest('li')
  expect(told?.textContent).toBe('Comme c’est racontéDeux')
  const other = told?.nextElementSibling as HTMLElement
  expect(within(other).getByRole('textbox', { name: 'De qui' })).toHaveProperty(
    'value',
    'Le comité',
  )
  await userEvent.click(within(other).getByRole('button', { name: 'Retirer cette vue' }))
  expect(project().events.b?.views).toEqual([])
})

test('The work session of an event is chosen, and taken back.', async () => {
  const { project } = show()
  const choice = panel().getByRole('combobox', { name: 'Séance de travail' })
  await userEvent.selectOptions(choice, 'Première séance')
  expect(project().events.b?.workSessionId).toBe('s')
  await userEvent.selectOptions(choice, 'Aucune')
  expect(project().events.b?.workSessionId).toBeNull()
})

test('Ctrl with an arrow goes to the same field of the event before or after; each is its own step.', async () => {
  const { project, session } = show()
  const description = () => panel().getByRole('textbox', { name: 'Description' })
  await userEvent.type(description(), 'Ici')
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
  expect(session.state.getState().selectedId).toBe('c')
  expect(document.activeElement).toBe(description())
  await userEvent.keyboard('là{Control>}{ArrowUp}{ArrowUp}{ArrowUp}{/Control}')
  expect(description()).toHaveProperty('value', 'La première')
  expect(document.activeElement).toBe(description())
  act(() => session.undo())
  expect(project().events.c?.description).toBe('')
  expect(project().events.b?.description).toBe('Ici')
})

test('The buttons to the events before and after keep the focus.', async () => {
  const { session } = show()
  const next = panel().getByRole('button', { name: 'Événement suivant' })
  await userEvent.click(next)
  expect(session.state.getState().selectedId).toBe('c')
  expect(document.activeElement).toBe(next)
})
