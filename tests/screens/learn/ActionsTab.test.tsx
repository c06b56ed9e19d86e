// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { editEvent } from '../../../src/domain/edits/eventEdits.ts'
import { newAction } from '../../../src/domain/project/newRecords.ts'
import { ActionsTab } from '../../../src/screens/learn/actions/ActionsTab.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const { actions: words } = fr
afterEach(cleanup)

const call = { ...newAction('call', 'Rappeler l’école'), outcomeId: 'influence' }
const show = () => showRoom({ ...projectWith(['a']), actions: { call } }, <ActionsTab />)
const open = () => fireEvent.click(screen.getByRole('button', { name: /Rappeler l’école/u }))

test('Without any, the room is invited to say one, which Enter notes.', () => {
  const { project } = showRoom(projectWith(['a']), <ActionsTab />)
  expect(screen.getByRole('heading', { name: words.emptyTitle })).toBeTruthy()
  const line = screen.getByRole('textbox', { name: words.capture })
  fireEvent.change(line, { target: { value: 'Rappeler l’école' } })
  fireEvent.submit(line)
  expect(Object.values(project().actions)).toMatchObject([
    { what: 'Rappeler l’école', state: 'toDo' },
  ])
})

test('An action is written in place; its date is read as it is said.', () => {
  const { project } = show()
  open()
  fireEvent.change(screen.getByRole('textbox', { name: words.who }), { target: { value: 'Léa' } })
  const when = screen.getByRole('textbox', { name: words.when })
  fireEvent.change(when, { target: { value: 'avant l’été 2027' } })
  fireEvent.blur(when)
  expect(project().actions['call']).toMatchObject({
    who: 'Léa',
    when: { said: 'avant l’été 2027' },
  })
  expect(project().actions['call']?.when.edtf).not.toBeNull()
})

test('Put in the story, it is a planned event in one step, and done once the event has happened.', () => {
  const { project, session } = show()
  open()
  fireEvent.click(screen.getByRole('button', { name: words.toStory }))
  const event = Object.values(project().events).find(({ title }) => title === call.what)
  expect(event).toMatchObject({ status: 'planned', outcomes: [{ outcomeId: 'influence' }] })
  expect(document.body.textContent).toContain(words.followsPlanned(call.what))
  if (!event) return
  act(() => void session.perform(editEvent(event, { status: 'happened' })))
  expect(document.body.textContent).toContain(words.counts(0, 1))
  expect(document.body.textContent).toContain(words.followsDone(call.what))
  session.undo()
  session.undo()
  expect(Object.keys(project().events)).toEqual(['a'])
  expect(project().actions['call']).toEqual(call)
})
