// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { pickFile } from '../../../../src/browser/files.ts'
import { classifyEvent } from '../../../../src/domain/edits/eventEdits.ts'
import { newOutcome } from '../../../../src/domain/project/newRecords.ts'
import { writeRepertoire } from '../../../../src/files/repertoireFile.ts'
import { RepertoireDialog } from '../../../../src/screens/frame/repertoire/RepertoireDialog.tsx'
import { showRoom } from '../../../helpers/showRoom.tsx'
import { projectWith } from '../../../helpers/smallProjects.ts'

vi.mock('../../../../src/browser/files.ts', async (original) => ({
  ...(await original<object>()),
  pickFile: vi.fn<() => Promise<File | null>>(),
}))

beforeEach(() => {
  // The dialog asks for it; jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = () => {
  const placed = classifyEvent({ id: 'e1', title: '' }, 'influence')
  const project = placed.apply(projectWith(['e1'], [], []))
  return showRoom(project, <RepertoireDialog firstId={null} onClose={() => {}} />)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const offer = (file: File) => {
  vi.mocked(pickFile).mockResolvedValueOnce(file)
  return press('Prendre celui d’un fichier…')
}

test('An outcome is renamed, hidden, and given back its words, each in one step.', async () => {
  const { session } = open()
  const said = () => session.state.getState().project.outcomes['influence']
  await press(/^Influence auprès des décideurs/u)
  await userEvent.type(screen.getByLabelText('Libellé (français)'), 'Peser')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Au tableau' }))
  expect(said()).toMatchObject({ isHidden: true, label: { fr: 'Peser', en: '' } })
  screen.getByText('1 événement sur cette carte : le lien reste.')
  expect(session.state.getState().undoable).toHaveLength(2)
  await press('Revenir aux mots du répertoire')
  expect(said()).toBeUndefined()
  await press('Retour à la liste')
  expect(document.activeElement?.textContent).toContain('Influence auprès des décideurs')
})

test('An outcome is added in a function with the next number, and can be removed.', async () => {
  const { session } = open()
  const added = () => Object.values(session.state.getState().project.outcomes)
  await press('Ajouter un résultat\u00a0: Se représenter et influencer')
  await userEvent.type(screen.getByLabelText('Libellé (français)'), 'Fêter')
  expect(added()).toMatchObject([{ networkFunction: 2, number: 13, label: { fr: 'Fêter' } }])
  await press('Retirer ce résultat')
  expect(added()).toEqual([])
  screen.getByRole('region', { name: 'Se représenter et influencer' })
})

test('A repertoire from a file shows what it changes before it is taken, and one undo gives back the former.', async () => {
  const { session } = open()
  const label = { fr: 'Peser', en: '' }
  const text = writeRepertoire({
    repertoire: { name: 'La table', source: '' },
    outcomes: [
      { ...newOutcome('influence'), label },
      { ...newOutcome('governance'), isHidden: true },
    ],
  })
  await offer(new File([text], 'table.repertoire.json'))
  const preview = within(screen.getByRole('dialog'))
  preview.getByText(/avant : « Influence auprès des décideurs »/u)
  preview.getByText('masqué')
  await press('Prendre ce répertoire')
  const { project, undoable } = session.state.getState()
  expect(project.info.repertoire.name).toBe('La table')
  expect(project.outcomes['influence']?.label).toEqual(label)
  expect(project.events['e1']?.outcomes[0]?.outcomeId).toBe('influence')
  expect(undoable).toHaveLength(1)
})

test('A file that is no repertoire is refused in words, and changes nothing.', async () => {
  const { session } = open()
  await offer(new File(['{}'], 'autre.json'))
  expect((await screen.findByRole('alert')).textContent).toContain('n’est pas un répertoire')
  expect(session.state.getState().undoable).toEqual([])
})
