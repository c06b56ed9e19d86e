// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { ServicesContext } from '../../../src/screens/context/services.ts'
import { SessionContext } from '../../../src/screens/context/session.ts'
import { ChainMiniature } from '../../../src/screens/frame/ChainMiniature.tsx'
import { ThumbnailTaker } from '../../../src/screens/frame/ThumbnailTaker.tsx'
import { openSession } from '../../../src/session/session.ts'
import { eventually } from '../../helpers/eventually.ts'
import { fresh, storeWith } from '../../helpers/memoryStore.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import type { Project } from '../../../src/domain/project/records.ts'

const toPng = vi.hoisted(() => vi.fn<() => Promise<string>>())
vi.mock('html-to-image', () => ({ toPng }))

afterEach(() => {
  vi.useRealTimers()
  toPng.mockReset()
})

async function takeThumbnail(project: Project) {
  vi.useFakeTimers()
  const keepThumbnail = vi.fn<() => Promise<void>>(async () => {})
  const services = { store: { keepThumbnail } } as never
  const session = openSession(fresh(project), storeWith())
  render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <ThumbnailTaker />
      </SessionContext>
    </ServicesContext>,
  )
  await act(() => vi.advanceTimersByTimeAsync(6000))
  // What captures is loaded on demand, in real time.
  vi.useRealTimers()
  return keepThumbnail
}

it('draws every card and every link, in colours of its own', () => {
  const project = projectWith(['a', 'b'], ['x'], ['a→b', 'b→x'])
  const { container } = render(<ChainMiniature project={project} />)
  expect(container.querySelectorAll('path')).toHaveLength(2)
  expect(container.querySelectorAll('rect')).toHaveLength(1 + 4 + 3)
  expect(container.innerHTML).not.toMatch(/var\(|class=/)
})

it('keeps a picture once things are quiet', async () => {
  toPng.mockResolvedValue('data:image/png;base64,AAAA')
  const keepThumbnail = await takeThumbnail(projectWith(['a']))
  await eventually(() => expect(keepThumbnail).toHaveBeenCalled())
  expect(keepThumbnail).toHaveBeenCalledExactlyOnceWith('p', 'data:image/png;base64,AAAA')
})

it('takes none of a project without events, and a capture that fails troubles nobody', async () => {
  expect(await takeThumbnail(projectWith([], ['x']))).not.toHaveBeenCalled()
  expect(toPng).not.toHaveBeenCalled()
  toPng.mockRejectedValue(new Error('no canvas'))
  const keepThumbnail = await takeThumbnail(projectWith(['a']))
  await eventually(() => expect(toPng).toHaveBeenCalled())
  await act(async () => {})
  expect(keepThumbnail).not.toHaveBeenCalled()
})
