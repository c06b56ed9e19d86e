/** A fixed work, the same in every version: two runs are compared by how long it took in each. */

const SIZE = 40_000
const RUNS = 20

/** Milliseconds of each of a few runs, once the engine knows the code. */
export function timesOfFixedWork() {
  const times = Array.from({ length: 2 * RUNS }, () => {
    const start = performance.now()
    doFixedWork()
    return performance.now() - start
  })
  return times.slice(RUNS)
}

/** Sorts, counts and joins made-up words, as layouts and writers of pictures do. */
function doFixedWork() {
  let state = 1
  const words = Array.from({ length: SIZE }, () => {
    state = (state * 48_271) % 2_147_483_647
    return `mot${state % 5000}`
  })
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return sorted.map(([word, count]) => `${word} ${count}`).join('\n').length
}
