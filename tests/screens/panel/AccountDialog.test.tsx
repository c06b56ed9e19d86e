// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { editEvent } from '../../../src/domain/edits/eventEdits.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { useProject } from '../../../src/screens/context/session.ts'
import { AccountDialog } from '../../../src/screens/panel/AccountDialog.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

function Shown() {
  const effect = useProject().effects['f']
  return effect ? <AccountDialog effect={effect} onClose={() => {}} /> : null
}

function open(project: Project = projectWith(['a'], ['f'], ['a→f'])) {
  const shown = showRoom(project, <Shown />)
  return { ...shown, user: userEvent.setup() }
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const press = (name: string) => screen.getByRole('button', { name })
const rename = (project: Project, title: string) =>
  editEvent(project.events['a'] as Project['events'][string], { title })

describe('The account of a chain', () => {
  it('follows the chain until someone writes it', async () => {
    const { session, project, user } = open()
    expect(field().value).toContain('Titre de a')
    act(() => void session.perform(rename(project(), 'La rue ferme')))
    expect(field().value).toContain('la rue ferme')
    await user.type(field(), ' Et nous voici.')
    expect(project().accounts['f']?.fr.text).toMatch(/Et nous voici\.$/)
    expect(screen.queryByText(/La chaîne a changé/)).toBeNull()
  })

  it('is written in one step, that one Undo takes back', async () => {
    const { session, project, user } = open()
    await user.type(field(), ' Oui.')
    act(() => session.undo())
    expect(project().accounts).toEqual({})
  })

  it('is not made anew under the hand that empties it', async () => {
    const { project, user } = open()
    await user.clear(field())
    expect(field().value).toBe('')
    await user.type(field(), 'Un matin.')
    expect(project().accounts['f']?.fr.text).toBe('Un matin.')
    await user.clear(field())
    await user.tab()
    expect(field().value).toContain('Tout commence')
  })

  it('says that the chain has changed, shows what it would tell, and takes it or keeps its own', async () => {
    const { session, project, user } = open()
    await user.type(field(), ' Oui.')
    act(() => void session.perform(rename(project(), 'La rue ferme')))
    await user.click(press('Voir le texte proposé'))
    expect(screen.getByRole('region', { name: 'Texte proposé' }).textContent).toContain(
      'la rue ferme',
    )
    await user.click(press('Garder ce texte tel quel'))
    expect(screen.queryByText(/La chaîne a changé/)).toBeNull()
    expect(field().value).toMatch(/Oui\.$/)
    await user.click(press('Reprendre le texte proposé'))
    expect(field().value).toContain('la rue ferme')
    expect(project().accounts).toEqual({})
  })

  it('has one text for each language', async () => {
    const { project, user } = open()
    await user.click(press('En anglais'))
    expect(field().value).toContain('It all begins')
    await user.type(field(), ' Yes.')
    expect(project().accounts['f']?.en.text).toMatch(/Yes\.$/)
    await user.click(press('En français'))
    expect(field().value).toContain('Tout commence')
  })

  it('is copied, and says so', async () => {
    const { user } = open()
    await user.click(press('Copier le récit'))
    await waitFor(() => expect(screen.getByText(/Récit copié/)).toBeTruthy())
    expect(await navigator.clipboard.readText()).toContain('Tout commence')
  })
})
