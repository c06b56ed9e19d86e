// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { newActor, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { StoryRoom } from '../../../src/screens/story/StoryRoom.tsx'
import { storeWith } from '../../helpers/memoryStore.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

// What is loaded on demand is there already: here one waits for what people do, not for files.
beforeAll(() => import('../../../src/screens/story/BulkDialog.tsx'))

beforeEach(() => {
  localStorage.clear()
  // jsdom lays nothing out: what follows sizes and scrolls has nothing to follow.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => {}
  Element.prototype.scrollTo = () => {}
})

const when = (said: string) => ({ said, edtf: said })
const told = (): Project => ({
  ...projectWith([
    { id: 'a', title: 'Visite de l’École', when: when('2018') },
    { id: 'b', title: 'Corvée', when: when('2019-05'), actorIds: ['x'] },
    { id: 'c', title: 'Sans jour', workSessionId: 's' },
    { id: 'd', title: 'Portrait', when: when('2018-12'), status: 'planned' },
    { id: 'e', title: 'Bœuf haché', when: when('2020-01') },
  ]),
  actors: byId([newActor('x', 'Écoliers')]),
  workSessions: byId([newWorkSession('s', 'Première')]),
})

const show = (store = storeWith()) => showRoom(told(), <StoryRoom />, store)
const list = () => screen.getByRole('region', { name: 'Événements dans l’ordre du récit' })
const rows = () => [...list().querySelectorAll<HTMLElement>('[data-row]')]
const titles = () => rows().map((row) => row.firstChild?.textContent ?? '')
const row = (title: RegExp) =>
  rows().find(({ textContent }) => title.test(textContent)) as HTMLElement
const order = (project: Project) =>
  eventsInOrder(project)
    .map(({ id }) => id)
    .join('')
const find = () => within(list()).getByRole('textbox', { name: 'Trouver dans le récit' })
const press = (name: string) => userEvent.click(within(list()).getByRole('button', { name }))
const click = async (title: RegExp, key?: 'Control' | 'Shift') => {
  const user = userEvent.setup()
  if (key) await user.keyboard(`{${key}>}`)
  await user.click(row(title))
  if (key) await user.keyboard(`{/${key}}`)
}

describe('Groups', () => {
  const headings = () =>
    [...list().querySelectorAll('ol > li:not([data-id])')].map(({ textContent }) => textContent)

  test('follow the order told: a year that comes back is said again, what has no date too.', () => {
    show()
    expect(headings()).toEqual(['2018', '2019', 'Sans date', '2018 (suite)', '2020'])
  })

  test('are by season when asked, and this device remembers it.', async () => {
    show()
    const choice = within(list()).getByRole('combobox', { name: 'Regrouper les événements' })
    await userEvent.selectOptions(choice, 'Par saison')
    const seasons = ['2018', 'Printemps 2019', 'Sans date', 'Hiver 2018-2019', 'Hiver 2019-2020']
    expect(headings()).toEqual(seasons)
    expect(localStorage.getItem('jalons.listGrouping')).toBe('season')
  })
})

describe('Finding', () => {
  test('shows what matches without its accents, says how many, and marks the words.', async () => {
    show()
    await userEvent.type(find(), 'ecol')
    await waitFor(() => expect(titles()).toEqual(['Visite de l’École', 'Corvée']))
    expect(within(list()).getAllByRole('status')[0]?.textContent).toBe('2 sur 5 affichés')
    expect(list().querySelector('mark')?.textContent).toBe('Écol')
    await press('Tout afficher')
    expect(titles()).toHaveLength(5)
    expect(document.activeElement).toBe(find())
  })

  test('is where Ctrl+F goes; Escape empties it, and Enter goes to the first row.', async () => {
    show()
    await userEvent.keyboard('{Control>}f{/Control}')
    expect(document.activeElement).toBe(find())
    await userEvent.keyboard('portrait{Escape}')
    expect(find()).toHaveProperty('value', '')
    await userEvent.keyboard('boeuf')
    await waitFor(() => expect(titles()).toHaveLength(1))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(row(/Bœuf/))
  })

  test('never hides what is captured meanwhile, nor what is selected, and says so.', async () => {
    const { session } = show()
    await userEvent.type(find(), 'corvee')
    await waitFor(() => expect(titles()).toEqual(['Corvée']))
    const capture = screen.getByRole('textbox', { name: 'Ajouter un événement' })
    await userEvent.type(capture, 'Réunion{Enter}')
    expect(titles()).toEqual(['Corvée', 'Réunion'])
    act(() => session.select('d'))
    expect(titles()).toEqual(['Corvée', 'Portraitprévuhors du filtre', 'Réunion'])
    const status = within(list()).getAllByRole('status')[0]
    expect(status?.textContent).toBe('3 sur 6 affichés, dont 1 hors du filtre')
  })

  test('narrows by outcome, status, actor, session and doubt, all at once.', async () => {
    show()
    await press('Filtres')
    const choose = (name: string, value: string) =>
      userEvent.selectOptions(within(list()).getByRole('combobox', { name }), value)
    const tick = (name: string) => userEvent.click(within(list()).getByRole('checkbox', { name }))
    await choose('État', 'Prévu')
    expect(titles()).toEqual(['Portraitprévu'])
    expect(within(list()).getByRole('button', { name: /^Filtres\s: 1\sactif$/ })).toBeTruthy()
    await choose('Acteur', 'Écoliers')
    expect(titles()).toEqual([])
    expect(within(list()).getByText('Aucun événement ne correspond.')).toBeTruthy()
    await press('Tout afficher')
    await tick('Depuis la dernière fois')
    expect(titles()).toEqual(['Sans jour'])
    await tick('Depuis la dernière fois')
    await tick('Sans date')
    expect(titles()).toEqual(['Sans jour'])
    await press('Tout afficher')
    await tick('Date contre l’ordre')
    expect(titles()).toEqual(['Portraitprévu'])
  })
})

describe('Several events', () => {
  test('are ticked with Ctrl and Shift, and changed in one step.', async () => {
    const { project, session } = show()
    await click(/Corvée/, 'Control')
    await click(/Portrait/, 'Shift')
    expect(within(list()).getByText('3 sélectionnés')).toBeTruthy()
    expect(within(list()).getAllByRole('checkbox', { checked: true })).toHaveLength(3)
    await press('Classer…')
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Quel résultat transitoire?' }),
      '4{Enter}',
    )
    const classified = () =>
      eventsInOrder(project())
        .filter(({ outcomes }) => outcomes.length > 0)
        .map(({ id }) => id)
    expect(classified()).toEqual(['b', 'c', 'd'])
    act(() => session.undo())
    expect(classified()).toEqual([])
  })

  test('take a status from the menu, and an actor that is new.', async () => {
    const { project } = show()
    rows()[0]?.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    await press('Modifier')
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Abandonné' }))
    expect(Object.values(project().events).every(({ status }) => status === 'abandoned')).toBe(true)
    await press('Modifier')
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Acteur…' }))
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Nouvel acteur' }),
      'CLSC{Enter}',
    )
    const added = Object.values(project().actors).find(({ name }) => name === 'CLSC')?.id ?? ''
    expect(Object.values(project().events).every(({ actorIds }) => actorIds.includes(added))).toBe(
      true,
    )
  })

  test('are deleted in one step, once a restore point is kept, with the focus on what follows.', async () => {
    const store = storeWith()
    const kept: string[] = []
    const { project, session } = show({
      ...store,
      keepRestorePoint: (point, content) => {
        kept.push(point.reason)
        return store.keepRestorePoint(point, content)
      },
    })
    await click(/Visite/, 'Control')
    await click(/Corvée/, 'Control')
    await press('Supprimer')
    expect(order(project())).toBe('cde')
    expect(document.activeElement).toBe(row(/Sans jour/))
    await waitFor(() => expect(kept).toEqual(['beforeRemoval']))
    act(() => session.undo())
    expect(order(project())).toBe('abcde')
  })

  test('move together with Alt and an arrow, and gather where they are told.', async () => {
    const { project, session } = show()
    await click(/Corvée/, 'Control')
    await click(/Portrait/, 'Control')
    row(/Portrait/).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(order(project())).toBe('bdace')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order(project())).toBe('abdce')
    act(() => session.undo())
    act(() => session.undo())
    expect(order(project())).toBe('abcde')
  })

  test('move before another chosen by its title.', async () => {
    const { project } = show()
    await click(/Visite/, 'Control')
    await click(/Sans jour/, 'Control')
    await press('Déplacer…')
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Où?' }),
      'Après un autre événement…',
    )
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Quel événement?' }),
      'portrait{Enter}',
    )
    expect(order(project())).toBe('bdace')
  })

  test('are ticked by keys alone; Escape gives the rows back as they were.', async () => {
    show()
    rows()[1]?.focus()
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}')
    expect(within(list()).getByText('2 sélectionnés')).toBeTruthy()
    await userEvent.keyboard('{Control>} {/Control}')
    expect(within(list()).getByText('1 sélectionné')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(within(list()).queryByRole('checkbox')).toBeNull()
    expect(document.activeElement).toBe(row(/Sans jour/))
  })

  test('are ticked by pressing them once selection is asked for.', async () => {
    show()
    await press('Sélectionner')
    expect(within(list()).getByText(/^Cochez des événements/)).toBeTruthy()
    await click(/Corvée/)
    await click(/Bœuf/)
    expect(within(list()).getByText('2 sélectionnés')).toBeTruthy()
    await click(/Corvée/)
    expect(within(list()).getByText('1 sélectionné')).toBeTruthy()
    await userEvent.click(
      within(list()).getAllByRole('button', { name: 'Terminé' })[1] as HTMLElement,
    )
    expect(within(list()).queryByRole('checkbox')).toBeNull()
    expect(document.activeElement).toBe(row(/Bœuf/))
  })
})

test('With a filter, Alt and an arrow goes past the row that is shown, not past those hidden.', async () => {
  const { project } = show()
  await userEvent.type(find(), '201')
  await waitFor(() => expect(titles()).toHaveLength(3))
  row(/Portrait/).focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(order(project())).toBe('adbce')
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  // After the last row shown, and before what is hidden after it.
  expect(order(project())).toBe('abdce')
})
