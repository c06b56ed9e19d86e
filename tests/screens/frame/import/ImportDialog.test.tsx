// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import { newActor, newProject } from '../../../../src/domain/project/newRecords.ts'
import { eventsInOrder } from '../../../../src/domain/project/order.ts'
import { ImportDialog } from '../../../../src/screens/frame/import/ImportDialog.tsx'
import type { Offered } from '../../../../src/screens/frame/import/offerRows.ts'
import { storeWith } from '../../../helpers/memoryStore.ts'
import { showRoom } from '../../../helpers/showRoom.tsx'
import { byId } from '../../../helpers/smallProjects.ts'

beforeEach(() => {
  localStorage.clear()
  Element.prototype.scrollIntoView = () => {}
})

const TABLE = [
  'Date\tTitre\tRT\tActeurs',
  'mars 2018\tUn comité se forme\t1\tCLSC, Les Amis du parc',
  '03/04/2020\tVisite du marché\t99\t',
  'un beau jour\tFête\t\t',
].join('\n')

function show(offered: Offered, store = storeWith()) {
  const onClose = vi.fn<() => void>()
  const project = { ...newProject('p', 'Marché'), actors: byId([newActor('clsc', 'CLSC')]) }
  return {
    ...showRoom(project, <ImportDialog offered={offered} onClose={onClose} />, store),
    onClose,
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const row = (number: number) =>
  screen
    .getByRole('checkbox', { name: new RegExp(`^Ligne ${number},`) })
    .closest('li') as HTMLElement

test('Rows typed or pasted are shown as understood, then added in one step that one undo takes back.', async () => {
  const kept: string[] = []
  const store = storeWith()
  const { project, session, onClose } = show(null, {
    ...store,
    keepRestorePoint: (point, content) => {
      kept.push(point.reason)
      return store.keepRestorePoint(point, content)
    },
  })
  expect(button('Lire ces lignes')).toHaveProperty('disabled', true)
  await userEvent.click(screen.getByRole('textbox', { name: 'Lignes à lire' }))
  await userEvent.paste(TABLE)
  await userEvent.click(button('Lire ces lignes'))
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Ce qui sera ajouté' }))
  expect(within(row(2)).getByText('CLSC, Les Amis du parc (nouveau)')).toBeTruthy()
  await userEvent.click(button(/^Ajouter 3\sévénements$/))
  expect(onClose).toHaveBeenCalledOnce()
  expect(eventsInOrder(project()).map(({ title, when }) => [title, when.edtf])).toEqual([
    ['Un comité se forme', '2018-03'],
    ['Visite du marché', '2020-04-03'],
    ['Fête', null],
  ])
  expect(Object.values(project().actors).map(({ name }) => name)).toEqual([
    'CLSC',
    'Les Amis du parc',
  ])
  await waitFor(() => expect(kept).toEqual(['beforeImport']))
  act(() => session.undo())
  expect(project().events).toEqual({})
  expect(Object.keys(project().actors)).toEqual(['clsc'])
})

test('What is not understood is said under its row, which can be shown alone and left out.', async () => {
  const { project } = show({ text: TABLE })
  expect(within(row(3)).getByText(/^Résultat transitoire inconnu.*99/)).toBeTruthy()
  expect(within(row(4)).getByText(/^Date gardée en mots.*un beau jour/)).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Seulement les 2 lignes à voir' }))
  expect(screen.queryByRole('checkbox', { name: /^Ligne 2,/ })).toBeNull()
  await userEvent.click(button('Tout décocher'))
  await userEvent.click(button(/^Ajouter 1\sévénement$/))
  expect(eventsInOrder(project()).map(({ title }) => title)).toEqual(['Un comité se forme'])
})

test('A column taken for another thing is corrected, and each row is read again.', async () => {
  show({ text: TABLE })
  await userEvent.selectOptions(screen.getByLabelText('La colonne Acteurs contient'), 'Description')
  expect(within(row(2)).getByText('CLSC, Les Amis du parc')).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('La colonne Date contient'), 'Ne pas prendre')
  expect(within(row(2)).getByText('sans date')).toBeTruthy()
})

test('Dates in figures that may be two days are asked about, once for all.', async () => {
  show({ text: TABLE })
  expect(within(row(3)).getByText('03/04/2020')).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('Dates comme 03/04/2020'), 'month')
  expect(within(row(3)).getByText('4 mars 2020')).toBeTruthy()
})

test('A text cut the wrong way is cut another way.', async () => {
  show({ text: TABLE })
  await userEvent.selectOptions(screen.getByLabelText('Lu comme'), 'Un événement par ligne')
  expect(button(/^Ajouter 4\sévénements$/)).toBeTruthy()
  expect(screen.queryByLabelText('La colonne Date contient')).toBeNull()
})

test('A file that is no spreadsheet is refused in words, and one may begin again.', async () => {
  show({ file: new File(['rien'], 'notes.xlsx') })
  expect((await screen.findByRole('alert')).textContent).toMatch(/notes\.xlsx.*n’a pas pu être lu/)
  await userEvent.click(button('Autre chose'))
  expect(screen.getByRole('textbox', { name: 'Lignes à lire' })).toBeTruthy()
})
