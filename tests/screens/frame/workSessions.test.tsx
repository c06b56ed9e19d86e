// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'

import { currentWorkSessionId } from '../../../src/browser/preferences.ts'
import { newProject, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { WorkSessionsDialog } from '../../../src/screens/frame/workSessions/WorkSessionsDialog.tsx'
import { byId } from '../../helpers/smallProjects.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

beforeEach(() => localStorage.clear())

const show = (fields: Partial<Project> = {}) =>
  showRoom({ ...newProject('p', 'Marché'), ...fields }, <WorkSessionsDialog onClose={() => {}} />)
const sessions = (project: Project) => Object.values(project.workSessions)
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('A session begins today, is under way, and its fields are there to fill.', async () => {
  const { project } = show()
  await userEvent.click(button('Commencer une séance'))
  expect(sessions(project())[0]).toMatchObject({
    when: { said: '15 juin 2026', edtf: '2026-06-15' },
  })
  expect(currentWorkSessionId('p')).toBe(sessions(project())[0]?.id)
  await userEvent.type(screen.getByRole('textbox', { name: 'Lieu' }), 'Centre communautaire')
  await userEvent.type(
    screen.getByRole('combobox', { name: 'Personnes présentes' }),
    'Anne,Bob Roy{Enter}anne,',
  )
  expect(sessions(project())[0]).toMatchObject({
    place: 'Centre communautaire',
    participants: ['Anne', 'Bob Roy'],
  })
  expect(button(/^Séance du 15 juin 2026/).textContent).toContain('2\u00a0personnes')
  await userEvent.click(button('Retirer Anne'))
  expect(sessions(project())[0]?.participants).toEqual(['Bob Roy'])
  await userEvent.click(button(/^Terminer – /))
  expect(currentWorkSessionId('p')).toBeNull()
})

test('A list of names pasted at once is one name a line.', async () => {
  const { project } = show({ workSessions: { s: newWorkSession('s', 'Bilan') } })
  await userEvent.click(button(/^Bilan/))
  await userEvent.click(screen.getByRole('combobox', { name: 'Personnes présentes' }))
  await userEvent.paste('• Anne\n• Bob Roy\r\n- Chloé\n')
  expect(sessions(project())[0]?.participants).toEqual(['Anne', 'Bob Roy', 'Chloé'])
})

test('Those who came to other sessions are offered.', async () => {
  show({
    workSessions: byId([
      { ...newWorkSession('s', 'Bilan'), participants: ['Anne'] },
      { ...newWorkSession('t', 'Départ'), participants: ['Bob', 'ANNE'] },
    ]),
  })
  await userEvent.click(button(/^Bilan/))
  const offered = [...document.querySelectorAll('option')].map(({ value }) => value)
  expect(offered).toEqual(['Bob'])
})

test('The last session comes first, and one removed is gone from what is under way.', async () => {
  const at = (edtf: string) => ({ said: edtf, edtf })
  const { project } = show({
    workSessions: byId([
      { ...newWorkSession('s', 'Un'), when: at('2024') },
      { ...newWorkSession('t', 'Deux'), when: at('2026-05') },
      newWorkSession('u', ''),
    ]),
  })
  const titles = [...document.querySelectorAll('strong')].map(({ textContent }) => textContent)
  expect(titles).toEqual(['Séance sans date', 'Deux', 'Un'])
  await userEvent.click(button('Reprendre – Un'))
  expect(screen.getByText('En cours')).toBeTruthy()
  await userEvent.click(button(/^Un/))
  await userEvent.click(button('Supprimer la séance'))
  expect(Object.keys(project().workSessions)).toEqual(['t', 'u'])
  expect(screen.queryByText('En cours')).toBeNull()
})
