/** Starting other programs, the same way on every system. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder the command was typed in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Runs a script with this very Node (no shell, no `npx`); gives what it printed and its exit code.
 * @param {string} script such as 'node_modules/vite/bin/vite.js'
 * @param {string[]} args
 * @param {{ show?: boolean }} [options] `show` prints as it goes, and then gives no output
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runScript(script, args, { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (data) => (output += data))
    child.stderr?.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs npm and shows what it says. Inside `npm run`, npm gives its own path; otherwise it is on the PATH.
 * @param {string[]} args
 */
export function npm(args) {
  const npmScript = process.env['npm_execpath']
  const isNpm =
    npmScript !== undefined && /npm-cli\.[cm]?js$/u.test(npmScript) && existsSync(npmScript)
  const [program, first] = isNpm ? [process.execPath, [npmScript]] : ['npm', []]
  const shell = !isNpm && process.platform === 'win32'
  return spawnSync(program, [...first, ...args], { cwd: root, stdio: 'inherit', shell }).status ?? 1
}

/**
 * Says a sentence in French, then in English.
 * @param {string} french
 * @param {string} english
 */
export function say(french, english) {
  console.log(`${french}\n${english}`)
}

/**
 * Says what went wrong, in French then in English, and stops.
 * @param {string} french
 * @param {string} english
 * @returns {never}
 */
export function stop(french, english) {
  console.error(`\n${french}\n${english}`)
  process.exit(1)
}
