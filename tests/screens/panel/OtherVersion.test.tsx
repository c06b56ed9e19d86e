// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { Project } from '../../../src/domain/project/records.ts'
import { ProjectDialog } from '../../../src/screens/frame/ProjectDialog.tsx'
import { SelectedPanel } from '../../../src/screens/panel/SelectedPanel.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'
import { showRoom } from '../../helpers/showRoom.tsx'

function open(project: Project, id = 'a') {
  const shown = showRoom(project, <SelectedPanel />)
  act(() => shown.session.select(id))
  return { ...shown, user: userEvent.setup() }
}

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const press = (name: string) => screen.getByRole('button', { name })

/** Told in English, read on a screen in French. */
function english(): Project {
  const project = projectWith(
    [{ id: 'a', title: 'The street closes', translatedTitle: 'La rue ferme' }, 'b'],
    ['f'],
  )
  return { ...project, info: { ...project.info, language: 'en' } }
}

describe('The version in the other language', () => {
  it('is hidden until it is asked for, and its first word says the language of the rest', async () => {
    const { project, session, user } = open(projectWith(['a']))
    expect(screen.queryByRole('textbox', { name: 'Titre en anglais' })).toBeNull()
    await user.click(press('Ajouter une version anglaise'))
    expect(document.activeElement).toBe(box('Titre en anglais'))
    await user.keyboard('The street')
    expect(project().events['a']?.translatedTitle).toBe('The street')
    expect(project().info.language).toBe('fr')
    act(() => session.undo())
    expect(project().events['a']?.translatedTitle).toBe('')
    expect(project().info.language).toBe('')
  })

  it('is what one reads and writes on a screen in that language', async () => {
    const { project, user } = open(english())
    expect(box('Titre').value).toBe('La rue ferme')
    expect(box('Titre en anglais').value).toBe('The street closes')
    await user.clear(box('Titre'))
    expect(box('Titre').value).toBe('')
    await user.type(box('Titre'), 'La rue est fermée')
    expect(project().events['a']?.translatedTitle).toBe('La rue est fermée')
    expect(project().events['a']?.title).toBe('The street closes')
  })

  it('is offered in French where the project is told in English', async () => {
    const { project, user } = open(english(), 'f')
    await user.click(press('Ajouter une version française'))
    await user.type(box('Description en français'), 'Tout est calme')
    expect(project().effects['f']?.translatedDescription).toBe('Tout est calme')
  })

  it('of the project is written in its window, with its language', async () => {
    const { project } = showRoom(projectWith([]), <ProjectDialog onClose={() => {}} />)
    const user = userEvent.setup()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Langue du projet' }), 'fr')
    await user.click(press('Ajouter une version anglaise'))
    await user.type(box('Titre en anglais'), 'A project')
    expect(project().info).toMatchObject({ language: 'fr', translatedTitle: 'A project' })
  })
})
