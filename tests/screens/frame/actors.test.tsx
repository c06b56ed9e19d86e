// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { newActor, newProject } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { ActorsDialog } from '../../../src/screens/frame/actors/ActorsDialog.tsx'
import { byId, projectWith } from '../../helpers/smallProjects.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

const show = (project: Project) => showRoom(project, <ActorsDialog onClose={() => {}} />)
const story = (): Project => ({
  ...projectWith([
    { id: 'e1', actorIds: ['a', 'x'] },
    { id: 'e2', actorIds: ['b'] },
  ]),
  actors: byId([newActor('a', 'CLSC'), newActor('b', 'Le clsc'), newActor('x', 'École')]),
})
const names = (project: Project) => Object.values(project.actors).map(({ name }) => name)

test('Actors alike are proposed as one, merged in one step, and no more when told apart.', async () => {
  const { project, session } = show(story())
  const question = screen.getByRole('region', { name: 'Est-ce le même acteur?' })
  await userEvent.click(within(question).getByRole('button', { name: 'Garder «\u00a0CLSC\u00a0»' }))
  expect(names(project())).toEqual(['CLSC', 'École'])
  expect(project().events['e2']?.actorIds).toEqual(['a'])
  session.undo()
  await userEvent.click(await screen.findByRole('button', { name: 'Non' }))
  expect(screen.queryByRole('region', { name: 'Est-ce le même acteur?' })).toBeNull()
  expect(names(project()).toSorted()).toEqual(['CLSC', 'Le clsc', 'École'])
})

test('Any actors chosen can be merged under the name of one of them.', async () => {
  const { project } = show(story())
  await userEvent.click(screen.getByRole('checkbox', { name: /École/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choisir CLSC pour le fusionner' }))
  const question = screen.getByRole('region', { name: 'Quel nom garder?' })
  await userEvent.click(within(question).getByRole('button', { name: /École/ }))
  expect(names(project())).toEqual(['Le clsc', 'École'])
})

test('An actor is renamed, given a kind and a role, and removed; it says how many events name it.', async () => {
  const { project } = show(story())
  const name = screen.getByRole('textbox', { name: 'Nom de École' })
  await userEvent.clear(name)
  await userEvent.type(name, 'École Saint-Marc{Enter}')
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: /^Sorte.*École/ }),
    'Institution',
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Rôle.*École/ }), 'Médiation')
  expect(project().actors['x']).toMatchObject({
    name: 'École Saint-Marc',
    kind: 'institution',
    role: 'mediator',
  })
  expect(screen.getAllByText('1 événement')).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer École Saint-Marc' }))
  expect(names(project())).toEqual(['CLSC', 'Le clsc'])
})

test('A name left empty stays as it was.', async () => {
  const { project } = show(story())
  await userEvent.clear(screen.getByRole('textbox', { name: 'Nom de École' }))
  await userEvent.tab()
  expect(project().actors['x']?.name).toBe('École')
})

test('An actor is added once, whatever its capitals.', async () => {
  const { project } = show(newProject('p', ''))
  const field = screen.getByRole('textbox', { name: 'Ajouter un acteur' })
  await userEvent.type(field, ' Centraide {Enter}centraide{Enter}')
  expect(names(project())).toEqual(['Centraide'])
  expect(screen.getByText('Cet acteur est déjà dans la liste.')).toBeTruthy()
})
