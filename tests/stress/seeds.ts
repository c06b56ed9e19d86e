/**
 * One check, two sizes: a short one in `npm test`, the whole one in `npm run stress`. Each run of a
 * check has its own seed, printed when it fails, with the command that starts with that very run.
 */
import { seeded } from '../helpers/mutations.ts'

const isWhole = process.env['STRESS_SIZE'] === 'whole'
const firstSeed = Number(process.env['STRESS_SEED'] ?? 1)

/** How many runs: the first in `npm test`, the second in `npm run stress`. */
export function sized(short: number, whole: number): number {
  return isWhole ? whole : short
}

/** What a run draws from. */
export type Draw = {
  readonly seed: number
  /** A number from 0 to 1, 1 excluded. */
  readonly random: () => number
  /** A whole number from 0 to the limit, excluded. */
  readonly below: (limit: number) => number
  readonly oneOf: <T>(choices: readonly T[]) => T
}

/** What can be drawn from that seed, always the same. */
function drawFrom(seed: number): Draw {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return { seed, random, below, oneOf: (choices) => choices[below(choices.length)] as never }
}

/** Runs a check so many times, each with the next seed; a failure says how to see it again. */
export async function eachSeed(
  check: string,
  runs: number,
  run: (draw: Draw) => Promise<void> | void,
): Promise<void> {
  for (let at = 0; at < runs; at += 1) {
    const seed = firstSeed + at
    try {
      await run(drawFrom(seed))
    } catch (error) {
      const again = `npm run stress -- --only ${check} --seed ${seed}`
      const what = error instanceof Error ? error.message : String(error)
      throw new Error(`Run ${at + 1} of ${runs} failed. To see it again: ${again}\n${what}`, {
        cause: error,
      })
    }
  }
}

/** Prints what a check measured, so that it can be written in docs/reliability.md. */
export function report(check: string, figures: string): void {
  process.stdout.write(`▪ ${check}: ${figures}\n`)
}
