/** The steps of what npm runs to check the app, each of which answers how many passed and failed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

import { build } from './build.mjs'
import { root, runScript } from './run.mjs'

/**
 * @typedef {{ passed: number, failed: number, failures?: string[], notRun?: string[] }} Count
 *   `failures` names what failed, `notRun` what cannot run here
 * @typedef {{ name: string, needs?: string, count: () => Promise<Count> }} Step
 *
 * @typedef {{ status: string, fullName: string }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} FileResult
 */

/**
 * A step that counts for one, and shows what it printed only when it fails.
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Step}
 */
function gate(name, work) {
  return {
    name,
    count: async () => {
      const { code, output } = await work()
      if (code === 0) return { passed: 1, failed: 0 }
      console.log(output)
      return { passed: 0, failed: 1 }
    },
  }
}

/**
 * Reads how many tests passed and failed, and which could not be run here; a file that could not even
 * start counts as one failure.
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
function readReport(report, code) {
  try {
    /** @type {{ numPassedTests: number, testResults: FileResult[] }} */
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const failures = testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative(root, name)
      const failed = assertionResults.filter((result) => result.status === 'failed')
      if (failed.length === 0 && status === 'failed') return [file]
      return failed.map(({ fullName }) => `${file} › ${fullName}`)
    })
    const notRun = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName)
    const failed = code !== 0 && failures.length === 0 ? 1 : failures.length
    return { passed: numPassedTests, failed, failures, notRun }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {string} projects the names of Vitest projects, or patterns with stars, with a space between
 * @param {{ name?: string, needs?: string, file?: string }} [options] `needs`: the step without which
 *   this one means nothing; `file`: a part of the path of the only files to run
 * @returns {Step}
 */
export function tests(projects, { name = projects, needs, file } = {}) {
  const folder = join(root, '.test-output')
  const report = join(folder, `${name}.json`)
  const only = file === undefined ? [] : [file]
  const asked = projects.split(' ').flatMap((project) => ['--project', project])
  const args = ['run', ...only, ...asked, '--reporter=default', '--reporter=json']
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    count: async () => {
      mkdirSync(folder, { recursive: true })
      rmSync(report, { force: true })
      const { code } = await runScript(
        'node_modules/vitest/vitest.mjs',
        [...args, `--outputFile.json=${report}`],
        { show: true },
      )
      return readReport(report, code)
    },
  }
}

/** What needs neither a build nor a browser. */
export const fastSteps = [
  gate('types', () => runScript('node_modules/typescript/bin/tsc', ['--noEmit'])),
  gate('lint', () =>
    runScript('node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  ),
  gate('format', () => runScript('node_modules/oxfmt/bin/oxfmt', ['--check'])),
  gate('knip', () =>
    runScript('node_modules/knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  ),
  tests('unit-*', { name: 'unit' }),
]

/** What needs no browser either, and takes longer: other time zones, the short form of the stress. */
export const slowSteps = [tests('zone-*', { name: 'zones' }), tests('stress')]

export const buildStep = gate('build', build)

/** The production build and what a person does with it, in a real Chromium. */
export const browserSteps = [
  buildStep,
  tests('journeys', { needs: 'build' }),
  tests('stress-browser', { needs: 'build' }),
]

/**
 * Runs every step in order, even after one failed, then prints one line a step, and under it each test
 * that failed or cannot run on this machine. The last line printed is `N passed, N failed`.
 * @param {Step[]} steps
 * @returns {Promise<{ allPassed: boolean, notRun: number }>} `allPassed` also says that tests ran
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, notRun: 0 }
  /** @type {Set<string>} */
  const failedSteps = new Set()
  const lines = []
  for (const { name, needs, count } of steps) {
    console.log(`\n▸ ${name}`)
    const start = performance.now()
    const isBlocked = needs !== undefined && failedSteps.has(needs)
    if (isBlocked) console.log(`« ${needs} » a échoué · “${needs}” failed`)
    /** @type {Count} */
    const counted = isBlocked ? { passed: 0, failed: 1 } : await count()
    const { passed, failed, failures = [], notRun = [] } = counted
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (failed > 0 || passed === 0) failedSteps.add(name)
    total.passed += passed
    total.failed += failed
    const mark = failedSteps.has(name) ? '✗' : '✓'
    lines.push(
      `${mark} ${name.padEnd(15)}${seconds.padStart(7)} s   ${passed} / ${passed + failed}`,
      ...failures.map((title) => `  – ${title}`),
      ...notRun.map((title) => `  – pas exécuté ici · not run here: ${title}`),
    )
    total.notRun += notRun.length
  }
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return { allPassed: failedSteps.size === 0, notRun: total.notRun }
}
