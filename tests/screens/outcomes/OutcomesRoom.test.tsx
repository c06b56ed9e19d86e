// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { classifyEvent } from '../../../src/domain/edits/eventEdits.ts'
import { addOutcome, editOutcome } from '../../../src/domain/edits/outcomeEdits.ts'
import { newEvent, newOutcome, newProject } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { OutcomesRoom } from '../../../src/screens/outcomes/OutcomesRoom.tsx'
import { WAIT_FOR_SECOND_DIGIT } from '../../../src/screens/outcomes/useNumberKeys.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => {
  // jsdom lays nothing out: there is nothing to scroll.
  Element.prototype.scrollIntoView = () => {}
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const TITLES = ['Constat', 'Comité', 'Subvention']

/** A project of three events, the first `placed` of which lie on the first card. */
function open(placed = 0) {
  const events = Object.fromEntries(
    TITLES.map((title, index) => [`e${index}`, newEvent(`e${index}`, `a${index}`, title)]),
  )
  let project: Project = { ...newProject('p', 'Marché'), events }
  for (const event of Object.values(events).slice(0, placed)) {
    project = classifyEvent(event, 'network-creation').apply(project)
  }
  const { session } = showRoom(project, <OutcomesRoom />)
  const outcomesOf = (id: string) =>
    session.state.getState().project.events[id]?.outcomes.map(({ outcomeId }) => outcomeId)
  return { session, outcomesOf }
}

const tray = () => screen.getByRole('region', { name: 'À classer' })
const card = (number: number) =>
  screen.getByRole('article', { name: (name) => name.startsWith(`${number}.`) })
const slip = (title: string, place: HTMLElement) =>
  within(place).getByRole('button', { name: (name) => name.startsWith(title) })

function drag(from: HTMLElement, to: HTMLElement, keys: { ctrlKey?: boolean } = {}) {
  const dataTransfer = { setData: () => {}, effectAllowed: '', dropEffect: '' }
  fireEvent.dragStart(from, { dataTransfer })
  fireEvent.dragOver(to, { dataTransfer, ...keys })
  // jsdom has no DragEvent: the modifier is put on the event by hand.
  const drop = new MouseEvent('drop', { bubbles: true, cancelable: true, ...keys })
  act(() => void to.dispatchEvent(drop))
}

test('a number places the event in hand, and the next one comes in hand', async () => {
  const { outcomesOf } = open()
  expect(slip('Constat', tray()).getAttribute('aria-pressed')).toBe('true')
  await userEvent.keyboard('4')
  expect(outcomesOf('e0')).toEqual(['network-extension'])
  expect(document.activeElement).toBe(slip('Comité', tray()))
  expect(slip('Comité', tray()).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('status').textContent).toContain('À classer ensuite\u00a0: Comité')
})

test('1 waits for the 2 of 12, and is 1 when nothing follows', () => {
  vi.useFakeTimers()
  const { outcomesOf } = open()
  fireEvent.keyDown(document.body, { key: '1', code: 'Digit1' })
  screen.getByText('1…')
  fireEvent.keyDown(document.body, { key: '2', code: 'Digit2' })
  expect(outcomesOf('e0')).toEqual(['project-strengthening'])
  fireEvent.keyDown(document.body, { key: '&', code: 'Digit1' })
  expect(outcomesOf('e1')).toEqual([])
  act(() => void vi.advanceTimersByTime(WAIT_FOR_SECOND_DIGIT))
  expect(outcomesOf('e1')).toEqual(['network-creation'])
})

test('numbers typed in a field stay in the field', async () => {
  const { outcomesOf, session } = open()
  act(() => session.select('e0'))
  await userEvent.type(screen.getByLabelText(fr.panel.description), '4')
  expect(outcomesOf('e0')).toEqual([])
})

test('a press takes an event in hand, another places it, without dragging', async () => {
  const { outcomesOf } = open()
  await userEvent.click(slip('Subvention', tray()))
  await userEvent.click(within(card(11)).getByText('Placer ici'))
  expect(outcomesOf('e2')).toEqual(['resources'])
  expect(document.activeElement).toBe(slip('Constat', tray()))
})

test('arrows move in the tray and take in hand what has the focus', async () => {
  const { outcomesOf } = open()
  slip('Constat', tray()).focus()
  await userEvent.keyboard('{ArrowDown}7')
  expect(outcomesOf('e0')).toEqual([])
  expect(outcomesOf('e1')).toEqual(['intermediaries-circulated'])
})

test('dragged from the tray an event is placed; from a card it moves; with Ctrl it lies on both', () => {
  const { outcomesOf } = open()
  drag(slip('Constat', tray()), card(2))
  expect(outcomesOf('e0')).toEqual(['governance'])
  drag(slip('Constat', card(2)), card(3))
  expect(outcomesOf('e0')).toEqual(['controversy'])
  drag(slip('Constat', card(3)), card(5), { ctrlKey: true })
  expect(outcomesOf('e0')).toEqual(['controversy', 'spokespersons'])
})

test('dropped on the tray, an event comes off its card', () => {
  const { outcomesOf } = open(1)
  drag(slip('Constat', card(1)), tray())
  expect(outcomesOf('e0')).toEqual([])
  slip('Constat', tray())
})

test('an event on a card opens its panel, and moves to another card by presses', async () => {
  const { outcomesOf, session } = open(1)
  slip('Constat', card(1)).focus()
  await userEvent.keyboard('{Enter}')
  expect(session.state.getState().selectedId).toBe('e0')
  screen.getByRole('complementary', { name: fr.panel.event })
  await userEvent.click(screen.getByRole('button', { name: 'Déplacer…' }))
  await userEvent.click(within(card(8)).getByText('Déplacer ici'))
  expect(outcomesOf('e0')).toEqual(['influence'])
  expect(document.activeElement).toBe(slip('Constat', card(8)))
})

test('what is context leaves the tray, and can come back', async () => {
  const { session } = open(2)
  await userEvent.click(screen.getByRole('button', { name: fr.panel.isContext }))
  expect(session.state.getState().project.events['e2']?.isContext).toBe(true)
  const done = screen.getByText('Tout est classé.')
  expect(document.activeElement).toBe(done)
  expect(screen.getByRole('link', { name: 'Passer à la chaîne' }).getAttribute('href')).toBe(
    '#/project/p/chain',
  )
  fireEvent.click(screen.getByText('Contexte'))
  await userEvent.click(screen.getByRole('button', { name: /Remettre à classer.*Subvention/ }))
  expect(document.activeElement).toBe(slip('Subvention', tray()))
})

test('a card opens on its test question, and takes the words of the project', async () => {
  // The dialog asks for it; jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  const { session } = open(1)
  await userEvent.click(within(card(1)).getByRole('button', { name: 'Création de réseau' }))
  const dialog = screen.getByRole('dialog')
  within(dialog).getByText(fr.repertoire.outcomes['network-creation'].testQuestion)
  within(dialog).getByRole('button', { name: 'Constat' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Changer les mots…' }))
  await userEvent.type(await screen.findByLabelText('Libellé (français)'), 'Le noyau')
  await userEvent.keyboard('{Escape}')
  within(card(1)).getByRole('button', { name: 'Le noyau' })
  expect(session.state.getState().undoable).toHaveLength(1)
})

test('a card opened takes the why of its events, and gives way to the next card', async () => {
  const { session } = open(1)
  await userEvent.click(within(card(1)).getByRole('button', { name: 'Création de réseau' }))
  const dialog = screen.getByRole('dialog')
  await userEvent.type(
    within(dialog).getByLabelText('Pourquoi ce résultat : Constat'),
    'On se parle',
  )
  expect(session.state.getState().project.events['e0']?.outcomes[0]?.why).toBe('On se parle')
  await userEvent.click(
    within(dialog).getByRole('button', {
      name: 'Carte suivante\u00a0: 2. Structures et règles de gouvernance',
    }),
  )
  within(dialog).getByText(fr.repertoire.outcomes.governance.testQuestion)
  within(dialog).getByText('Aucun pour l’instant. Est-ce un manque, ou n’en fallait-il pas?')
})

test('the group may hesitate between two cards, and both arguments wait until it decides', async () => {
  const { session, outcomesOf } = open(1)
  slip('Constat', card(1)).focus()
  await userEvent.keyboard('h')
  const asked = screen.getByRole('dialog', { name: 'On hésite entre…' })
  const keep = within(asked).getByRole<HTMLButtonElement>('button', { name: 'Garder ces deux-là' })
  expect(keep.disabled).toBe(true)
  await userEvent.click(
    within(asked).getByRole('checkbox', { name: 'Traitement des controverses' }),
  )
  await userEvent.click(keep)
  expect(outcomesOf('e0')).toEqual(['network-creation', 'controversy'])
  for (const number of [1, 3])
    expect(slip('Constat', card(number)).textContent).toContain('en discussion')
  within(tray()).getByText('0 sur 3 classés, 1 en discussion')

  slip('Constat', card(3)).focus()
  await userEvent.keyboard('h')
  const decision = screen.getByRole('dialog', { name: 'Trancher' })
  await userEvent.type(
    within(decision).getByRole('textbox', { name: 'Argument pour\u00a0: Création de réseau' }),
    'On se parle',
  )
  await userEvent.click(
    within(decision).getByRole('button', { name: 'Retenir celui-ci\u00a0: Création de réseau' }),
  )
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(outcomesOf('e0')).toEqual(['network-creation'])
  within(tray()).getByText('1 sur 3 classés')
  expect(session.state.getState().project.events['e0']?.outcomes[0]?.why).toBe('On se parle')
  act(() => session.undo())
  expect(outcomesOf('e0')).toEqual(['network-creation', 'controversy'])
})

test('an outcome hidden or unknown keeps its events in sight, off the table', () => {
  const { session } = open(1)
  act(() => {
    session.perform(editOutcome({ id: 'network-creation', label: '' }, { isHidden: true }))
    session.perform(classifyEvent({ id: 'e1', title: '' }, 'from-elsewhere'))
  })
  expect(screen.queryByRole('article', { name: /^1\. .*, 1/u })).not.toBeNull()
  const off = screen.getByRole('region', { name: 'Hors du tableau' })
  slip('Constat', within(off).getByRole('article', { name: /Création de réseau/u }))
  slip('Comité', within(off).getByRole('article', { name: /Résultat inconnu/u }))
})

test('an outcome that the project adds takes its place, its number and its keys', () => {
  const { session, outcomesOf } = open()
  act(() => {
    session.perform(
      addOutcome({
        ...newOutcome('care'),
        networkFunction: 3,
        number: 13,
        label: { fr: 'Prendre soin', en: '' },
      }),
    )
  })
  card(13)
  // At once: a busy machine must not take longer than the second digit is waited for.
  fireEvent.keyDown(document.body, { key: '1', code: 'Digit1' })
  fireEvent.keyDown(document.body, { key: '3', code: 'Digit3' })
  expect(outcomesOf('e0')).toEqual(['care'])
})
