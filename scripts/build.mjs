/** Builds the app when dist is missing or older than its sources, else does nothing. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, runScript, say, stop } from './run.mjs'

const SOURCES = ['src', 'public', 'build', 'index.html', 'vite.config.ts', 'package-lock.json']
const STAMP = join(root, 'dist', '.sources-hash')

/**
 * Every file under a path, in an order that never changes.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)))
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds whatever the state of dist. Gives what the build printed and its exit code. */
export async function build() {
  const sources = hashOfSources()
  const result = await runScript('node_modules/vite/bin/vite.js', ['build'])
  if (result.code === 0) writeFileSync(STAMP, sources)
  return result
}

/** Builds if something changed since the last build; stops with a sentence when the build fails. */
export async function buildIfNeeded() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfSources()) return
  say('Construction de l’application…', 'Building the app…')
  const { code, output } = await build()
  if (code !== 0) {
    stop(`${output}\nLa construction a échoué.`, 'The build failed.')
  }
}
