// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'

import type { Edit } from '../../../../src/domain/edits/edit.ts'
import { addEvent, editEvent, removeEvents } from '../../../../src/domain/edits/eventEdits.ts'
import { addLink } from '../../../../src/domain/edits/linkEdits.ts'
import { editProject } from '../../../../src/domain/edits/projectEdits.ts'
import { newEvent, newLink } from '../../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../../src/domain/project/records.ts'
import { contentOf, printOf } from '../../../../src/files/content.ts'
import { NO_LINEAGE, withVersions } from '../../../../src/files/lineage.ts'
import { writeProject } from '../../../../src/files/projectFile.ts'
import { offerMerge } from '../../../../src/screens/frame/merge/offerMerge.ts'
import { ProjectMerge } from '../../../../src/screens/frame/merge/ProjectMerge.tsx'
import type { ProjectStore } from '../../../../src/session/projectStore.ts'
import { storeWith } from '../../../helpers/memoryStore.ts'
import { showRoom } from '../../../helpers/showRoom.tsx'
import { projectWith } from '../../../helpers/smallProjects.ts'

const base = projectWith(['a', 'b', 'c'], [], ['a→b'])
const lineage = {
  ...withVersions(NO_LINEAGE, [printOf(contentOf(base))]),
  base: contentOf(base),
}
const after = (...edits: Edit[]) => edits.reduce((before, edit) => edit.apply(before), base)
const titled = (title: string) => editEvent({ id: 'a', title: '' }, { title })

/** A store that knows where the project comes from, and notes what it is asked to keep. */
function noting(own: Partial<ProjectStore> = {}) {
  const kept: string[] = []
  const store = storeWith({
    lineageOf: async () => lineage,
    restorePoints: async () => [],
    keepRestorePoint: async (point) => {
      kept.push(point.reason)
      return { ...point, id: `p${kept.length}`, at: '2026-06-15T12:00:00.000Z' }
    },
    removeRestorePoint: async (id) => void kept.push(`removed ${id}`),
    ...own,
  })
  return { kept, store }
}

async function mergeWith(ours: Project, file: string | Project, own?: Partial<ProjectStore>) {
  const { kept, store } = noting(own)
  const shown = showRoom(ours, <ProjectMerge />, store)
  const text = typeof file === 'string' ? file : writeProject(file, lineage)
  await act(async () => offerMerge(new File([text], 'Groupe B.jalons.json')))
  await waitFor(() => expect(screen.queryByText('Lecture de l’autre copie…')).toBeNull())
  await waitFor(() => expect(dialog()).not.toBeNull())
  return { ...shown, kept, user: userEvent.setup() }
}

const dialog = () => document.querySelector('[role="dialog"], [role="alertdialog"]')

// Fetched with the first merge: not counted in the patience of the first test.
beforeAll(async () => void (await import('../../../../src/screens/frame/merge/MergeDialog.tsx')))

const press = async (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole('button', { name }))

/** « Fusionner », once everything is answered. */
async function confirm(user: ReturnType<typeof userEvent.setup>) {
  await press(user, 'Fusionner')
  await waitFor(() => expect(dialog()).toBeNull())
}

describe('Merging another copy', () => {
  test('takes what only they changed, after both copies are kept, and one undo takes all back.', async () => {
    const theirs = after(addEvent(newEvent('d', 'b00', 'Fête')), editProject({ summary: 'Là' }))
    const { user, project, session, kept } = await mergeWith(after(titled('Ici')), theirs)
    await screen.findByText(/Base commune/u)
    expect(screen.getByText('1 événement ajouté, description du projet modifiée')).toBeTruthy()
    expect(screen.getByText(/Ajout\s: Événement «\sFête\s»/u)).toBeTruthy()
    expect(screen.getByText(/Aucune question/u)).toBeTruthy()
    await press(user, 'Voir le résumé')
    expect(project().events).not.toHaveProperty('d')
    expect(kept).toEqual([])
    await confirm(user)
    expect(kept).toEqual(['beforeMerge', 'received'])
    expect(project().events).toMatchObject({ a: { title: 'Ici' }, d: { title: 'Fête' } })
    act(() => session.undo())
    expect(project()).toEqual(after(titled('Ici')))
    expect(kept.at(-1)).toBe('removed p2')
    act(() => session.redo())
    expect(project().info.summary).toBe('Là')
  })

  test('asks one question at a time, keeps answers when going back, and does what was answered.', async () => {
    const ours = after(titled('Marché du parc'), removeEvents(['b'], ''))
    const theirs = after(titled('Marché du métro'), addLink(newLink('l', 'b', 'c')))
    const { user, project } = await mergeWith(ours, theirs)
    await press(user, 'Trancher')
    expect(screen.getByText('1 sur 2')).toBeTruthy()
    expect(document.activeElement?.textContent).toMatch(/Titre de b.*retiré ici/u)
    await user.keyboard('2')
    await press(user, 'Suivante')
    expect(screen.getByText('2 sur 2')).toBeTruthy()
    const options = screen.getAllByRole('radio')
    expect(options).toHaveLength(3)
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'parc',
      'métro',
    ])
    await user.click(screen.getByText('Garder les deux'))
    await press(user, 'Précédente')
    const second = screen.getAllByRole<HTMLInputElement>('radio')[1]
    expect(second?.checked).toBe(true)
    await user.keyboard('{PageDown}{PageDown}')
    expect(screen.getByRole('dialog', { name: 'Résumé' })).toBeTruthy()
    await confirm(user)
    expect(project().events['a']).toMatchObject({
      title: 'Marché du parc',
      views: [{ by: 'Groupe B', text: 'Titre\u00a0: Marché du métro' }],
    })
    expect(Object.keys(project().links).toSorted()).toEqual(['a-b', 'l'])
  })

  test('cannot be done while a question has no answer; the rest can be answered at once.', async () => {
    const { user, project } = await mergeWith(after(titled('Ici')), after(titled('Là')))
    await press(user, 'Trancher')
    await press(user, 'Voir le résumé')
    expect(screen.getByText(/Il reste 1\squestion sans réponse/u)).toBeTruthy()
    const merge = screen.getByRole<HTMLButtonElement>('button', { name: 'Fusionner' })
    expect(merge.disabled).toBe(true)
    await press(user, 'Y aller')
    await press(user, 'Tout le reste…')
    await user.click(screen.getByRole('menuitem', { name: 'Comme là-bas' }))
    await confirm(user)
    expect(project().events['a']?.title).toBe('Là')
  })

  test('given up after an answer asks first; nothing was changed.', async () => {
    const ours = after(titled('Ici'))
    const { user, project, kept } = await mergeWith(ours, after(titled('Là')))
    await press(user, 'Trancher')
    await user.keyboard('1{Escape}')
    await press(user, 'Continuer')
    expect(screen.getAllByRole<HTMLInputElement>('radio')[0]?.checked).toBe(true)
    await user.keyboard('{Escape}')
    await press(user, 'Abandonner')
    expect(dialog()).toBeNull()
    expect([project(), kept]).toEqual([ours, []])
  })

  test('that fails to keep the copies changes nothing, and says why.', async () => {
    const ours = after(titled('Ici'))
    const { user, project } = await mergeWith(ours, after(editProject({ summary: 'Là' })), {
      keepRestorePoint: async () => {
        throw Object.assign(new Error(''), { code: 'full' })
      },
    })
    await press(user, 'Voir le résumé')
    await press(user, 'Fusionner')
    await within(screen.getByRole('dialog')).findByText(/plus de place/u)
    expect(project()).toEqual(ours)
  })
})

describe('Of a copy', () => {
  test('that says the same, it says so and offers nothing.', async () => {
    await mergeWith(base, base)
    expect(screen.getByText(/Il n’y a rien à fusionner/u)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Fusionner' })).toBeNull()
  })

  test('without a common base, all that differs is asked, and can be kept at once.', async () => {
    const theirs = after(addEvent(newEvent('d', 'b00', 'Fête')))
    const { user, project } = await mergeWith(after(titled('Ici')), writeProject(theirs))
    expect(screen.getByText(/Aucune base commune/u)).toBeTruthy()
    expect(screen.getByText(/2\squestions/u)).toBeTruthy()
    await press(user, 'Trancher')
    await press(user, 'Tout le reste…')
    await user.click(screen.getByRole('menuitem', { name: /^Tout garder/u }))
    await user.keyboard('1{PageDown}')
    await press(user, 'Voir le résumé')
    await confirm(user)
    expect(project().events).toMatchObject({ a: { title: 'Ici' }, d: { title: 'Fête' } })
  })

  test('that cannot be read, it says why, as when opening, and that nothing was changed.', async () => {
    await mergeWith(base, '{"format":')
    expect(dialog()?.textContent).toContain('Groupe B.jalons.json')
    expect(dialog()?.textContent).toContain('Rien n’a été changé.')
  })

  test('whose common version cannot be looked up, it says why.', async () => {
    await mergeWith(base, base, {
      restorePoints: async () => {
        throw Object.assign(new Error(''), { code: 'unavailable' })
      },
    })
    expect(dialog()?.textContent).toContain('Ce navigateur ne permet pas')
  })
})
