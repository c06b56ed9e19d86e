/** Serves the production build to the journeys, once for all of them. */
import type { TestProject } from 'vitest/node'

import { serve } from '../../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    readonly appAddress: string
  }
}

export async function setup(project: TestProject) {
  const { url, close } = await serve({ port: 0 })
  project.provide('appAddress', url)
  return close
}
