// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import type { KeyEvent } from '../../../src/domain/project/records.ts'
import { summaryOf } from '../../../src/domain/project/summary.ts'
import { PortraitTab } from '../../../src/screens/learn/portrait/PortraitTab.tsx'
import { storeWith } from '../../helpers/memoryStore.ts'
import { withoutSizes } from '../../helpers/noSizes.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

beforeEach(withoutSizes)
afterEach(cleanup)

const { portrait } = fr
const shows = (...ids: string[]): KeyEvent['outcomes'] =>
  ids.map((outcomeId) => ({ outcomeId, why: '', tentative: false }))
const on = (edtf: string) => ({ said: edtf, edtf })

/** a (2018) → f, b (2020): governance both. */
const story = () =>
  projectWith(
    [
      { id: 'a', when: on('2018'), outcomes: shows('governance') },
      { id: 'b', when: on('2020'), outcomes: shows('governance') },
    ],
    ['f'],
    ['a→f'],
  )

/** The numbers of governance in the table of outcomes. */
function governance(): string[] {
  const part = screen.getByRole('region', { name: portrait.outcomes })
  const row = within(part).getByRole('row', { name: /gouvernance/u, hidden: true })
  return [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '')
}

describe('The portrait', () => {
  it('is of one storyline, or up to a moment', async () => {
    showRoom(story(), <PortraitTab />)
    const user = userEvent.setup()
    expect(governance()).toEqual(['2', '0'])
    await user.selectOptions(screen.getByLabelText(portrait.about), 'f')
    expect(governance()).toEqual(['1', '0'])
    await user.selectOptions(screen.getByLabelText(portrait.about), portrait.wholeProject)
    await user.type(screen.getByLabelText(portrait.until), '2019{Enter}')
    expect(governance()).toEqual(['1', '0'])
  })

  it('puts the same project at another moment beside itself, and says which is which', async () => {
    showRoom(story(), <PortraitTab />)
    const user = userEvent.setup()
    await user.selectOptions(screen.getByLabelText(portrait.beside), portrait.besideMoment)
    const [, other] = screen.getAllByLabelText(portrait.until)
    await user.type(other!, '2018{Enter}')
    expect(governance()).toEqual(['2', '0', '1', '0'])
    expect(screen.getByText('A. Un projet', { selector: 'p' })).toBeTruthy()
  })

  it('puts another project of this device beside this one', async () => {
    const other = projectWith([{ id: 'z', outcomes: shows('governance') }])
    const named = { ...other, id: 'q', info: { ...other.info, title: 'Ruelle verte' } }
    const entry = {
      ...summaryOf(named),
      changedAt: '2026-06-14T12:00:00.000Z',
      binnedAt: null,
      copiedAt: null,
      thumbnail: null,
    }
    const store = storeWith({ list: async () => [entry], load: async () => named })
    const { services } = showRoom(story(), <PortraitTab />, store)
    await act(services.copies.refresh)
    const user = userEvent.setup()
    await user.selectOptions(screen.getByLabelText(portrait.beside), 'Ruelle verte')
    await screen.findByText('B. Ruelle verte', { selector: 'p' })
    expect(governance()).toEqual(['2', '0', '1', '0'])
  })
})
