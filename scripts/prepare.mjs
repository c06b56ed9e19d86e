/**
 * Installs the packages when they are missing or older than package-lock.json, else does nothing.
 * Uses Node alone: it runs before anything is installed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { npm, root, say, stop } from './run.mjs'

const OLDEST_NODE = [20, 19]

/** True when this Node is recent enough for the tools we use. */
function nodeIsRecentEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/** Refuses an old Node with a sentence, and installs the packages that `package-lock.json` names. */
export function prepare() {
  if (!nodeIsRecentEnough()) {
    const oldest = OLDEST_NODE.join('.')
    stop(
      `Jalons demande Node ${oldest} ou plus récent (ici : ${process.versions.node}). Voyez https://nodejs.org.`,
      `Jalons needs Node ${oldest} or newer (here: ${process.versions.node}). See https://nodejs.org.`,
    )
  }
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.jalons-lock-hash')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  say('Installation des paquets (npm ci)…', 'Installing packages (npm ci)…')
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    stop(
      'L’installation des paquets a échoué. Vérifiez l’accès à Internet, puis recommencez.',
      'Installing the packages failed. Check the Internet connection, then try again.',
    )
  }
  writeFileSync(stamp, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) prepare()
