import { type CSSProperties, useEffect, useRef, useState } from 'react'

import type { Project } from '../../domain/project/records.ts'
import { useServices } from '../context/services.ts'
import { useProject } from '../context/session.ts'
import { ChainMiniature, MINIATURE } from './ChainMiniature.tsx'

/** Quiet time after the last change before a picture is taken, in milliseconds. */
const QUIET = 1500

/** Drawn, since a capture needs it, but out of sight, out of reach and out of the page's way. */
const ASIDE: CSSProperties = {
  position: 'fixed',
  top: 0,
  left: -2 * MINIATURE.width,
  width: MINIATURE.width,
  height: MINIATURE.height,
  pointerEvents: 'none',
}

/** Keeps the project's picture in the library up to date: after changes, when nothing else is going on. */
export function ThumbnailTaker() {
  const project = useProject()
  const { store } = useServices()
  const [drawn, setDrawn] = useState<Project | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(project)
  const { id, events, effects, links, places } = project
  useEffect(() => {
    latest.current = project
  })

  useEffect(() => {
    if (Object.keys(events).length === 0) return
    let cancelIdle: (() => void) | null = null
    const timer = setTimeout(() => {
      cancelIdle = whenIdle(() => setDrawn(latest.current))
    }, QUIET)
    return () => {
      clearTimeout(timer)
      cancelIdle?.()
    }
  }, [id, events, effects, links, places])

  useEffect(() => {
    const picture = box.current?.firstElementChild
    if (drawn === null || !(picture instanceof HTMLElement)) return
    let isCurrent = true
    capture(picture)
      .then((dataUrl) => (isCurrent ? store.keepThumbnail(drawn.id, dataUrl) : undefined))
      // A missing picture is no trouble: the next change brings another chance.
      .catch(() => undefined)
      .finally(() => isCurrent && setDrawn(null))
    return () => {
      isCurrent = false
    }
  }, [drawn, store])

  return (
    <div ref={box} inert aria-hidden style={ASIDE}>
      {drawn === null ? null : (
        <div style={MINIATURE}>
          <ChainMiniature project={drawn} />
        </div>
      )}
    </div>
  )
}

/** The inner element is captured: the place of the outer one would move the picture out of its frame. */
async function capture(picture: HTMLElement): Promise<string> {
  const { captureThumbnail } = await import('../../browser/captureElement.ts')
  return captureThumbnail(picture, MINIATURE)
}

/** Waits for a pause of the browser; Safari has no word for it, so there it waits a moment. */
function whenIdle(action: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(action, 200)
  return () => clearTimeout(timer)
}
