// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { projectWith } from '../../helpers/smallProjects.ts'
import { openChain } from './openChain.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const COUNT = 150
const ids = Array.from({ length: COUNT }, (_, index) => `e${String(index).padStart(3, '0')}`)
const links = ids.map((id, index) => `${id}→${ids[index + 1] ?? 'x'}`)

it('opens a long chain by what is seen first, then holds every card, link and row', async () => {
  const { container } = openChain(projectWith(ids, ['x'], links))
  const counted = (selector: string) => container.querySelectorAll(selector).length
  const canvas = container.querySelector('.react-flow')!
  const outline = container.querySelector('section')!
  expect(canvas.getAttribute('aria-busy')).toBe('true')
  expect(outline.getAttribute('aria-busy')).toBe('true')
  expect(counted('[data-card]')).toBeGreaterThan(40)
  expect(counted('[data-card]')).toBeLessThan(COUNT)
  expect(counted('[data-row]')).toBeLessThan(COUNT)

  await waitFor(() => {
    expect(canvas.getAttribute('aria-busy')).toBe('false')
    expect(outline.getAttribute('aria-busy')).toBe('false')
  })
  expect(counted('[data-card]')).toBe(COUNT + 1)
  expect(counted('g[data-link]')).toBe(links.length)
  expect(counted('[data-row]')).toBe(COUNT + 1)
})

it('draws hardly more of a long chain while something is held, and the rest once it is let go', async () => {
  const { container } = openChain(projectWith(ids, ['x'], links))
  const drawn = () => container.querySelectorAll('[data-card]').length
  fireEvent.pointerDown(container, { pointerId: 1 })
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(drawn()).toBeLessThan(COUNT)
  fireEvent.pointerUp(container, { pointerId: 1 })
  await waitFor(() => expect(drawn()).toBe(COUNT + 1), { timeout: 10_000 })
})
