import { afterEach } from 'vitest'

// Only tests that draw a screen have a document to clear.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // What comes with a part of the app loaded on demand takes seconds on a busy machine.
  configure({ asyncUtilTimeout: 20_000 })
  afterEach(cleanup)
  // jsdom does not know it; the names it is asked to escape here need no escaping.
  if (Reflect.get(globalThis, 'CSS') === undefined)
    Reflect.set(globalThis, 'CSS', { escape: String })
}
