// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { editLink } from '../../../src/domain/edits/linkEdits.ts'
import { eventually } from '../../helpers/eventually.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { openChain } from './openChain.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

/** Two storylines that share `a`; `d` stands aside. */
const chain = () => projectWith(['a', 'b', 'c', 'd'], ['x', 'y'], ['a→b', 'b→x', 'a→c', 'c→y'])

const outline = () => within(screen.getByRole('region', { name: 'Fil de la chaîne' }))
const inViewMenu = async (user: UserEvent, role: string, name: string) => {
  await user.click(screen.getByRole('button', { name: 'Affichage' }))
  return screen.findByRole(role, { name: new RegExp(name) })
}
const chip = (name: string) =>
  within(screen.getByRole('group', { name: 'Fils' })).getByRole('button', { name })

describe('the outline', () => {
  it('tells under each effect what led to it, then the events on no chain', () => {
    const { container } = openChain(chain())
    const rows = [...container.querySelectorAll<HTMLElement>('[data-row]')]
    expect(rows.map(({ dataset }) => dataset['row'])).toEqual([
      'x',
      'x b',
      'x a',
      'y',
      'y c',
      'y a',
      'off d',
    ])
  })

  it('links and unlinks without the canvas, each in one step', async () => {
    const { user, row, now, lastUndo, session } = openChain(chain())
    await user.click(row('off d'))
    await user.click(outline().getByRole('button', { name: 'Relier à…' }))
    await user.click(await screen.findByRole('menuitem', { name: /Effet x/ }))
    expect(Object.values(now().links).some((l) => l.fromId === 'd' && l.toId === 'x')).toBe(true)
    expect(lastUndo()).toEqual({ code: 'addLink', name: 'Titre de d → Effet x' })
    await user.click(row('x d'))
    await user.click(outline().getByRole('button', { name: 'Retirer le lien vers Effet x' }))
    expect(Object.keys(now().links)).toHaveLength(4)
    act(() => session.undo())
    expect(Object.keys(now().links)).toHaveLength(5)
  })

  it('says of the row chosen alone in what other storylines it is', async () => {
    const { user, row } = openChain(chain())
    expect(outline().queryByText(/aussi dans/)).toBeNull()
    await user.click(row('x a'))
    expect(outline().getAllByText('aussi dans : Effet y')).toHaveLength(1)
    await user.click(row('x b'))
    expect(outline().queryByText(/aussi dans/)).toBeNull()
  })

  it('is gone through with the arrows from one Tab stop', () => {
    const { container, row } = openChain(chain())
    expect(container.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1)
    act(() => row('x').focus())
    fireEvent.keyDown(row('x'), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(row('x b'))
    fireEvent.keyDown(row('x b'), { key: 'End' })
    expect(document.activeElement).toBe(row('off d'))
  })

  it('changes the order of the effects', async () => {
    const { user, now } = openChain(chain())
    await user.click(screen.getByRole('button', { name: 'Commandes pour Effet x' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Descendre' }))
    expect(now().effects['x']!.rank > now().effects['y']!.rank).toBe(true)
  })
})

describe('a storyline', () => {
  it('is isolated by its chip, says how much is shown, and Escape comes back to all', async () => {
    const { user, row, card } = openChain(chain())
    await user.click(chip('Effet x'))
    expect(chip('Effet x').getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('2 événements sur 4 dans ce fil')).toBeTruthy()
    expect(row('y a')).toBeNull()
    expect(card('a').querySelector('[title="dans 2\u00a0fils"]')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(chip('Tout').getAttribute('aria-pressed')).toBe('true')
    expect(row('y a')).toBeTruthy()
    expect(card('a').querySelector('[title="dans 2\u00a0fils"]')).toBeNull()
    expect(card('a').textContent).toContain('dans 2\u00a0fils')
  })
})

describe('the canvas', () => {
  it('has one Tab stop, and arrows go from card to card', () => {
    const { container, card, session } = openChain(chain())
    expect(container.querySelectorAll('[data-card][tabindex="0"]')).toHaveLength(1)
    act(() => card('a').focus())
    fireEvent.keyDown(card('a'), { key: 'ArrowRight' })
    expect(document.activeElement).not.toBe(card('a'))
    expect(session.state.getState().selectedId).toBeNull()
  })

  it('opens the panel on the title with Enter', async () => {
    const { card, session } = openChain(chain())
    act(() => card('b').focus())
    fireEvent.keyDown(card('b'), { key: 'Enter' })
    expect(session.state.getState().selectedId).toBe('b')
    await eventually(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  })

  it('moves a card with Alt and an arrow as one edit, and « Ranger » gives it back', async () => {
    const { card, now, lastUndo, user } = openChain(chain())
    const tidy = await inViewMenu(user, 'menuitem', 'Ranger')
    expect(tidy.getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('{Escape}')
    act(() => card('b').focus())
    fireEvent.keyDown(card('b'), { key: 'ArrowDown', altKey: true })
    expect(Object.keys(now().places)).toEqual(['b'])
    expect(lastUndo()).toEqual({ code: 'placeCards', name: 'Titre de b' })
    await user.click(await inViewMenu(user, 'menuitem', 'Ranger'))
    expect(now().places).toEqual({})
  })

  it('arranges by depth on demand, remembers it, and says why cards do not move then', async () => {
    const { card, now, user, unmount } = openChain(chain())
    await user.click(await inViewMenu(user, 'menuitemradio', 'Par rang'))
    fireEvent.keyDown(card('b'), { key: 'ArrowDown', altKey: true })
    expect(now().places).toEqual({})
    expect(screen.getByText(/Par rang, la place d’une carte vient de ses liens/)).toBeTruthy()
    unmount()
    openChain(chain())
    const choice = await inViewMenu(user, 'menuitemradio', 'Par rang')
    expect(choice.getAttribute('aria-checked')).toBe('true')
  })

  it('opens « Relier à… » with L, and removes what has the focus with Delete', () => {
    const { card, now } = openChain(chain())
    act(() => card('d').focus())
    fireEvent.keyDown(card('d'), { key: 'l' })
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByRole('heading').textContent).toContain('Titre de d')
    fireEvent.keyDown(dialog, { key: 'Escape' })
    fireEvent.keyDown(card('d'), { key: 'Delete' })
    expect(now().events['d']).toBeUndefined()
  })

  it('links by two presses, opens the link that a new one would double, and teaches about a circle', async () => {
    const { card, container, now, session, user } = openChain(chain())
    const grip = (id: string) => container.querySelector(`[data-grip="${id}"]`)!
    fireEvent.click(grip('a'))
    expect(screen.getByText(/cliquez sur la carte d’arrivée/)).toBeTruthy()
    fireEvent.click(card('b'))
    expect(screen.getByText('Ces deux cartes sont déjà reliées dans ce sens.')).toBeTruthy()
    expect(Object.keys(now().links)).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Ouvrir le lien' }))
    expect(session.state.getState().selectedId).toBe('a-b')
    act(() => session.select(null))
    fireEvent.click(grip('b'))
    fireEvent.click(card('a'))
    expect(Object.keys(now().links)).toHaveLength(5)
    expect(screen.getByText(/Ce lien ferme une boucle/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(Object.keys(now().links)).toHaveLength(4)
    expect(session.state.getState().lastDeed?.kind).toBe('undone')
  })

  it('never lets React Flow speak English', () => {
    const { container } = openChain(chain())
    expect(container.textContent).not.toMatch(/Press enter|node|edge|Mini Map|attribution/i)
    const said = [...container.querySelectorAll('[aria-label], [aria-roledescription]')].map(
      (element) =>
        `${element.getAttribute('aria-label')} ${element.getAttribute('aria-roledescription')}`,
    )
    expect(said.join('\n')).not.toMatch(/Edge from|\bnode\b|\bedge\b|React Flow/)
    expect(container.querySelector('[aria-label="Titre de a mène à Titre de b"]')).toBeTruthy()
  })
})

describe('a link', () => {
  it('moves an end to another card from its panel, and keeps what it says', async () => {
    const { user, now, session, lastUndo } = openChain(chain())
    act(() => void session.perform(editLink({ id: 'a-c', label: '' }, { why: 'Le même local' })))
    act(() => session.select('a-c'))
    await user.click(screen.getByRole('button', { name: 'Changer la carte d’arrivée' }))
    const offered = within(await screen.findByRole('dialog')).getAllByRole('menuitem')
    expect(offered.map(({ textContent }) => textContent)).not.toContain('Titre de b')
    await user.click(offered.find(({ textContent }) => textContent?.includes('Effet x'))!)
    const [moved] = Object.values(now().links).filter(({ why }) => why === 'Le même local')
    expect(moved).toMatchObject({ fromId: 'a', toId: 'x' })
    expect(session.state.getState().selectedId).toBe(moved!.id)
    expect(lastUndo()).toEqual({ code: 'moveLink', name: 'Titre de a → Effet x' })
  })

  it('that goes back in time is kept, taken back, or opened on its two dates', async () => {
    const dated = projectWith(
      [
        ['a', '2018'],
        ['b', '2020'],
      ],
      ['x'],
    )
    const { user, card, container, now, session } = openChain(dated)
    fireEvent.click(container.querySelector('[data-grip="b"]')!)
    fireEvent.click(card('a'))
    expect(screen.getByText(/Ce lien recule dans le temps/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Voir les dates' }))
    expect(session.state.getState().selectedId).toBe(Object.keys(now().links)[0])
    expect(screen.getByRole('complementary').textContent).toMatch(/2020.*2018/s)
  })

  it('that is there already opens from « Relier à… »', async () => {
    const { user, card, session, now } = openChain(chain())
    fireEvent.keyDown(card('a'), { key: 'l' })
    await user.click(await screen.findByRole('menuitem', { name: /Titre de b/ }))
    expect(session.state.getState().selectedId).toBe('a-b')
    expect(Object.keys(now().links)).toHaveLength(4)
  })

  it('starts from anywhere on a card while Alt is held', () => {
    const { container } = openChain(chain())
    fireEvent.keyDown(document.body, { key: 'Alt', altKey: true })
    expect(container.querySelector('[data-drawing]')).toBeTruthy()
    fireEvent.keyUp(document.body, { key: 'Alt', altKey: false })
    expect(container.querySelector('[data-drawing]')).toBeNull()
  })
})

describe('effects', () => {
  it('are added by their title and a date in words', async () => {
    const { user, now } = openChain(projectWith(['a']))
    expect(screen.getByText('Quel changement observe-t-on dans le milieu de vie?')).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Ajouter un effet' }).at(-1)!)
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText('Quand'), 'automne 2021')
    await user.type(dialog.getByLabelText('Titre'), 'Le marché ouvre')
    // Enter, as browsers read it; jsdom only knows it with a button inside the form.
    fireEvent.submit(document.querySelector('form')!)
    const [effect] = Object.values(now().effects)
    expect(effect?.title).toBe('Le marché ouvre')
    expect(effect?.when.edtf).toBe('2021-23')
  })
})

it('points to the story when there is nothing to chain yet', () => {
  openChain(projectWith([]))
  expect(screen.getByRole('button', { name: 'Aller au récit' })).toBeTruthy()
})
