// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { Whereabouts } from '../../../src/screens/frame/Whereabouts.tsx'
import { storeWith } from '../../helpers/memoryStore.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

const project = projectWith(['a'])

function show(whereabouts: 'inBin' | 'removed') {
  const asked: string[] = []
  const store = storeWith({
    load: async () => project,
    create: async ({ id }) => void asked.push(`create ${id}`),
    takeFromBin: async (id) => void asked.push(`takeFromBin ${id}`),
  })
  const banner = <Whereabouts saveCopy={() => asked.push('copy')} />
  const { session } = showRoom(project, banner, store)
  expect(screen.queryByRole('alert')).toBeNull()
  act(() => session.state.setState({ whereabouts }))
  return asked
}

test('A project that is in the bin says so, and comes back with one press.', async () => {
  const asked = show('inBin')
  expect(screen.getByRole('alert').textContent).toContain('Ce projet est à la corbeille.')
  await userEvent.click(screen.getByRole('button', { name: 'Restaurer' }))
  expect(asked).toEqual(['takeFromBin p'])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('A project that was removed can be kept again, or copied to a file, from memory.', async () => {
  const asked = show('removed')
  await userEvent.click(screen.getByRole('button', { name: 'Copie sur fichier' }))
  await userEvent.click(screen.getByRole('button', { name: 'Garder ce projet' }))
  expect(asked).toEqual(['copy', 'create p'])
  expect(screen.queryByRole('alert')).toBeNull()
})
