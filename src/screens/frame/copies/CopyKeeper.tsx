import { useCallback, useEffect } from 'react'

import { hasFolders } from '../../../browser/copyFolder.ts'
import { useServices } from '../../context/services.ts'
import { useRoute } from '../../route.ts'

/** Time without an edit after which a session is taken to be over, in milliseconds. */
const REST = 5 * 60_000

/**
 * Copies what has changed in the folder chosen for it, when a session ends: on leaving a project, when
 * the page is hidden or closed, and after some minutes without an edit, in case the page dies first.
 */
export function CopyKeeper() {
  const { store, copies, today } = useServices()
  const { screen } = useRoute()
  const run = useCallback(() => {
    const copy = async () => {
      const { copyToFolder } = await import('./folderCopies.ts')
      await copyToFolder({ store, copies, today }, { ask: false })
    }
    // A copy that cannot be made now is made the next time; its state says so.
    if (hasFolders()) copy().catch(() => undefined)
  }, [store, copies, today])
  useEffect(() => {
    if (screen === 'library') run()
  }, [screen, run])
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') run()
    }
    const stop = copies.state.subscribe(({ entries, now }, before) => {
      if (entries === null || entries === before.entries) return
      const last = Math.max(...entries.map(({ changedAt }) => Date.parse(changedAt)))
      if (Date.parse(now) - last > REST) run()
    })
    document.addEventListener('visibilitychange', onHidden)
    addEventListener('pagehide', run)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onHidden)
      removeEventListener('pagehide', run)
    }
  }, [copies, run])
  return null
}
