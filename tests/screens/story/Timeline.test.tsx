// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import { newEvent, newProject } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { KeyEvent, Project } from '../../../src/domain/project/records.ts'
import { Timeline } from '../../../src/screens/story/Timeline.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => {
  // jsdom lays nothing out: the line is given a size, and what follows sizes has nothing to follow.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollTo = () => {}
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    get: () => 900,
  })
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
    configurable: true,
    get: () => 600,
  })
})

type Told = readonly [title: string, edtf: string | null, fields?: Partial<KeyEvent>]

function story(...told: readonly Told[]): Project {
  const project = newProject('p', 'Marché')
  told.forEach(([title, edtf, fields], index) => {
    const event = newEvent(`e${index}`, `a${index}`, title)
    project.events[event.id] = { ...event, when: { said: edtf ?? '', edtf }, ...fields }
  })
  return project
}

const outcome = (outcomeId: string) => ({ outcomeId, why: '', tentative: false })

function show(project: Project, shownIds: ReadonlySet<string> | null = null) {
  const onEdit = vi.fn<(editing: { id: string; field: string }) => void>()
  const shown = showRoom(
    project,
    <div>
      <Timeline addedId={null} onEdit={onEdit} shownIds={shownIds} />
    </div>,
  )
  return { ...shown, onEdit }
}

const card = (name: RegExp) => screen.getByRole('button', { name })
const focused = () => document.activeElement?.querySelector('[class*=words]')?.textContent

test('The arrows, Home and End go along the events in time, whatever the order told.', async () => {
  show(story(['Deux', '2019'], ['Un', '2018'], ['Trois', '2020'], ['Sans date', null]))
  card(/^Un/).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('Deux')
  await userEvent.keyboard('{End}')
  expect(focused()).toBe('Trois')
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('Trois')
  await userEvent.keyboard('{Home}')
  expect(focused()).toBe('Un')
})

test('Up and down go to the rows above and below.', async () => {
  show(story(['Un', '2018-01'], ['Deux', '2018-01'], ['Trois', '2018-01']))
  card(/^Un/).focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Trois')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Deux')
})

test('The Tab key stops at one card, which says its place among all of them.', () => {
  show(story(['Un', '2018'], ['Deux', '2019']))
  const stops = [...document.querySelectorAll('[data-card]')].map((each) =>
    each.getAttribute('tabindex'),
  )
  expect(stops).toEqual(['0', '-1'])
  const place = card(/^Deux/).closest('li')
  expect(place?.getAttribute('aria-posinset')).toBe('2')
  expect(place?.getAttribute('aria-setsize')).toBe('2')
})

test('A story longer than the window has only a part of its cards on the page, and the arrows reach the others.', async () => {
  const months = Array.from({ length: 200 }, (_, at): Told => {
    const month = `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    return [`Événement ${at}`, month]
  })
  show(story(...months))
  const drawn = () => document.querySelectorAll('[data-card]').length
  expect(drawn()).toBeLessThan(150)
  document.querySelector<HTMLElement>('[data-card="e0"]')?.focus()
  await userEvent.keyboard('{End}')
  expect(focused()).toBe('Événement 199')
  await userEvent.keyboard('{ArrowLeft}')
  expect(focused()).toBe('Événement 198')
})

test('In lanes by function, an event that shows two functions has a card in both, which says so.', async () => {
  show(
    story(
      ['Un comité', '2018', { outcomes: [outcome('network-creation'), outcome('resources')] }],
      ['Un constat', '2019'],
    ),
  )
  await userEvent.selectOptions(screen.getByLabelText('Couloirs'), 'function')
  const inLane = (name: string) =>
    within(screen.getByRole('list', { name }))
      .queryAllByRole('button')
      .map(({ textContent }) => textContent)
  expect(inLane('Se constituer et se maintenir')).toHaveLength(1)
  expect(inLane('Aligner les acteurs et les ressources nécessaires')[0]).toMatch(
    /aussi dans 1.autre couloir/u,
  )
  expect(inLane('Contexte ou à classer')[0]).toContain('Un constat')
  expect(inLane('Se représenter et influencer')).toEqual([])
})

test('A contradiction is put right from the card, one press for each way.', async () => {
  const { project, onEdit } = show(story(['Trois', '2020'], ['Un', '2018'], ['Deux', '2019']))
  await userEvent.click(card(/préciser la date de Trois/))
  expect(onEdit).toHaveBeenCalledWith({ id: 'e0', field: 'when' })
  await userEvent.click(card(/^Placer Trois à sa date/))
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois'])
  expect(screen.queryByRole('button', { name: /à sa date/ })).toBeNull()
  expect(focused()).toBe('Trois')
})

test('Events that the filter leaves out fade, and say so.', () => {
  show(story(['Un', '2018'], ['Deux', '2019'], ['Trois', null]), new Set(['e1']))
  expect(card(/^Un.*hors du filtre/)).toBeTruthy()
  expect(card(/^Deux/).textContent).not.toContain('hors du filtre')
  expect(card(/^Trois.*hors du filtre/)).toBeTruthy()
})

test('+ and − zoom from anywhere in the timeline, but not from a field.', async () => {
  show(story(['Un', '2018'], ['Deux', '2019']))
  const place = () => {
    const { left, transform } = card(/^Deux/).closest('li')?.style ?? { left: '', transform: '' }
    return Number.parseFloat(left) + Number(/-?\d+/.exec(transform)?.[0] ?? 0)
  }
  const before = place()
  card(/^Un/).focus()
  await userEvent.keyboard('+')
  expect(place()).toBeGreaterThan(before)
})

test('M on a card opens the window that moves it, and what it does is one undo step.', async () => {
  const { project, session } = show(story(['Un', '2018'], ['Deux', '2019'], ['Trois', '2020']))
  card(/^Un/).focus()
  await userEvent.keyboard('m')
  const dialog = await screen.findByRole('dialog', { name: 'Déplacer «\u00a0Un\u00a0»' })
  const field = within(dialog).getByRole('textbox', { name: 'Nouvelle date' })
  await userEvent.clear(field)
  await userEvent.type(field, 'mars 2021{Enter}')
  expect(project().events['e0']?.when).toEqual({ said: 'mars 2021', edtf: '2021-03' })
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Deux', 'Trois', 'Un'])
  act(() => session.undo())
  expect(project().events['e0']?.when.edtf).toBe('2018')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois'])
})
