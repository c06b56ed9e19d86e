/** The floors that need no page, measured in Node: where things go, and how a picture is written. */
import { createServer } from 'vite'

import { bigProjectFile } from './bigProject.mjs'

const RUNS = 20

/**
 * Milliseconds of each run. A few runs are not counted: the engine is still learning the code.
 * @param {() => unknown} work
 */
function timesOf(work) {
  const times = Array.from({ length: RUNS + 5 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.slice(5)
}

/**
 * @param {readonly number[]} sizes
 * @returns {Promise<Record<'chain' | 'timeline' | 'svg', number[]>[]>} in the order of the sizes
 */
export async function measurePure(sizes) {
  const vite = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { layoutChain } = await vite.ssrLoadModule('/src/layout/chain.ts')
    const { layoutTimeline } = await vite.ssrLoadModule('/src/layout/timeline.ts')
    const { writeChainSvg } = await vite.ssrLoadModule('/src/files/exports/chainSvg.ts')
    const { openProjectFile } = await vite.ssrLoadModule('/src/files/projectFile.ts')
    const { outcomesIn } = await vite.ssrLoadModule('/src/content/repertoire/inProject.ts')
    const { functionOf } = outcomesIn({})
    const { fr } = await vite.ssrLoadModule('/src/content/messages/fr.ts')
    const options = {
      words: { ...fr.pictures, reconstructed: '' },
      language: 'fr',
      functionOf,
      numberOf: () => 1,
      outcomeLabel: (/** @type {string} */ id) => id,
      laneLabels: { 1: '1', 2: '2', 3: '3', context: '' },
      fontCss: '',
      date: '2026',
    }
    return sizes.map((size) => {
      const bytes = new TextEncoder().encode(bigProjectFile(size))
      const { project } = openProjectFile(bytes, 'bench')
      return {
        chain: timesOf(() => layoutChain(project, { functionOf })),
        timeline: timesOf(() => layoutTimeline(project, { today: null, fitWidth: 900 })),
        svg: timesOf(() => writeChainSvg(project, options)),
      }
    })
  } finally {
    await vite.close()
  }
}
