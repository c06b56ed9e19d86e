// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newActor, newProject } from '../../../src/domain/project/newRecords.ts'
import { NetworkTab } from '../../../src/screens/learn/network/NetworkTab.tsx'
import { withoutSizes } from '../../helpers/noSizes.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { byId, projectWith } from '../../helpers/smallProjects.ts'

beforeEach(withoutSizes)
afterEach(cleanup)

const { network } = fr

test('The path of an actor is told here: arrival, departure, role and levels over time.', async () => {
  const { project } = showRoom(
    { ...projectWith(['e']), actors: byId([newActor('a', 'CLSC')]) },
    <NetworkTab />,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: network.edit }))
  await user.click(await screen.findByRole('menuitem', { name: 'CLSC' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText(network.joins), '2018{Enter}')
  await user.type(dialog.getByLabelText(network.leaves), '2022{Enter}')
  await user.selectOptions(dialog.getByLabelText(network.role), fr.actors.roles.mediator)
  await user.click(dialog.getByRole('button', { name: network.addLevel }))
  await user.type(dialog.getByLabelText(network.levelWhen(1)), '2019{Enter}')
  await user.click(dialog.getByRole('button', { name: network.addLevel }))
  await user.selectOptions(
    dialog.getByLabelText(network.levelOf(2)),
    network.levelNames.collaboration,
  )
  expect(project().actors['a']).toMatchObject({
    role: 'mediator',
    joins: { when: { edtf: '2018' } },
    leaves: { when: { edtf: '2022' } },
    collaboration: [
      { level: 'communication', when: { edtf: '2019' } },
      { level: 'collaboration', when: { edtf: null } },
    ],
  })
  await user.click(dialog.getByRole('button', { name: network.removeLevel(1) }))
  expect(project().actors['a']?.collaboration).toHaveLength(1)
  expect(
    screen.getByRole('img', { name: new RegExp(network.presence, 'u'), hidden: true }).textContent,
  ).toContain('CLSC')
})

test('Without actors, the network says how to name them.', () => {
  showRoom(newProject('p', ''), <NetworkTab />)
  expect(screen.getByRole('heading', { name: network.none })).toBeTruthy()
})
