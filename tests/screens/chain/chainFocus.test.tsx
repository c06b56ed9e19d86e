// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { removeEvents } from '../../../src/domain/edits/eventEdits.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { openChain } from './openChain.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Two storylines that share `a`; `d` stands aside. */
const chain = () => projectWith(['a', 'b', 'c', 'd'], ['x', 'y'], ['a→b', 'b→x', 'a→c', 'c→y'])

const chip = (name: string) =>
  within(screen.getByRole('group', { name: 'Fils' })).getByRole('button', { name })
const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true'
const drawer = (name: string) => within(screen.getByRole('region', { name }))
const key = (element: Element, name: string, more = {}) =>
  fireEvent.keyDown(element, { key: name, ...more })

describe('storylines', () => {
  it('are gone through with F and Shift+F, all being one of the stops', () => {
    openChain(chain())
    key(document.body, 'f')
    expect(isPressed(chip('Effet x'))).toBe(true)
    key(document.body, 'f')
    expect(isPressed(chip('Effet y'))).toBe(true)
    key(document.body, 'f')
    expect(isPressed(chip('Tout'))).toBe(true)
    key(document.body, 'F', { shiftKey: true })
    expect(isPressed(chip('Effet y'))).toBe(true)
  })

  it('are counted for an event that is in several, to those who hear its card', () => {
    const { card } = openChain(chain())
    expect(card('a').textContent).toContain('dans 2\u00a0fils')
    expect(card('b').textContent).not.toContain('fils')
  })
})

describe('« Pourquoi ces deux-là? »', () => {
  it('takes two cards by P then a press, and tells the paths with what the links say', () => {
    const project = chain()
    project.links['a-b'] = { ...project.links['a-b']!, label: 'convainc', why: 'la lettre' }
    const { card, session } = openChain(project)
    act(() => card('a').focus())
    key(card('a'), 'p')
    expect(drawer('Pourquoi ces deux-là?').getByRole('status').textContent).toContain('deuxième')
    // Those of which one may ask: all but `d`.
    expect(screen.getByText('5 cartes sur 6')).toBeTruthy()
    fireEvent.click(card('x'))
    const why = drawer('Pourquoi ces deux-là?')
    expect(why.getByText(/1.chemin de « Titre de a » à « Effet x »/)).toBeTruthy()
    expect(why.getByRole('listitem').textContent).toBe(
      'Titre de a → convainc\u00a0: la lettre → Titre de b → Effet x',
    )
    expect(session.state.getState().selectedId).toBeNull()
    expect(screen.getByText('3 cartes sur 6')).toBeTruthy()
    // Once both are chosen, a press selects as ever.
    fireEvent.click(card('b'))
    expect(session.state.getState().selectedId).toBe('b')
  })

  it('finds the paths whichever card is chosen first, and finds cards by their title', async () => {
    const { user } = openChain(chain())
    await user.click(screen.getByRole('button', { name: 'Lire' }))
    await user.click(await screen.findByRole('menuitem', { name: /Pourquoi ces deux-là/ }))
    await user.click(screen.getByRole('button', { name: 'Première carte, Choisir…' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Effet x' }))
    await user.click(screen.getByRole('button', { name: 'Deuxième carte, Choisir…' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Titre de a' }))
    expect(screen.getByText(/1.chemin de « Titre de a » à « Effet x »/)).toBeTruthy()
  })

  it('says when no path joins the two, and where both lead', () => {
    const project = projectWith(['a', 'b'], ['x'], ['a→x', 'b→x'])
    const { card } = openChain(project)
    act(() => card('a').focus())
    key(card('a'), 'p')
    key(card('b'), ' ')
    const why = drawer('Pourquoi ces deux-là?')
    expect(why.getByText('Aucun chemin ne va de l’une à l’autre.')).toBeTruthy()
    expect(why.getByRole('listitem').textContent).toBe('Effet x')
  })

  it('outlives the removal of one of the two, and Escape leaves it', () => {
    const { card } = openChain(chain())
    act(() => card('a').focus())
    key(card('a'), 'p')
    fireEvent.click(card('x'))
    act(() => card('a').focus())
    key(card('a'), 'Delete')
    expect(screen.getByRole('button', { name: 'Première carte, Choisir…' })).toBeTruthy()
    key(document.body, 'Escape')
    expect(screen.queryByRole('region', { name: 'Pourquoi ces deux-là?' })).toBeNull()
  })
})

describe('« Prévu et survenu »', () => {
  const planned = () =>
    projectWith(
      [
        { id: 'a' },
        { id: 'b', status: 'planned', when: { said: '2025', edtf: '2025' } },
        { id: 'c', status: 'planned' },
      ],
      ['x'],
      ['a→b', 'b→c', 'c→x'],
    )
  const open = async () => {
    const opened = openChain(planned())
    await opened.user.click(screen.getByRole('button', { name: 'Lire' }))
    await opened.user.click(await screen.findByRole('menuitem', { name: /Prévu et survenu/ }))
    return { ...opened, gap: drawer('Prévu et survenu') }
  }

  it('counts, lists, and lets the rest recede when parts of the legend are pressed', async () => {
    const { user, gap } = await open()
    await user.click(gap.getByRole('button', { name: 'Survenu 1' }))
    expect(screen.getByText('1 carte sur 4')).toBeTruthy()
    await user.click(gap.getByRole('button', { name: 'Prévu, à venir 1' }))
    expect(screen.getByText('2 cartes sur 4')).toBeTruthy()
    expect(gap.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Survenu',
      'Prévu, à venir',
    ])
  })

  it('settles in one press what was planned for a date that has passed', async () => {
    const { user, gap, now, session } = await open()
    expect(
      screen.getByRole('button', { name: /1.carte prévue dont la date est passée/ }),
    ).toBeTruthy()
    await user.click(gap.getByRole('button', { name: 'C’est survenu, Titre de b' }))
    expect(now().events['b']?.status).toBe('happened')
    expect(gap.queryByRole('button', { name: /Prévu, date passée/ })).toBeNull()
    act(() => session.undo())
    await user.click(gap.getByRole('button', { name: 'C’est abandonné, Titre de b' }))
    expect(now().events['b']?.status).toBe('abandoned')
  })
})

describe('« Et avant? »', () => {
  const field = () => screen.getByRole('textbox', { name: /Qu’est-ce qui doit arriver/ })

  it('adds planned events before a card with Enter, and goes further back with Shift+Enter', async () => {
    const { card, now, lastUndo, session, user } = openChain(projectWith(['a'], ['x']))
    act(() => card('x').focus())
    key(card('x'), 'a')
    expect(document.activeElement).toBe(field())
    await user.keyboard('Réfrigération installée{Enter}automne 2027 Entente signée #9')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(screen.getByRole('region', { name: 'Avant «\u00a0Entente signée\u00a0»' })).toBeTruthy()
    await user.keyboard('Les partenaires se rencontrent{Enter}')
    const byTitle = (title: string) => Object.values(now().events).find((e) => e.title === title)!
    const [first, second, third] = [
      byTitle('Réfrigération installée'),
      byTitle('Entente signée'),
      byTitle('Les partenaires se rencontrent'),
    ]
    expect([first.status, second.status, third.status]).toEqual(['planned', 'planned', 'planned'])
    expect(second.when.edtf).toBe('2027-23')
    expect(second.outcomes.map(({ outcomeId }) => outcomeId)).toEqual(['interest-alignment'])
    const links = Object.values(now().links).map(({ fromId, toId }) => [fromId, toId])
    expect(links).toEqual([
      [first.id, 'x'],
      [second.id, 'x'],
      [third.id, second.id],
    ])
    expect(third.rank < second.rank).toBe(true)
    // Event and link are one step.
    expect(lastUndo()).toEqual({ code: 'addEvent', name: 'Les partenaires se rencontrent' })
    act(() => session.undo())
    expect(Object.keys(now().links)).toHaveLength(2)
    expect(Object.keys(now().events)).toHaveLength(3)
  })

  it('tells as past what is written with a date already past', async () => {
    const { card, now, user } = openChain(projectWith([], ['x']))
    act(() => card('x').focus())
    key(card('x'), 'a')
    await user.keyboard('mars 2020 Rencontre{Enter}')
    expect(Object.values(now().events)[0]?.status).toBe('happened')
  })

  it('starts from an intended effect in an empty project', async () => {
    const { now, user } = openChain(projectWith([]))
    await user.click(screen.getByRole('button', { name: 'Partir d’un effet visé' }))
    await user.type(within(screen.getByRole('dialog')).getByLabelText('Titre'), 'Un parc ombragé')
    fireEvent.submit(document.querySelector('form')!)
    expect(Object.values(now().effects)[0]?.status).toBe('expected')
    await user.type(field(), 'Les arbres sont plantés{Enter}')
    expect(Object.values(now().links)).toHaveLength(1)
  })

  it('closes with Escape, and when its card is gone', async () => {
    const { card, session, user } = openChain(chain())
    const isOpen = () => screen.queryByRole('textbox', { name: /Qu’est-ce qui doit/ }) !== null
    act(() => card('x').focus())
    key(card('x'), 'a')
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    key(card('b'), 'a')
    expect(isOpen()).toBe(true)
    act(() => void session.perform(removeEvents(['b'], 'Titre de b')))
    expect(isOpen()).toBe(false)
  })
})

describe('« Et après? »', () => {
  const field = () => screen.getByRole('textbox', { name: /qu’est-ce que cela a amené/u })

  it('adds what an event led to with Enter, and goes on from it with Shift+Enter', async () => {
    const { card, now, lastUndo, user } = openChain(projectWith(['a', 'b'], ['x'], ['a→b']))
    act(() => card('a').focus())
    key(card('a'), 'A', { shiftKey: true })
    expect(document.activeElement).toBe(field())
    await user.keyboard('Un local est prêté{Shift>}{Enter}{/Shift}')
    expect(
      screen.getByRole('region', { name: 'Après «\u00a0Un local est prêté\u00a0»' }),
    ).toBeTruthy()
    await user.keyboard('Le marché ouvre{Enter}')
    expect(lastUndo()).toEqual({ code: 'addEvent', name: 'Le marché ouvre' })
    const events = Object.values(now().events).toSorted((p, q) => (p.rank < q.rank ? -1 : 1))
    const [a, place, market, b] = events
    expect(events.map(({ title }) => title).slice(1, 3)).toEqual([
      'Un local est prêté',
      'Le marché ouvre',
    ])
    expect([a?.id, b?.id]).toEqual(['a', 'b'])
    expect([place?.status, market?.status]).toEqual(['happened', 'happened'])
    const links = Object.values(now().links).map(({ fromId, toId }) => [fromId, toId])
    expect(links).toContainEqual(['a', place?.id])
    expect(links).toContainEqual([place?.id, market?.id])
  })

  it('takes what follows from a plan as planned, and says what is there already, effects included', async () => {
    const project = projectWith(['a'], ['x'], ['a→x'])
    project.events['a']!.status = 'planned'
    const { card, now, user } = openChain(project)
    act(() => card('a').focus())
    key(card('a'), 'A', { shiftKey: true })
    const after = drawer('Après «\u00a0Titre de a\u00a0»')
    expect(after.getByRole('listitem').textContent).toBe('Effet x')
    await user.keyboard('Suite{Enter}')
    expect(Object.values(now().events).find(({ title }) => title === 'Suite')?.status).toBe(
      'planned',
    )
    await user.click(after.getByRole('button', { name: 'Et avant?' }))
    expect(screen.getByRole('region', { name: /^Avant/u })).toBeTruthy()
  })

  it('is not asked of an effect, which leads nowhere further', () => {
    const { card } = openChain(projectWith(['a'], ['x'], ['a→x']))
    act(() => card('x').focus())
    key(card('x'), 'A', { shiftKey: true })
    expect(screen.queryByRole('region', { name: /^Après/u })).toBeNull()
  })
})
