// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { QuestionsTab } from '../../../src/screens/learn/questions/QuestionsTab.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const { questions: words, repertoire } = fr
const asked = repertoire.outcomes.governance.questions.learn

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})
afterEach(cleanup)

function show() {
  const outcomes = [{ outcomeId: 'governance', why: '', tentative: false }]
  return showRoom(projectWith([{ id: 'a', title: 'Une règle', outcomes }]), <QuestionsTab />)
}
const question = (name: string) =>
  screen.getByRole('button', { name: (each) => each.startsWith(name) })
const open = (name: string) => fireEvent.click(question(name))
const answer = () => screen.getByRole('textbox', { name: words.answer })

test('A question opened is answered in place, with what supports the answer.', () => {
  const { project } = show()
  open(asked)
  fireEvent.change(answer(), { target: { value: 'Décider à voix haute.' } })
  fireEvent.click(screen.getByRole('checkbox', { name: /Une règle/u }))
  expect(Object.values(project().answers)).toMatchObject([
    { questionId: 'governance-learn', text: 'Décider à voix haute.', evidenceIds: ['a'] },
  ])
  expect(question(asked).textContent).toContain(words.answered)
})

test('An answer emptied leaves its field where it is, and another can be added beside one.', () => {
  const { project } = show()
  open(asked)
  fireEvent.change(answer(), { target: { value: 'Oui' } })
  open(asked)
  open(asked)
  const field = answer()
  fireEvent.change(field, { target: { value: '' } })
  expect(project().answers).toEqual({})
  expect(answer()).toBe(field)
  fireEvent.change(field, { target: { value: 'Non' } })
  fireEvent.click(screen.getByRole('button', { name: words.addAnswer }))
  fireEvent.change(screen.getByRole('textbox', { name: words.otherAnswer(2) }), {
    target: { value: 'Peut-être' },
  })
  expect(Object.values(project().answers).map(({ text }) => text)).toEqual(['Non', 'Peut-être'])
})

test('Each answer has its own evidence: what is ticked is for the answer one came to last.', () => {
  const { project } = show()
  open(asked)
  fireEvent.change(answer(), { target: { value: 'Non' } })
  fireEvent.click(screen.getByRole('button', { name: words.addAnswer }))
  const second = screen.getByRole('textbox', { name: words.otherAnswer(2) })
  fireEvent.focus(second)
  fireEvent.change(second, { target: { value: 'Oui' } })
  expect(screen.getByRole('heading', { name: words.evidenceOf(2) })).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: /Une règle/u }))
  fireEvent.focus(screen.getByRole('textbox', { name: words.otherAnswer(1) }))
  expect(screen.getByRole('checkbox', { name: /Une règle/u })).toHaveProperty('checked', false)
  const said = Object.values(project().answers).map(({ text, evidenceIds }) => [text, evidenceIds])
  expect(Object.fromEntries(said)).toEqual({ Non: [], Oui: ['a'] })
})

test('An answer becomes a lesson or an action in one press, its evidence kept.', () => {
  const { project } = show()
  open(asked)
  fireEvent.change(answer(), { target: { value: 'Décider à voix haute.' } })
  fireEvent.click(screen.getByRole('checkbox', { name: /Une règle/u }))
  fireEvent.click(screen.getByRole('button', { name: words.toLesson }))
  fireEvent.click(screen.getByRole('button', { name: words.toAction }))
  expect(Object.values(project().lessons)).toMatchObject([
    { kind: 'lesson', text: 'Décider à voix haute.', evidenceIds: ['a'] },
  ])
  expect(Object.values(project().actions)).toMatchObject([
    { what: 'Décider à voix haute.', outcomeId: 'governance', evidenceIds: ['a'] },
  ])
  expect(screen.getByText(words.isLesson)).toBeTruthy()
})

test('Escape closes the question and gives the focus back to it.', () => {
  show()
  open(asked)
  fireEvent.keyDown(answer(), { key: 'Escape' })
  expect(document.activeElement).toBe(question(asked))
  expect(screen.queryByRole('textbox', { name: words.answer })).toBeNull()
})

test('The project looks back, ahead or both, and asks accordingly.', () => {
  const { session, project } = show()
  const { use } = project().info
  expect(use).toBe('both')
  const ahead = 'Qui décidera de quoi'
  expect(question(ahead)).toBeTruthy()
  fireEvent.change(screen.getByRole('combobox', { name: words.use }), {
    target: { value: 'retrospective' },
  })
  expect(project().info.use).toBe('retrospective')
  expect(screen.queryByRole('button', { name: new RegExp(ahead, 'u') })).toBeNull()
  session.undo()
  expect(project().info.use).toBe('both')
})

test('A question added by the group opens at once, under its outcome.', () => {
  const { project } = show()
  fireEvent.click(screen.getByRole('button', { name: words.add }))
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Et l’école?' } })
  fireEvent.change(dialog.getByRole('combobox', { name: words.subject }), {
    target: { value: 'governance' },
  })
  fireEvent.click(dialog.getByRole('button', { name: words.addConfirm }))
  const [added] = Object.values(project().questions)
  expect(added).toMatchObject({ outcomeId: 'governance', text: { fr: 'Et l’école?', en: '' } })
  expect(question('Et l’école?').getAttribute('aria-expanded')).toBe('true')
})

test('An answer whose question went away stays in sight.', () => {
  const project = projectWith(['a'])
  const lost = { id: 'an', questionId: 'gone', text: 'Oui', evidenceIds: [] }
  showRoom({ ...project, answers: { an: lost } }, <QuestionsTab />)
  expect(screen.getByRole('heading', { name: words.left })).toBeTruthy()
  expect(screen.getByDisplayValue('Oui')).toBeTruthy()
})

test('A question said otherwise keeps its answer, and goes back to what it was.', async () => {
  const { project } = show()
  open(asked)
  fireEvent.change(answer(), { target: { value: 'Oui' } })
  const choose = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name: words.menu }))
    fireEvent.click(await screen.findByRole('menuitem', { name }))
  }
  await choose(words.reword)
  const line = await screen.findByRole('textbox', { name: words.wording })
  fireEvent.change(line, { target: { value: 'Et nos règles?' } })
  fireEvent.submit(line)
  expect(project().questions['governance-learn']?.text.fr).toBe('Et nos règles?')
  expect(question('Et nos règles?').textContent).toContain(words.answered)
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.menu })),
  )
  await choose(words.asBefore)
  expect(project().questions).toEqual({})
  expect(question(asked)).toBeTruthy()
})
