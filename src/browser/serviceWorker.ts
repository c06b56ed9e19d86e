/**
 * Keeps the whole app on this device, so that it starts and works with no network.
 *
 * Each version of the app keeps all of its files together and answers only with its own: a page never
 * mixes two versions. A new version is fetched whole, then *waits*; it takes over when the person accepts
 * (see appUpdates), never by itself, because a workshop must not change under the eyes of the room.
 *
 * The types below are the few parts of a service worker used here: the library of a worker and the
 * library of a page cannot be loaded by TypeScript side by side.
 */
import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching'

type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void }
type RequestEvent = LastingEvent & {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
type WorkerEvents = {
  install: LastingEvent
  activate: LastingEvent
  fetch: RequestEvent
  message: MessageEvent<unknown>
}
type Worker = {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void
}
declare const self: Worker

/** Every file of this version; the build puts the list here. */
declare const PRECACHE_MANIFEST: { url: string; revision: string | null }[]

const files = new PrecacheController()
files.addToCacheList(PRECACHE_MANIFEST)

/** The app has one page: its own address, with anything after `?`, is that page. */
function keptAddress(request: Request): string | undefined {
  const url = new URL(request.url)
  url.hash = ''
  url.search = ''
  if (url.href === self.registration.scope) url.pathname += 'index.html'
  return files.getCacheKeyForURL(url.href)
}

/** The kept file; from the network only if the browser threw that one file away. */
async function answerWith(key: string, request: Request): Promise<Response> {
  const cache = await caches.open(files.strategy.cacheName)
  // Some hosts answer `Vary: Origin`, which would hide from a module script what was fetched as a plain file.
  return (await cache.match(key, { ignoreVary: true })) ?? fetch(request)
}

/** A page we do not have: the host's own if there is a network, else the app. */
async function visit(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return Response.redirect(self.registration.scope)
  }
}

cleanupOutdatedCaches()
self.addEventListener('install', (event) => void files.install(event))
self.addEventListener('activate', (event) => {
  void files.activate(event)
  // The very first visit is served from here at once: its later parts must not need the network.
  event.waitUntil(self.clients.claim())
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const key = keptAddress(request)
  if (key !== undefined) event.respondWith(answerWith(key, request))
  else if (request.mode === 'navigate') event.respondWith(visit(request))
})
self.addEventListener('message', ({ data }) => {
  const asked = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined
  if (asked === 'SKIP_WAITING') void self.skipWaiting()
})
