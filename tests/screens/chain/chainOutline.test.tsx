// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
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

/** `c` comes of `a` and `b`; `b` also leads to `x` by itself. */
const divided = () => projectWith(['a', 'b', 'c', 'd'], ['x'], ['a→c', 'b→c', 'c→x', 'b→x', 'd→b'])

const keysOf = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row'])
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent

describe('a path that divides', () => {
  it('stands in lists inside lists, each event told in full once', () => {
    const { container, row } = openChain(divided())
    expect(keysOf(container)).toEqual(['x', 'x b', 'x d', 'x c', 'x a', 'x b-c b'])
    expect(row('x a').closest('ul')?.parentElement).toBe(row('x c').closest('li'))
    expect(row('x d').closest('ul')).toBe(row('x b').closest('ul'))
    expect(describedBy(row('x b-c b'))).toContain('voir plus haut')
  })

  it('is folded and gone through with the arrows: in to causes, out to what they lead to', () => {
    const { container, row } = openChain(divided())
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
    act(() => row('x c').focus())
    press('ArrowRight')
    expect(document.activeElement).toBe(row('x a'))
    press('ArrowLeft')
    expect(document.activeElement).toBe(row('x c'))
    press('ArrowLeft')
    expect(row('x c').getAttribute('aria-expanded')).toBe('false')
    expect(keysOf(container)).toEqual(['x', 'x b', 'x d', 'x c'])
    press('ArrowLeft')
    expect(document.activeElement).toBe(row('x'))
    press('ArrowLeft')
    expect(keysOf(container)).toEqual(['x'])
    press('ArrowRight')
    press('ArrowDown')
    expect(document.activeElement).toBe(row('x b'))
  })

  it('leads from a repeat to where the event is told in full', async () => {
    const { user, row, session } = openChain(divided())
    await user.click(row('x b-c b'))
    expect(session.state.getState().selectedId).toBe('b')
    expect(row('x b').getAttribute('aria-pressed')).toBe('true')
  })
})

it('says what each link says beside the event it leaves: freine, its words, its certainty', () => {
  const { row, session } = openChain(divided())
  const fields = { kind: 'hinders', label: 'retarde le bail', confidence: 'toDiscuss' } as const
  act(() => void session.perform(editLink({ id: 'a-c', label: '' }, fields)))
  expect(describedBy(row('x a'))).toBe(
    'Titre de a freine Titre de c\u00a0: retarde le bail, à discuter',
  )
  expect(describedBy(row('x c'))).toBe('Titre de c mène à Effet x')
})

describe('a row', () => {
  it('is renamed in place with F2: Enter keeps, Escape leaves as it was', async () => {
    const { user, row, now, lastUndo } = openChain(divided())
    act(() => row('x a').focus())
    await user.keyboard('{F2}')
    await user.keyboard('Le comité se forme{Enter}')
    expect(now().events['a']?.title).toBe('Le comité se forme')
    expect(lastUndo()).toEqual({ code: 'editEvent', name: 'Le comité se forme' })
    await eventually(() => expect(document.activeElement).toBe(row('x a')))
    await user.keyboard('{F2}')
    await user.keyboard('Autre chose{Escape}')
    expect(now().events['a']?.title).toBe('Le comité se forme')
    await eventually(() => expect(document.activeElement).toBe(row('x a')))
    act(() => row('x').focus())
    await user.keyboard('{F2}')
    await user.keyboard('Ouvert toute l’année{Enter}')
    expect(now().effects['x']?.title).toBe('Ouvert toute l’année')
  })

  it('is classified and removed from its menu', async () => {
    const { user, row, now } = openChain(divided())
    await user.click(row('x a'))
    const open = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'Commandes pour Titre de a' }))
      await user.click(await screen.findByRole('menuitem', { name: new RegExp(name) }))
    }
    await open('Classer')
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getAllByRole('menuitem')[0]!)
    expect(now().events['a']?.outcomes).toHaveLength(1)
    await open('Supprimer')
    expect(now().events['a']).toBeUndefined()
  })

  it('says of a link that it hinders, and how sure it is, from the menu of that link', async () => {
    const { user, row, now, lastUndo } = openChain(divided())
    await user.click(row('x a'))
    const choose = async (name: string) => {
      const menu = 'Sorte et certitude du lien vers Titre de c'
      await user.click(screen.getByRole('button', { name: menu }))
      await user.click(await screen.findByRole('menuitemradio', { name }))
    }
    await choose('Freine')
    await choose('À discuter')
    expect(now().links['a-c']).toMatchObject({ kind: 'hinders', confidence: 'toDiscuss' })
    expect(lastUndo()).toEqual({
      code: 'editLink',
      name: 'Titre de a → Titre de c',
    })
    const [link] = screen.getAllByRole('button', { name: 'Ouvrir le lien vers Titre de c' })
    expect(link?.textContent).toBe('Titre de c (freine, à discuter)')
  })
})
