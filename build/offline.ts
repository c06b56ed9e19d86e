/**
 * Builds the service worker after the app, with the list of every file that the app is made of.
 *
 * It is a build of its own because a service worker has to be one classic script at a fixed address
 * (`sw.js`, beside the page), and because its list can only be known once all the rest is written.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { build, type Plugin } from 'vite'

type PrecacheEntry = { readonly url: string; readonly revision: string | null }

const KEPT_OFFLINE = /\.(?:css|html|js|json|png|svg|ttf|webmanifest|woff2)$/u
/** Vite puts a hash of the content in these names, which then say their own revision. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/u
const WORKER = 'sw.js'

/** Every file to keep for offline use, in an order that never changes, with addresses relative to the page. */
function listForOffline(folder: string): PrecacheEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KEPT_OFFLINE.test(entry.name) && entry.name !== WORKER)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const url = relative(folder, file).split(sep).join('/')
      return { url, revision: HASHED.test(url) ? null : revisionOf(file) }
    })
}

function revisionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}

/** Adds `sw.js` to the build, made from `source`. */
export function offline(source: string): Plugin {
  let folder = ''
  return {
    name: 'jalons:offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    async closeBundle(error?: Error) {
      if (error) return
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: {
          PRECACHE_MANIFEST: JSON.stringify(listForOffline(folder)),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: WORKER } },
        },
      })
    },
  }
}
