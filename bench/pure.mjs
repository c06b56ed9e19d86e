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
 * @returns {Promise<(Record<'chain' | 'chainByDepth' | 'timeline' | 'svg' | 'moved', number[]> & { crossings: number })[]>}
 *   in the order of the sizes; `moved`: percentage of cards that a new event, then a new link, moves
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
    const { crossingsOf } = await vite.ssrLoadModule('/tests/layout/crossings.ts')
    const { movesBetween, withEventAt, withLinkFrom } = await vite.ssrLoadModule(
      '/tests/layout/stability.ts',
    )
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
      const drawn = layoutChain(project, { functionOf })
      const changed = [withEventAt(project, size / 2), withLinkFrom(project, size / 2)]
      return {
        crossings: crossingsOf(drawn),
        moved: changed.map(
          (each) => 100 * movesBetween(drawn, layoutChain(each, { functionOf })).share,
        ),
        chain: timesOf(() => layoutChain(project, { functionOf })),
        chainByDepth: timesOf(() => layoutChain(project, { functionOf, arrangement: 'depth' })),
        timeline: timesOf(() => layoutTimeline(project, { today: null, fitWidth: 900 })),
        svg: timesOf(() => writeChainSvg(project, options)),
      }
    })
  } finally {
    await vite.close()
  }
}
