/**
 * Keeps the app for offline use, and says when a newer version waits. It never changes version by itself:
 * `apply` does, when the person accepts, and then every tab of the app starts again on the new version.
 */

const HOUR = 3_600_000

/** Calls `onReady` when a newer version is here, whole, and waits. Does nothing while developing. */
export function registerAppUpdates(onReady: (apply: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A browser may refuse (private window, storage full): the app works, only not offline.
  watchVersions(onReady).catch(() => {})
}

async function watchVersions(onReady: (apply: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  let controller = serviceWorker.controller
  serviceWorker.addEventListener('controllerchange', () => {
    // On the first visit, the version that takes control is the one already on screen; and on a full
    // disk, Chromium takes control away without giving it to another, while edits are in memory only.
    const isOtherVersion = controller !== null && serviceWorker.controller !== null
    controller = serviceWorker.controller
    if (isOtherVersion) location.reload()
  })

  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI))
  const tellWhenReady = (worker: ServiceWorker | null) => {
    if (worker?.state !== 'installed' || registration.active === null) return
    onReady(() => worker.postMessage({ type: 'SKIP_WAITING' }))
  }
  tellWhenReady(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => tellWhenReady(worker))
  })
  // A tab left open for days still hears of a new version; without a network it simply asks again later.
  setInterval(() => void registration.update().catch(() => {}), HOUR)
}
