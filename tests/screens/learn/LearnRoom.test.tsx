// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { newProject } from '../../../src/domain/project/newRecords.ts'
import { LearnRoom } from '../../../src/screens/learn/LearnRoom.tsx'
import { withoutSizes } from '../../helpers/noSizes.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'

beforeEach(() => {
  location.hash = '#/project/p/learn'
  withoutSizes()
})
afterEach(cleanup)

const { learn, portrait } = fr

describe('The room of what is learned', () => {
  it('begins with the portrait, and says in the address which part is shown', async () => {
    showRoom(projectWith(['a']), <LearnRoom />)
    await screen.findByRole('heading', { name: portrait.outcomes })
    const shown = within(screen.getByRole('navigation', { name: learn.parts })).getByRole('link', {
      current: 'page',
    })
    expect(shown.textContent).toBe(learn.tabs.portrait)
    expect(shown.getAttribute('href')).toBe('#/project/p/learn/portrait')
  })

  it('sends to the story when there is nothing to learn from yet', async () => {
    showRoom(newProject('p', 'Vide'), <LearnRoom />)
    expect(await screen.findByRole('heading', { name: learn.noEvents })).toBeTruthy()
    expect(screen.getByRole('button', { name: learn.goToStory })).toBeTruthy()
  })
})

describe('The portrait', () => {
  it('gives each outcome its events, and the same numbers in a table', async () => {
    showRoom(
      projectWith([
        { id: 'a', outcomes: [{ outcomeId: 'governance', why: '', tentative: false }] },
        {
          id: 'b',
          status: 'planned',
          outcomes: [{ outcomeId: 'governance', why: '', tentative: false }],
        },
        'c',
      ]),
      <LearnRoom />,
    )
    const part = await screen.findByRole('region', { name: portrait.outcomes })
    const row = within(part).getByRole('row', { name: /gouvernance/u, hidden: true })
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '1',
    ])
    const picture = screen.getByRole('img', { name: new RegExp(portrait.outcomes, 'u') })
    expect(picture.textContent).toContain(portrait.toDiscuss)
    expect(document.body.textContent).toContain(portrait.unclassified(1))
  })
})
