// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { fr } from '../../../src/content/messages/fr.ts'
import { reportFr } from '../../../src/content/report/fr.ts'
import { writeReportPart } from '../../../src/domain/edits/reportEdits.ts'
import { ReportRoom } from '../../../src/screens/report/ReportRoom.tsx'
import { eventually } from '../../helpers/eventually.ts'
import { showRoom } from '../../helpers/showRoom.tsx'
import { projectWith } from '../../helpers/smallProjects.ts'
import { WriterHere } from '../../helpers/writerHere.ts'

beforeEach(() => {
  location.hash = '#/project/p/report'
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('Worker', WriterHere)
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no typeface here')))
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => {}
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { report } = fr
const story = () => projectWith(['a', 'b'], ['f'], ['a→b', 'b→f'])
const headings = () =>
  within(screen.getByRole('article'))
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent)
const wholeReport = () =>
  eventually(() => {
    const desk = screen.getByRole('region', { name: report.preview })
    expect(desk.getAttribute('aria-busy')).toBe('false')
  })
const row = (name: string) => screen.getByRole('row', { name })

describe('The room of the report', () => {
  it('shows the document, all of its parts in their usual order', async () => {
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    const { cover: _cover, ...parts } = reportFr.parts
    expect(headings()).toEqual(Object.values(parts))
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toContain(
      reportFr.timeline.alt(2),
    )
  })

  it('leaves out a part that is no longer ticked', async () => {
    const user = userEvent.setup()
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(within(row(report.partNames.timeline)).getByRole('checkbox'))
    await eventually(() => expect(headings()).not.toContain(reportFr.parts.timeline))
    expect(headings()).toContain(reportFr.parts.chain)
  })

  it('moves a part up with its arrow', async () => {
    const user = userEvent.setup()
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(screen.getByRole('button', { name: report.up(report.partNames.people) }))
    await eventually(() =>
      expect(headings().slice(0, 2)).toEqual([reportFr.parts.people, reportFr.parts.context]),
    )
  })

  it('offers each file with one sentence', async () => {
    const user = userEvent.setup()
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(screen.getByRole('button', { name: report.handOver }))
    const dialog = within(await screen.findByRole('dialog', { name: report.files }))
    for (const { name, hint } of Object.values(report.formats)) {
      expect(dialog.getByRole('button', { name: report.make(name) })).toBeTruthy()
      expect(dialog.getByText((_, shown) => shown?.textContent === hint)).toBeTruthy()
    }
  })

  it('stops any file at once when that is asked, and says so', async () => {
    const user = userEvent.setup()
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    const ended = vi.fn<() => void>()
    vi.stubGlobal(
      'Worker',
      class extends WriterHere {
        override postMessage() {}
        override terminate = ended
      },
    )
    await user.click(screen.getByRole('button', { name: report.handOver }))
    const dialog = within(await screen.findByRole('dialog', { name: report.files }))
    const said = () => dialog.getByRole('status').textContent
    const { name } = report.formats.docx
    await user.click(dialog.getByRole('button', { name: report.make(name) }))
    await eventually(() => expect(said()).toBe(report.making(name)))
    expect(dialog.getByRole('progressbar', { name: report.progress })).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: report.stop }))
    await eventually(() => expect(said()).toBe(report.stopped(name)))
    expect(ended).toHaveBeenCalledOnce()
    expect(dialog.queryByRole('progressbar')).toBeNull()
  })

  it('offers a poster in the window of pictures, for a wall, without the names when they are hidden', async () => {
    const user = userEvent.setup()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('')))
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(screen.getByRole('checkbox', { name: report.hideNames }))
    await user.click(screen.getByRole('button', { name: report.handOver }))
    const files = within(await screen.findByRole('dialog', { name: report.files }))
    await user.click(files.getByRole('button', { name: report.poster.label }))
    const pictures = within(await screen.findByRole('dialog', { name: fr.printing.title }))
    const paper = pictures.getByRole<HTMLSelectElement>('combobox', { name: fr.printing.paper })
    expect(paper.value).toBe('a0')
    const names = pictures.getByRole<HTMLInputElement>('checkbox', { name: fr.printing.hideNames })
    expect(names.checked).toBe(true)
  })

  it('lets the text of a part be written otherwise, and keeps it with the project', async () => {
    const user = userEvent.setup()
    const { project, session } = showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(
      screen.getByRole('button', { name: report.editTextOf(reportFr.parts.context) }),
    )
    const field = await screen.findByRole('textbox', { name: report.text.proposed })
    await user.type(field, ' Et après?')
    await user.keyboard('{Escape}')
    await eventually(() =>
      expect(within(screen.getByRole('article')).getByText(/Et après\?$/u)).toBeTruthy(),
    )
    expect(project().reportParts['context']?.fr.text).toMatch(/Et après\?$/u)
    session.undo()
    expect(project().reportParts).toEqual({})
  })

  it('says when the project has changed since a text was written', async () => {
    const told = story()
    const written = writeReportPart({ id: 'context', name: '' }, 'fr', {
      text: 'À nous.',
      basis: 'b',
    })
    showRoom(written.apply(told), <ReportRoom />)
    await wholeReport()
    expect(screen.getByText(report.text.changed)).toBeTruthy()
  })

  it('offers no writing where names are hidden: what is kept has them', async () => {
    const user = userEvent.setup()
    showRoom(story(), <ReportRoom />)
    await wholeReport()
    await user.click(screen.getByRole('checkbox', { name: report.hideNames }))
    expect(
      screen.queryByRole('button', { name: report.editTextOf(reportFr.parts.context) }),
    ).toBeNull()
  })
})
