/**
 * A small static server for the built app, on this machine only. `npm start` and the journeys use it.
 * It behaves as a good host would: exact types, compression, long life for hashed files only, and the
 * content security policy of the page repeated as a header.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { root } from './run.mjs'

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
})
/** Only these grow smaller by compression. */
const COMPRESSIBLE = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.md',
  '.svg',
  '.txt',
  '.webmanifest',
])
/** Vite puts a hash of the content in these names: they never change. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/u

const compress = promisify(gzip)

/**
 * The policy that the build wrote in the page, plus the one directive that only a header can carry.
 * @param {string} folder
 */
function policyOf(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const written = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1]
  return [written, "frame-ancestors 'none'"].filter(Boolean).join('; ')
}

/**
 * The file that a request names, or undefined when the name leads out of the folder.
 * @param {string} folder
 * @param {string} path
 */
function fileNamed(folder, path) {
  try {
    const file = resolve(folder, `.${decodeURIComponent(path)}`)
    return file.startsWith(folder + sep) ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const asked = (request.url ?? '/').split(/[?#]/u, 1)[0] ?? '/'
  const path = asked.endsWith('/') ? `${asked}index.html` : asked
  const file =
    request.method === 'GET' || request.method === 'HEAD' ? fileNamed(folder, path) : undefined
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (file === undefined || bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('Introuvable · Not found\n')
    return
  }
  const type = extname(file)
  const isCompressed =
    COMPRESSIBLE.has(type) && String(request.headers['accept-encoding']).includes('gzip')
  const body = isCompressed ? await compress(bytes) : bytes
  response.writeHead(200, {
    'Content-Type': TYPES[type] ?? 'application/octet-stream',
    'Content-Length': body.byteLength,
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': policyOf(folder),
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function listens(server, port) {
  return new Promise((settle, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') settle(false)
      else fail(error)
    })
    server.listen(port, '127.0.0.1', () => settle(true))
  })
}

/**
 * Serves a built folder until closed. Port 0 takes any free port; another, when taken, gives way to the next.
 * @param {{ folder?: string, port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve({ folder = join(root, 'dist'), port = 4173 } = {}) {
  const home = resolve(folder)
  const server = createServer((request, response) => {
    answer(home, request, response).catch(() => response.destroy())
  })
  let wanted = port
  while (!(await listens(server, wanted))) {
    server.removeAllListeners('error')
    wanted += 1
  }
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${place.port}/`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}
