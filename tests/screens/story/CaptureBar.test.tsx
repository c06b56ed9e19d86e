// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import { newActor, newProject, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { StoryRoom } from '../../../src/screens/story/StoryRoom.tsx'
import { byId } from '../../helpers/smallProjects.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => {}
  Element.prototype.scrollTo = () => {}
})

const ACTORS = byId([newActor('clsc', 'CLSC'), newActor('table', 'Table de quartier')])
const show = (fields: Partial<Project> = {}) =>
  showRoom({ ...newProject('p', 'Marché'), ...fields }, <StoryRoom />)
const capture = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Ajouter/ })
const type = (keys: string) => userEvent.type(capture(), keys)
const chips = () =>
  within(screen.getByRole('list', { name: 'Ce qui est compris' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('What is understood is a chip, and its cross puts the words back in the title.', async () => {
  const { project } = show({ actors: ACTORS })
  await type('2018 Bilan avec @CLSC et @Centraide #4 !')
  expect(chips()).toEqual([
    'Quand2018',
    'CLSC',
    'nouvel acteurCentraide',
    '4Élargissement du réseau',
    'Recul',
  ])
  await userEvent.click(
    screen.getByRole('button', { name: 'Remettre dans le titre\u00a0: Quand 2018' }),
  )
  expect(document.activeElement).toBe(capture())
  await userEvent.click(screen.getByRole('button', { name: 'Remettre dans le titre\u00a0: Recul' }))
  await userEvent.keyboard('{Enter}')
  expect(eventsInOrder(project())[0]).toMatchObject({
    title: '2018 Bilan avec CLSC et Centraide !',
    when: { edtf: null },
    polarity: 'advance',
  })
})

test('A date whose year has two figures is kept in its words, and the chip says what is missing.', async () => {
  const { project } = show()
  await type('12/03/20 Rencontre')
  expect(chips()).toEqual([
    'Quand12/03/20 (gardé en mots\u00a0: écrivez l’année en quatre chiffres)',
  ])
  await userEvent.keyboard('{Enter}')
  expect(eventsInOrder(project())[0]).toMatchObject({
    title: 'Rencontre',
    when: { said: '12/03/20', edtf: null },
  })
})

test('A line with new actors is one step to undo.', async () => {
  const { project, session } = show()
  await type('Entente @CLSC @Centraide{Enter}')
  expect(Object.values(project().actors).map(({ name }) => name)).toEqual(['CLSC', 'Centraide'])
  act(() => session.undo())
  expect(project()).toMatchObject({ events: {}, actors: {} })
})

test('Names are proposed after @: arrows point, Enter takes, and Enter again adds the line.', async () => {
  const { project } = show({ actors: ACTORS })
  await type('Entente @')
  const options = () =>
    screen.queryAllByRole('option').map((option) => option.querySelector('span')?.textContent)
  expect(options()).toEqual(['CLSC', 'Table de quartier'])
  expect(screen.queryByRole('option', { selected: true })).toBeNull()
  await type('{ArrowDown}{ArrowDown}')
  const pointed = screen.getByRole('option', { selected: true })
  expect(pointed.querySelector('span')?.textContent).toBe('Table de quartier')
  expect(capture().getAttribute('aria-activedescendant')).toBe(pointed.id)
  await type('{Enter}')
  expect(capture().value).toBe('Entente @Table de quartier ')
  expect(options()).toEqual([])
  await type('{Enter}')
  expect(eventsInOrder(project())[0]?.actorIds).toEqual(['table'])
})

test('After #, an outcome is proposed by number or word; Tab takes it, Escape closes the list.', async () => {
  show()
  await type('Comité #reg')
  // One outcome only is called so: it is understood, and Enter would add the line.
  expect(chips()).toEqual(['2Structures et règles de gouvernance'])
  expect(screen.queryByRole('listbox')).toBeNull()
  await userEvent.clear(capture())
  await type('Comité #res')
  expect(screen.getAllByRole('option')).toHaveLength(3)
  await userEvent.tab()
  expect(capture().value).toBe('Comité #1 ')
  await type('#')
  expect(screen.getAllByRole('option')).toHaveLength(12)
  await type('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(capture().value).toBe('Comité #1 #')
})

test('Whoever types without looking is never stopped by a list: Enter adds the line.', async () => {
  const { project } = show({ actors: ACTORS })
  await type('Le réseau #reseau{Enter}Entente @ta{Enter}')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual([
    'Le réseau #reseau',
    'Entente',
  ])
})

test('A name pressed with the finger or the mouse is taken, and the cursor stays in the line.', async () => {
  show({ actors: ACTORS })
  await type('Entente @cl')
  await userEvent.click(screen.getByRole('option', { name: 'CLSC' }))
  expect(capture().value).toBe('Entente @CLSC ')
  expect(document.activeElement).toBe(capture())
})

test('↑ in the empty line recalls the last lines, and Enter corrects the event in one step.', async () => {
  const { project, session } = show()
  await type('2018 Un{Enter}2019 Deux @CLCS{Enter}{ArrowUp}{ArrowUp}')
  expect(capture().value).toBe('2018 Un')
  await type('{ArrowDown}')
  expect(capture().value).toBe('2019 Deux @CLCS')
  expect(screen.getByText('Correction de « Deux »')).toBeTruthy()
  await userEvent.clear(capture())
  await type('2017 Deux @CLSC{Enter}')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Deux', 'Un'])
  expect(Object.values(project().actors).map(({ name }) => name)).toEqual(['CLSC'])
  expect(capture().value).toBe('')
  act(() => session.undo())
  expect(eventsInOrder(project()).map(({ title, when }) => [title, when.said])).toEqual([
    ['Un', '2018'],
    ['Deux', '2019'],
  ])
})

test('Escape leaves the event recalled as it was, and events removed are not recalled.', async () => {
  const { project, session } = show()
  await type('2018 Un{Enter}2019 Deux{Enter}{ArrowUp} autre{Escape}')
  expect(capture().value).toBe('')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un', 'Deux'])
  act(() => session.undo())
  await type('{ArrowUp}')
  expect(capture().value).toBe('2018 Un')
})

test('The last line is also corrected by a button.', async () => {
  const { project } = show()
  await type('Corvee{Enter}')
  await userEvent.click(screen.getByRole('button', { name: /^Corriger la dernière/ }))
  await type(' du printemps')
  await userEvent.click(screen.getByRole('button', { name: 'Corriger' }))
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Corvee du printemps'])
})

test('Shift with Enter adds the event and opens its details.', async () => {
  show()
  await type('Corvée{Shift>}{Enter}{/Shift}')
  const panel = await screen.findByRole('complementary', { name: 'Événement' })
  expect(within(panel).getByRole('textbox', { name: 'Titre' })).toHaveProperty('value', 'Corvée')
  expect(capture().value).toBe('')
})

test('During a work session, what is captured bears its mark, until it ends.', async () => {
  const when = { said: '12 mai 2026', edtf: '2026-05-12' }
  const meeting = { ...newWorkSession('s', ''), when, participants: ['Anne', 'Bob'] }
  localStorage.setItem('jalons.workSession.p', 's')
  const { project } = show({ workSessions: { s: meeting } })
  expect(
    screen.getByRole('button', { name: 'Séance du 12 mai 2026 — 2\u00a0personnes' }),
  ).toBeTruthy()
  await type('Un{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Terminer la séance' }))
  await type('Deux{Enter}')
  expect(eventsInOrder(project()).map(({ workSessionId }) => workSessionId)).toEqual(['s', null])
  expect(screen.queryByRole('button', { name: /^Séance/ })).toBeNull()
})

test('An empty story that comes while a window is open leaves the focus in the window.', () => {
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  const field = dialog.appendChild(document.createElement('input'))
  document.body.append(dialog)
  field.focus()
  show()
  expect(document.activeElement).toBe(field)
  dialog.remove()
})
