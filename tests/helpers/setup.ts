import { afterEach, vi } from 'vitest'

// Test files share one start: none meets what another put in the place of a global.
vi.unstubAllGlobals()
vi.useRealTimers()

// Only tests that draw a screen have a document to clear.
if (typeof document !== 'undefined') {
  localStorage.clear()
  const { cleanup, configure } = await import('@testing-library/react')
  // What comes with a part of the app loaded on demand takes seconds on a busy machine.
  configure({ asyncUtilTimeout: 20_000 })
  afterEach(cleanup)
  // jsdom does not know it; the names it is asked to escape here need no escaping.
  if (Reflect.get(globalThis, 'CSS') === undefined)
    Reflect.set(globalThis, 'CSS', { escape: String })
}
