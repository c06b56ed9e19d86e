// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newMaturityStage, newObstacle } from '../../../src/domain/project/newRecords.ts'
import { NextTab } from '../../../src/screens/learn/next/NextTab.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const { next: words } = fr
afterEach(cleanup)

const since = (edtf: string) => ({ said: edtf, edtf })
const staged = {
  ...projectWith(['a']),
  maturityStages: {
    late: { ...newMaturityStage('late', '2b'), when: since('2023') },
    early: { ...newMaturityStage('early', '1a'), when: since('2017') },
  },
}

test('The stages stand on a line in time, and the last one is where the project is.', () => {
  showRoom(staged, <NextTab />)
  const line = within(screen.getByRole('list', { name: words.line }))
  const stages = line.getAllByRole('button').map(({ textContent }) => textContent ?? '')
  expect(stages.map((said) => said.slice(0, 4))).toEqual(['2017', '2023'])
  expect(stages.map((said) => said.includes(words.present))).toEqual([false, true])
})

test('A stage added opens at once, to be dated as people say it.', () => {
  const { project } = showRoom(staged, <NextTab />)
  fireEvent.change(screen.getByRole('combobox', { name: words.newStage }), {
    target: { value: '3a' },
  })
  fireEvent.click(screen.getByRole('button', { name: words.addStage }))
  const when = screen.getByRole('textbox', { name: words.reached })
  fireEvent.change(when, { target: { value: 'automne 2025' } })
  fireEvent.blur(when)
  expect(Object.values(project().maturityStages)).toMatchObject([
    {},
    {},
    { stage: '3a', when: { said: 'automne 2025', edtf: '2025-23' } },
  ])
})

test('Obstacles and resources are noted in a line each, then said more of.', () => {
  const { project } = showRoom(projectWith(['a']), <NextTab />)
  const note = (label: string, said: string) => {
    const [line] = screen.getAllByRole('textbox', { name: label })
    if (!line) throw new Error(`no line for ${label}`)
    fireEvent.change(line, { target: { value: said } })
    fireEvent.submit(line)
  }
  note(words.obstacle, 'Le loyer')
  note(words.resource, 'Un local chauffé')
  fireEvent.change(screen.getByRole('combobox', { name: words.kind }), {
    target: { value: 'place' },
  })
  expect(Object.values(project().obstacles)).toMatchObject([
    { text: 'Le loyer', state: 'persisting' },
  ])
  expect(Object.values(project().resources)).toMatchObject([
    { text: 'Un local chauffé', kind: 'place', state: 'sought' },
  ])
})

test('An obstacle overcome asks how, and can be removed.', () => {
  const rent = newObstacle('rent', 'Le loyer')
  const { project } = showRoom({ ...projectWith(['a']), obstacles: { rent } }, <NextTab />)
  fireEvent.change(screen.getByRole('combobox', { name: words.state }), {
    target: { value: 'overcome' },
  })
  fireEvent.change(screen.getByRole('textbox', { name: words.how.overcome }), {
    target: { value: 'Un bail de trois ans' },
  })
  expect(project().obstacles['rent']).toMatchObject({
    state: 'overcome',
    how: 'Un bail de trois ans',
  })
  fireEvent.click(screen.getByRole('button', { name: words.remove('Le loyer') }))
  expect(project().obstacles).toEqual({})
})

test('The strategy says what it means.', () => {
  const { project } = showRoom(projectWith(['a']), <NextTab />)
  fireEvent.change(screen.getByRole('combobox', { name: words.strategy }), {
    target: { value: 'spread' },
  })
  expect(project().info.strategy).toBe('spread')
  expect(screen.getByText(words.strategyHints.spread)).toBeTruthy()
})
