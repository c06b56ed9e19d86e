// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { newEvent, newProject } from '../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { KeyEvent } from '../../../src/domain/project/records.ts'
import { MoveDialog } from '../../../src/screens/panel/MoveDialog.tsx'
import { showRoom } from '../../helpers/showRoom.tsx'

function show() {
  const project = newProject('p', 'Marché')
  for (const [at, title] of ['Un', 'Deux', 'Trois'].entries()) {
    const event = newEvent(`e${at}`, `a${at}`, title)
    project.events[event.id] = { ...event, when: { said: `${2018 + at}`, edtf: `${2018 + at}` } }
  }
  const onClose = vi.fn<() => void>()
  const event = project.events['e1'] as KeyEvent
  return { ...showRoom(project, <MoveDialog event={event} onClose={onClose} />), onClose }
}

const date = () => screen.getByRole('textbox', { name: 'Nouvelle date' })
const where = (place: string) => userEvent.selectOptions(screen.getByLabelText('Où?'), place)

test('To a date: what is understood shows at once, and the order changes only if the date demands it.', async () => {
  const { project, onClose } = show()
  await userEvent.clear(date())
  await userEvent.type(date(), 'vers 2020')
  expect(screen.getByText(/du 1er juillet 2019 au 30 juin 2021/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Déplacer' }))
  expect(project().events['e1']?.when.edtf).toBe('2020~')
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois'])
  expect(onClose).toHaveBeenCalledOnce()
})

test.each([
  ['un beau jour', /n’a pas su lire/],
  ['31 février 2020', /n’existe pas au calendrier/],
  ['12/03/20', /année en quatre chiffres/],
])('« %s » cannot be read: it moves nothing, and says why.', async (said, why) => {
  const { project, onClose } = show()
  await userEvent.clear(date())
  await userEvent.type(date(), `${said}{Enter}`)
  expect(screen.getByText(why)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Déplacer' })).toHaveProperty('disabled', true)
  expect(project().events['e1']?.when.edtf).toBe('2019')
  expect(onClose).not.toHaveBeenCalled()
})

test.each([
  ['before', 'Un', 'Deux Un Trois'],
  ['after', 'Trois', 'Un Trois Deux'],
])('%s another event: the order changes, the date does not.', async (place, other, expected) => {
  const { project, onClose } = show()
  await where(place)
  await userEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${other}`) }))
  expect(
    eventsInOrder(project())
      .map(({ title }) => title)
      .join(' '),
  ).toBe(expected)
  expect(project().events['e1']?.when.edtf).toBe('2019')
  expect(onClose).toHaveBeenCalledOnce()
})
