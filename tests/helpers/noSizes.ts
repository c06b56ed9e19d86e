import { vi } from 'vitest'

/** Gives the page what tells the size of elements, and tells none: jsdom lays nothing out. */
export function withoutSizes(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}
