// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import { newActor } from '../../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../../src/domain/project/records.ts'
import { openFile } from '../../../../src/files/openFile.ts'
import { writeProject } from '../../../../src/files/projectFile.ts'
import type * as rasterise from '../../../../src/browser/rasterise.ts'
import { svgAddress } from '../../../../src/browser/rasterise.ts'
import { useCardsInSight } from '../../../../src/screens/frame/pictures/inSight.ts'
import { PictureDialog } from '../../../../src/screens/frame/pictures/PictureDialog.tsx'
import { storeWith } from '../../../helpers/memoryStore.ts'
import { DOT } from '../../../helpers/pictures.ts'
import { showRoom } from '../../../helpers/showRoom.tsx'
import { projectWith } from '../../../helpers/smallProjects.ts'

type PdfWork = { onProgress: (done: number) => void; signal: AbortSignal }
const doors = vi.hoisted(() => ({
  files: [] as { name: string; content: Blob }[],
  rasterised: [] as string[],
  isBroken: false,
  isHuge: false,
  writePdf: (_work: PdfWork): Promise<Blob> => Promise.resolve(new Blob()),
}))
vi.mock('../../../../src/browser/files.ts', () => ({
  download: (name: string, content: Blob) => doors.files.push({ name, content }),
}))
vi.mock('../../../../src/browser/rasterise.ts', async (original) => ({
  svgAddress: (await original<typeof rasterise>()).svgAddress,
  asDataUri: async () => 'data:font/woff2;base64,AAAA',
  readAsset: async () => new Uint8Array(),
  finenessOf: (_size: object, asked: number) => (doors.isHuge ? 0.4 : asked),
  svgToPng: async (svg: string) => {
    if (doors.isBroken) throw new Error('no canvas')
    doors.rasterised.push(svg)
    return new Blob([DOT], { type: 'image/png' })
  },
}))
vi.mock('../../../../src/browser/pdf.ts', () => ({
  svgToPdf: (_svg: string, work: PdfWork) => doors.writePdf(work),
}))

beforeEach(() => {
  localStorage.clear()
  Object.assign(doors, { files: [], rasterised: [], isBroken: false, isHuge: false })
})

/** Two storylines: a → b → f and c → g; a person named in a title. */
function story(): Project {
  const project = projectWith(['a', 'b', 'c'], ['f', 'g'], ['a→b', 'b→f', 'c→g'])
  const event = project.events['a']!
  project.events['a'] = { ...event, title: 'Rencontre avec Luce Tremblay', description: 'Secret' }
  project.actors['x'] = { ...newActor('x', 'Luce Tremblay'), kind: 'citizens' }
  return project
}

/** Opens the window as someone who last made an SVG of the chain. */
async function open(kept: object = {}, store = storeWith(), project = story()) {
  const before = { picture: 'chain', format: 'svg', ...kept }
  localStorage.setItem('jalons.picture', JSON.stringify(before))
  const said: string[] = []
  const onClose = vi.fn<() => void>()
  const props = { onClose, onSaved: (name: string) => void said.push(name) }
  const shown = showRoom(project, <PictureDialog {...props} />, store)
  await screen.findByRole('img')
  return { ...shown, user: userEvent.setup(), said, onClose }
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }))
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
async function lastFile() {
  await waitFor(() => expect(doors.files).toHaveLength(1))
  const { name, content } = doors.files[0]!
  const bytes = new Uint8Array(await content.arrayBuffer())
  return { name, bytes, text: new TextDecoder().decode(bytes) }
}

test('The picture asked for is handed over, closes the window, and carries nothing unasked.', async () => {
  const { user, said, onClose } = await open()
  await press(user, 'Télécharger')
  const { name, bytes, text } = await lastFile()
  expect(name).toMatch(/ – chaîne – 2026-06-15\.svg$/u)
  expect(text).toContain('Rencontre avec')
  expect(text).not.toContain('Secret')
  expect(await openFile(bytes, 'p')).toEqual({ problem: { code: 'noProjectInside' } })
  expect(said).toEqual([name])
  expect(onClose).toHaveBeenCalled()
})

test('With the project put in it, an SVG or a PNG reopens it, and the window says what else can be read.', async () => {
  for (const format of ['svg', 'png']) {
    doors.files = []
    const kept: string[] = []
    const store = storeWith({
      keepRestorePoint: async (point) => {
        kept.push(point.reason)
        return { ...point, id: 'i', at: '' }
      },
      noteCopy: async () => void kept.push('counted as a copy'),
    })
    const { user, project } = await open({ format }, store)
    expect(box('Mettre le projet dans l’image')).toHaveProperty('checked', false)
    await user.click(box('Mettre le projet dans l’image'))
    expect(screen.getByText(/^L’image contient tout le projet/u).textContent).toContain('notes')
    await press(user, 'Télécharger')
    const opened = await openFile((await lastFile()).bytes, 'p')
    if ('problem' in opened) throw new Error(opened.problem.code)
    expect(writeProject(opened.project)).toBe(writeProject(project()))
    await waitFor(() => expect(kept).toEqual(['copy']))
    cleanup()
  }
})

test('The next picture does not carry the project because the one before did.', async () => {
  const { user } = await open()
  await user.click(box('Mettre le projet dans l’image'))
  await press(user, 'Télécharger')
  await lastFile()
  expect(localStorage.getItem('jalons.picture')).not.toMatch(/carry/iu)
  cleanup()
  await open()
  expect(box('Mettre le projet dans l’image')).toHaveProperty('checked', false)
})

test('Without names, neither the picture nor what it carries has any.', async () => {
  const { user } = await open()
  await user.click(box('Remplacer les noms'))
  await user.click(box('Mettre le projet dans l’image'))
  expect(screen.getByText(/^L’image contient le projet sans les noms/u)).toBeTruthy()
  await press(user, 'Télécharger')
  const { bytes, text } = await lastFile()
  expect(text).not.toContain('Tremblay')
  expect(text).toContain('Rencontre avec')
  const opened = await openFile(bytes, 'p')
  if ('problem' in opened) throw new Error(opened.problem.code)
  expect(writeProject(opened.project, opened.lineage)).not.toContain('Tremblay')
})

test('One storyline can be drawn alone, under its name; so can what the diagram shows.', async () => {
  const Diagram = () => {
    useCardsInSight(inSight, null)
    return null
  }
  const inSight = () => ['b', 'f']
  showRoom(story(), <Diagram />)
  const { user } = await open()
  const part = screen.getByRole('combobox', { name: 'Partie' })
  expect([...part.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Toute la chaîne',
    'Ce que montre le schéma en ce moment',
    'Le fil de «\u00a0Effet f\u00a0»',
    'Le fil de «\u00a0Effet g\u00a0»',
  ])
  await user.selectOptions(part, 'g')
  await press(user, 'Télécharger')
  const { text } = await lastFile()
  expect(idsIn(text)).toEqual(['c', 'c-g', 'g'])
  expect(text).toContain('>Le fil de «\u00a0Effet g\u00a0»<')

  doors.files = []
  await user.selectOptions(part, 'sight')
  await press(user, 'Télécharger')
  const seen = (await lastFile()).text
  expect(idsIn(seen)).toEqual(['b', 'b-f', 'f'])
  expect(seen).toContain('>Une partie de la chaîne<')
})

const idsIn = (svg: string) =>
  [...svg.matchAll(/data-id="([^"]+)"/gu)].map(([, id]) => id ?? '').toSorted()

test('The legend can be left out; the notice on the labels stays.', async () => {
  const { user } = await open()
  await user.click(box('Légende'))
  await press(user, 'Télécharger')
  const { text } = await lastFile()
  expect(text).not.toContain('data-part="legend"')
  expect(text).toContain('Répertoire reconstitué, non officiel')
})

test('The notice on the labels can be left out where no outcome is named, and nowhere else.', async () => {
  const { user } = await open()
  expect(screen.queryByRole('checkbox', { name: 'Provenance du répertoire' })).toBeNull()
  await user.click(box('Légende'))
  await user.click(box('Provenance du répertoire'))
  await user.click(box('Récit de la chaîne, en mots'))
  expect(screen.queryByRole('checkbox', { name: 'Provenance du répertoire' })).toBeNull()
  await user.click(box('Récit de la chaîne, en mots'))
  await press(user, 'Télécharger')
  expect((await lastFile()).text).not.toContain('Répertoire reconstitué, non officiel')
})

test('The account of the chain is written under the picture when asked.', async () => {
  const { user } = await open()
  await user.click(box('Récit de la chaîne, en mots'))
  await press(user, 'Télécharger')
  const { text } = await lastFile()
  expect(text).toContain('data-part="account"')
  expect(text).toContain('Tout commence')
})

test('On paper, the account stands on sheets of its own, which the preview shows too.', async () => {
  await open({ format: 'pdf', account: 'shown' })
  const told = await screen.findByText(/^Puis 1.feuille de récit/u)
  const sheets = [...document.querySelectorAll<HTMLImageElement>('img[alt=""]')]
  expect(sheets).toHaveLength(1)
  expect(decodeURIComponent(sheets[0]!.src)).toContain('rencontre avec Luce Tremblay')
  expect(told).toBeTruthy()
})

test('A long work shows how far it is and can be stopped: no file, and one may begin again.', async () => {
  const works: PdfWork[] = []
  doors.writePdf = (work) => {
    works.push(work)
    return new Promise((resolve, reject) => {
      work.signal.addEventListener('abort', () => reject(new Error('stopped')))
      if (works.length > 1) resolve(new Blob(['%PDF']))
    })
  }
  const { user, onClose } = await open({ format: 'pdf' })
  await press(user, 'Télécharger')
  await waitFor(() => expect(works).toHaveLength(1))
  act(() => works[0]?.onProgress(0.5))
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.5)
  await press(user, 'Arrêter')
  await screen.findByRole('button', { name: 'Télécharger' })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(doors.files).toEqual([])
  expect(onClose).not.toHaveBeenCalled()
  await press(user, 'Télécharger')
  expect((await lastFile()).text).toBe('%PDF')
})

test('A picture that cannot be made says so, and what to try.', async () => {
  const { user } = await open({ format: 'png' })
  doors.isBroken = true
  await press(user, 'Télécharger')
  expect((await screen.findByRole('alert')).textContent).toContain('n’a pas pu être produit')
  expect(doors.files).toEqual([])
})

test('The picture goes to the clipboard as a PNG; refused there, it becomes a file.', async () => {
  const { user } = await open({ format: 'pdf' })
  const write = vi.fn<(items: unknown[]) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly types: object) {}
    },
  )
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(write)
  await press(user, 'Copier l’image')
  await screen.findByText(/^Image copiée/u)
  expect(write.mock.calls[0]?.[0]).toMatchObject([{ types: { 'image/png': expect.any(Promise) } }])
  expect(doors.files).toEqual([])
  write.mockRejectedValue(new Error('refused'))
  await press(user, 'Copier l’image')
  await screen.findByText(/^Le presse-papiers a refusé/u)
  expect((await lastFile()).name).toMatch(/ – chaîne – 2026-06-15\.png$/u)
  vi.unstubAllGlobals()
})

test('A PNG in which words would be too small to read says so before it is made.', async () => {
  await open({ format: 'png' })
  expect(screen.queryByText(/trop petit/u)).toBeNull()
  cleanup()
  doors.isHuge = true
  await open({ format: 'png' })
  expect(screen.getByText(/^Les mots auront environ 7\spixels/u)).toBeTruthy()
})

test('The pixels are made from the very picture shown, which the browser then need not read again.', async () => {
  const { user } = await open({ format: 'png' })
  const { src } = screen.getByRole<HTMLImageElement>('img')
  await press(user, 'Télécharger')
  await lastFile()
  expect(doors.rasterised.map(svgAddress)).toEqual([src])
})
