// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import { newProject } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import { ProjectFrame } from '../../../src/screens/frame/ProjectFrame.tsx'
import { StoryRoom } from '../../../src/screens/story/StoryRoom.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => {
  // jsdom lays nothing out: what follows sizes and scrolls has nothing to follow.
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

const show = () => showRoom(newProject('p', 'Marché'), <StoryRoom />)
const capture = () => screen.getByRole('textbox', { name: 'Ajouter un événement' })
const list = () => screen.getByRole('region', { name: 'Événements dans l’ordre du récit' })
const rows = () =>
  [...list().querySelectorAll('[data-row]')].map((row) => row.children[0]?.firstChild?.textContent)

test('Enter adds the line, empties it and keeps the cursor there for the next one.', async () => {
  const { project } = show()
  await userEvent.type(capture(), 'mars 2020 Rencontre avec l’école #4{Enter}Corvée{Enter}')
  expect(eventsInOrder(project()).map(({ title, when }) => [title, when.edtf])).toEqual([
    ['Rencontre avec l’école', '2020-03'],
    ['Corvée', null],
  ])
  expect(eventsInOrder(project())[0]?.outcomes[0]?.outcomeId).toBe('network-extension')
  expect(document.activeElement).toBe(capture())
  expect(capture()).toHaveProperty('value', '')
})

test('A button under the line opens the window for rows, before the first event and after.', async () => {
  const offered = vi.fn<() => void>()
  const stop = new AbortController()
  addEventListener('jalons-rows', offered, stop)
  show()
  const open = () => screen.getByRole('button', { name: 'Coller ou importer des lignes…' })
  await userEvent.click(open())
  await userEvent.type(capture(), 'Corvée{Enter}')
  await userEvent.click(open())
  expect(offered).toHaveBeenCalledTimes(2)
  stop.abort()
})

test('What is understood shows under the line before Enter.', async () => {
  show()
  await userEvent.type(capture(), 'vers 2015 On obtient un local #11')
  expect(screen.getByText('vers 2015')).toBeTruthy()
  expect(screen.getByText('Acquisition de ressources')).toBeTruthy()
})

test('A line that is only a date is added all the same.', async () => {
  const { project } = show()
  await userEvent.type(capture(), 'mars 2020{Enter}')
  expect(eventsInOrder(project())[0]).toMatchObject({ title: 'mars 2020', status: 'happened' })
})

test('An event is edited in place, one undo step for all that is typed in a field.', async () => {
  const { project, session } = show()
  await userEvent.type(capture(), 'Corvee{Enter}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Corvee/ }))
  const title = within(list()).getByRole('textbox', { name: 'Titre' })
  await userEvent.clear(title)
  await userEvent.type(title, 'Corvée au jardin')
  expect(eventsInOrder(project())[0]?.title).toBe('Corvée au jardin')
  act(() => session.undo())
  expect(eventsInOrder(project())[0]?.title).toBe('Corvee')
})

test('Alt with an arrow moves the event in the story, whatever its date.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}2020 Trois{Enter}')
  within(list())
    .getByRole('button', { name: /^Trois/ })
    .focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(rows()).toEqual(['Un', 'Trois', 'Deux'])
})

test('A date that disagrees with the order is said, and one press puts the event at its date.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}2020 Trois{Enter}')
  within(list())
    .getByRole('button', { name: /^Trois/ })
    .focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
  expect(rows()).toEqual(['Trois', 'Un', 'Deux'])
  await userEvent.click(within(list()).getByRole('button', { name: 'Placer à sa date' }))
  expect(rows()).toEqual(['Un', 'Deux', 'Trois'])
  expect(within(list()).queryByRole('button', { name: 'Placer à sa date' })).toBeNull()
})

test('Delete removes the event of the row, and undo brings it back.', async () => {
  const { project, session } = show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}')
  within(list()).getByRole('button', { name: /^Un/ }).focus()
  await userEvent.keyboard('{Delete}')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Deux'])
  act(() => session.undo())
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un', 'Deux'])
})

test('A winter is said to have two readings, and one press settles it.', async () => {
  const { project } = show()
  await userEvent.type(capture(), 'hiver 2019 Subvention{Enter}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Subvention/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Oui, plutôt' }))
  expect(eventsInOrder(project())[0]?.when).toEqual({ said: 'hiver 2019', edtf: '2019-12/2020-03' })
})

test('Escape or Enter closes the fields of a row, and leaves the focus on that row.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}')
  for (const key of ['{Escape}', '{Enter}']) {
    await userEvent.click(within(list()).getByRole('button', { name: /^Deux/ }))
    await userEvent.keyboard(key)
    expect(within(list()).queryByRole('textbox', { name: 'Titre' })).toBeNull()
    expect(document.activeElement).toBe(within(list()).getByRole('button', { name: /^Deux/ }))
  }
})

test('After a deletion the focus is on the next event, wherever the deletion was asked for.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}2020 Trois{Enter}Sans date{Enter}')
  within(list()).getByRole('button', { name: /^Un/ }).focus()
  await userEvent.keyboard('{Delete}')
  expect(document.activeElement?.textContent).toMatch(/^Deux/)
  const timeline = screen.getByRole('region', { name: 'Ligne du temps' })
  await userEvent.click(within(timeline).getByRole('button', { name: /Deux/ }))
  await userEvent.keyboard('{Delete}')
  expect(document.activeElement).toBe(within(timeline).getByRole('button', { name: /Trois/ }))
  await userEvent.click(within(timeline).getByRole('button', { name: /Sans date/ }))
  await userEvent.keyboard('{Backspace}')
  expect(rows()).toEqual(['Trois'])
})

test('A card of the timeline pressed twice is edited in the list.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}')
  const timeline = screen.getByRole('region', { name: 'Ligne du temps' })
  await userEvent.dblClick(within(timeline).getByRole('button', { name: /Un/ }))
  expect(document.activeElement).toBe(within(list()).getByRole('textbox', { name: 'Titre' }))
})

test('To keep the order and correct the date, the cursor goes to the date.', async () => {
  show()
  await userEvent.type(capture(), '2018 Un{Enter}2019 Deux{Enter}2020 Trois{Enter}')
  within(list())
    .getByRole('button', { name: /^Trois/ })
    .focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Garder l’ordre/ }))
  expect(document.activeElement).toBe(within(list()).getByRole('textbox', { name: 'Quand' }))
})

test('Enter in a title writes no line break, and many pasted lines make one.', async () => {
  const { project } = show()
  await userEvent.type(capture(), 'Corvée{Enter}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Corvée/ }))
  const panel = screen.getByRole('complementary', { name: 'Événement' })
  await userEvent.click(within(panel).getByRole('textbox', { name: 'Titre' }))
  await userEvent.keyboard('{Enter}')
  await userEvent.paste(' du\n printemps')
  expect(eventsInOrder(project())[0]?.title).toBe('Corvée du printemps')
})

test('Escape in the panel closes it, and the focus goes back to the event.', async () => {
  show()
  await userEvent.type(capture(), 'Corvée{Enter}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Corvée/ }))
  const panel = screen.getByRole('complementary', { name: 'Événement' })
  await userEvent.click(within(panel).getByRole('textbox', { name: 'Description' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('While a line is being typed, Ctrl+Z is left to the field.', async () => {
  const { project } = showRoom(
    newProject('p', 'Marché'),
    <ProjectFrame room="story">
      <StoryRoom />
    </ProjectFrame>,
  )
  await userEvent.type(capture(), 'Corvée{Enter}Encor')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(eventsInOrder(project())).toHaveLength(1)
})

test('A source or a view just added has the cursor.', async () => {
  show()
  await userEvent.type(capture(), 'Corvée{Enter}')
  await userEvent.click(within(list()).getByRole('button', { name: /^Corvée/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une source' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Source' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une vue divergente' }))
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: 'Autre façon de le voir' }),
  )
})
