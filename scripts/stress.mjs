/**
 * `npm run stress`: the whole of the checks of which `npm test` runs a short form, on new random cases
 * each time. `-- --only kill` runs one of them; `-- --seed 12` starts with the case of that seed.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { findChromium } from './chromium.mjs'
import { prepare } from './prepare.mjs'
import { root, say, stop } from './run.mjs'
import { buildStep, runSteps, tests } from './steps.mjs'

/** @param {string} folder */
const checksIn = (folder) =>
  readdirSync(join(root, folder)).flatMap((file) => /^(.+)\.test\.ts$/u.exec(file)?.slice(1) ?? [])

const inMemory = checksIn('tests/stress')
const inBrowser = checksIn('tests/stress/browser')

const { only, seed } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' } },
}).values

/** The steps of that check, or of all. */
function steps() {
  const file = only === undefined ? {} : { file: `/${only}.test.ts` }
  const asked = [
    ...(only === undefined || only === 'zones' ? [tests('unit-* zone-*', { name: 'zones' })] : []),
    ...(only === undefined || inMemory.includes(only) ? [tests('stress', file)] : []),
    ...(only === undefined || only === 'journeys' || inBrowser.includes(only) ? [buildStep] : []),
    ...(only === undefined || only === 'journeys' ? [tests('journeys', { needs: 'build' })] : []),
    ...(only === undefined || inBrowser.includes(only)
      ? [tests('stress-browser', { ...file, needs: 'build' })]
      : []),
  ]
  if (asked.length > 0) return asked
  const names = ['zones', 'journeys', ...inMemory, ...inBrowser].join(', ')
  return stop(`« ${only} » n’est pas une épreuve. Il y a : ${names}.`, `The checks are: ${names}.`)
}

prepare()
const asked = steps()
if (asked.includes(buildStep)) await findChromium()
const firstSeed = seed ?? String(Date.now() % 1_000_000_000)
process.env['STRESS_SIZE'] = 'whole'
process.env['STRESS_SEED'] = firstSeed
say(`Première graine : ${firstSeed}`, `First seed: ${firstSeed}`)
const { allPassed, notRun } = await runSteps(asked)
if (notRun > 0) {
  say(
    `${notRun} épreuve(s) n’ont pas pu être exécutées sur cette machine : la preuve n’est pas complète.`,
    `${notRun} check(s) could not be run on this machine: the proof is not whole.`,
  )
}
process.exitCode = allPassed && notRun === 0 ? 0 : 1
