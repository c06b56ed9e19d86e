// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newLesson } from '../../../src/domain/project/newRecords.ts'
import type { Lesson } from '../../../src/domain/project/records.ts'
import { FindingsTab } from '../../../src/screens/learn/findings/FindingsTab.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const { findings: words } = fr
afterEach(cleanup)

function show(...lessons: readonly Lesson[]) {
  const table = Object.fromEntries(lessons.map((each) => [each.id, each]))
  return showRoom({ ...projectWith(['a']), lessons: table }, <FindingsTab />)
}
const keys = { ...newLesson('keys', 'Les clés chez la voisine'), theme: 'Le local', timesNamed: 2 }
const rent = newLesson('rent', 'Le loyer')
const theme = (name: string) => within(screen.getByRole('region', { name }))

test('Without any, the room is invited to say one, which Enter notes.', () => {
  const { project } = show()
  expect(screen.getByRole('heading', { name: words.emptyTitle })).toBeTruthy()
  fireEvent.change(screen.getByRole('combobox', { name: words.kind }), {
    target: { value: 'lever' },
  })
  const line = screen.getByRole('textbox', { name: words.capture })
  fireEvent.change(line, { target: { value: ' Prendre le temps ' } })
  fireEvent.submit(line)
  expect(Object.values(project().lessons)).toMatchObject([
    { text: 'Prendre le temps', kind: 'lever', theme: '', timesNamed: 1 },
  ])
  expect(screen.queryByRole('heading', { name: words.emptyTitle })).toBeNull()
})

test('Lessons stand under their themes; naming one again counts and moves nothing.', () => {
  const { project } = show(keys, rent)
  fireEvent.click(screen.getByRole('button', { name: words.more(rent.text) }))
  fireEvent.click(screen.getByRole('button', { name: words.less(keys.text) }))
  expect(project().lessons).toMatchObject({ rent: { timesNamed: 2 }, keys: { timesNamed: 1 } })
  expect(theme('Le local').getByText(keys.text)).toBeTruthy()
  expect(theme(words.noTheme).getByText(rent.text)).toBeTruthy()
})

test('A lesson let go on a theme joins it, and a theme is renamed with all it holds.', () => {
  const { project, session } = show(keys, rent)
  const dataTransfer = { setData: () => {} }
  const dragged = screen.getByText(rent.text).closest('li') as HTMLElement
  fireEvent.dragStart(dragged, { dataTransfer })
  fireEvent.drop(screen.getByRole('region', { name: 'Le local' }), { dataTransfer })
  expect(project().lessons['rent']?.theme).toBe('Le local')
  const name = screen.getByRole('textbox', { name: words.theme })
  fireEvent.change(name, { target: { value: 'Le lieu' } })
  fireEvent.blur(name)
  expect(Object.values(project().lessons).map((each) => each.theme)).toEqual(['Le lieu', 'Le lieu'])
  session.undo()
  session.undo()
  expect(project().lessons['rent']?.theme).toBe('')
})

test('A lesson opened is written in place, with its evidence, and can become an action.', () => {
  const { project } = show({ ...rent, evidenceIds: ['a'] })
  fireEvent.click(screen.getByRole('button', { name: /^Leçon/u }))
  expect(screen.getByRole('checkbox', { name: /Titre de a/u })).toHaveProperty('checked', true)
  fireEvent.click(screen.getByRole('button', { name: words.toAction }))
  expect(Object.values(project().actions)).toMatchObject([{ what: 'Le loyer', evidenceIds: ['a'] }])
  fireEvent.click(screen.getByRole('button', { name: words.remove }))
  expect(project().lessons).toEqual({})
})

test('A lesson that goes leaves the focus on the one beside it.', () => {
  show(keys, { ...rent, theme: 'Le local' })
  fireEvent.click(screen.getByRole('button', { name: /^Leçon.*Le loyer/u }))
  fireEvent.click(screen.getByRole('button', { name: words.remove }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Leçon.*Les clés/u }))
})

test('One kind can be seen alone, counted beside the others, until another is noted.', () => {
  const brake = { ...newLesson('late', 'Les retards'), kind: 'brake' } as const
  show(keys, rent, brake)
  const kinds = within(screen.getByRole('group', { name: words.show }))
  expect(kinds.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
    words.countOf.lesson(2),
    words.countOf.brake(1),
  ])
  fireEvent.click(kinds.getByRole('button', { name: words.countOf.brake(1) }))
  expect(screen.queryByText(rent.text)).toBeNull()
  expect(screen.getByText(brake.text)).toBeTruthy()
  const line = screen.getByRole('textbox', { name: words.capture })
  fireEvent.change(line, { target: { value: 'Le bail' } })
  fireEvent.submit(line)
  expect(screen.getByText('Le bail')).toBeTruthy()
  expect(screen.getByText(rent.text)).toBeTruthy()
})

test('A theme renamed while one kind is seen alone takes all its lessons with it.', () => {
  const brake = { ...newLesson('late', 'Les retards'), kind: 'brake', theme: 'Le local' } as const
  const { project } = show(keys, brake)
  fireEvent.click(screen.getByRole('button', { name: words.countOf.brake(1) }))
  const name = screen.getByRole('textbox', { name: words.theme })
  fireEvent.change(name, { target: { value: 'Le lieu' } })
  fireEvent.blur(name)
  expect(Object.values(project().lessons).map((each) => each.theme)).toEqual(['Le lieu', 'Le lieu'])
})
