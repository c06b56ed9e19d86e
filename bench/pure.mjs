/** The floors that need no page, measured in Node: where things go, and how a picture is written. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'

import { root } from '../scripts/run.mjs'
import { bigProjectFile } from './bigProject.mjs'

/** Runs that are not counted, as the engine is still learning the code, then those that are. */
const LEARNING = 20
const RUNS = 30
/** The chains on which crossings are compared (decision 26): so many, each of 200 cards and 400 links. */
const GENERATED = 50
/** How many times each of them is laid out, one after the other, besides a first time that is not counted. */
const ROUNDS = 10

/**
 * Milliseconds of each run.
 * @param {() => unknown} work
 */
function timesOf(work) {
  const times = Array.from({ length: LEARNING + RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.slice(LEARNING)
}

/** The measured code, built as for the app and loaded. */
async function builtCode() {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-bench-code-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: {
          input: join(root, 'bench', 'pureCode.mjs'),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
        },
      },
    })
    /** @type {typeof import('./pureCode.mjs')} */
    const code = await import(pathToFileURL(join(folder, 'pureCode.mjs')).href)
    return code
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @typedef {Record<'chain' | 'chainByDepth' | 'timeline' | 'svg' | 'moved', number[]> & { crossings: number }} Pure
 *   `moved`: percentage of cards that a new event, then a new link, moves
 * @param {readonly number[]} sizes
 * @returns {Promise<{ pure: Pure[], generated: Record<'chain' | 'chainByDepth', number[]> & { crossings: number } }>}
 *   `pure` in the order of the sizes; `generated`: of all the chains on which crossings are compared
 */
export async function measurePure(sizes) {
  const code = await builtCode()
  const { crossingsOf, layoutChain, movesBetween, openProjectFile } = code
  const { functionOf } = code.outcomesIn({})
  const options = {
    words: { ...code.fr.pictures, reconstructed: '' },
    language: /** @type {const} */ ('fr'),
    functionOf,
    numberOf: () => 1,
    outcomeLabel: (/** @type {string} */ id) => id,
    laneLabels: { 1: '1', 2: '2', 3: '3', context: '' },
    fontCss: '',
    date: '2026',
  }
  const pure = sizes.map((size) => {
    const opened = openProjectFile(new TextEncoder().encode(bigProjectFile(size)), 'bench')
    if (!('project' in opened)) throw new Error('The made-up project was not opened.')
    const { project } = opened
    const drawn = layoutChain(project, { functionOf })
    const changed = [code.withEventAt(project, size / 2), code.withLinkFrom(project, size / 2)]
    return {
      crossings: crossingsOf(drawn),
      moved: changed.map(
        (each) => 100 * movesBetween(drawn, layoutChain(each, { functionOf })).share,
      ),
      chain: timesOf(() => layoutChain(project, { functionOf })),
      chainByDepth: timesOf(() => layoutChain(project, { functionOf, arrangement: 'depth' })),
      timeline: timesOf(() => code.layoutTimeline(project, { today: null, fitWidth: 900 })),
      svg: timesOf(() => code.writeChainSvg(project, options)),
    }
  })
  const chains = Array.from({ length: GENERATED }, (_, index) =>
    code.generatedProject({ events: 196, effects: 4, links: 400, seed: index + 1 }),
  )
  /** @param {'time' | 'depth'} arrangement */
  const timesOfAll = (arrangement) =>
    Array.from({ length: 1 + ROUNDS }, () => chains)
      .flat()
      .map((project) => {
        const start = performance.now()
        layoutChain(project, { functionOf: code.functionOfGenerated, arrangement })
        return performance.now() - start
      })
      .slice(GENERATED)
  const counts = chains.map((project) =>
    crossingsOf(layoutChain(project, { functionOf: code.functionOfGenerated })),
  )
  return {
    pure,
    generated: {
      chain: timesOfAll('time'),
      chainByDepth: timesOfAll('depth'),
      crossings: counts.reduce((sum, count) => sum + count, 0) / GENERATED,
    },
  }
}
