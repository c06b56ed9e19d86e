import type { Id } from '../../domain/project/ids.ts'
import { goTo } from '../route.ts'

/** Tries for so long to find the line, in frames: the room may have to be drawn first. */
const FRAMES = 60
/** A window that closes gives the focus back to its opener within so many frames. */
const UNTIL_CLOSED = 6

/** Brings the cursor to the capture line, from any room and from a window that closes. */
export function goToCapture(projectId: Id): void {
  goTo({ screen: 'project', projectId, room: 'story' })
  let held = 0
  const seek = (left: number) => {
    const line = document.querySelector<HTMLElement>('[data-capture]')
    if (line && document.querySelector('[role="dialog"]') === null) {
      line.focus()
      held += 1
    }
    if (left > 0 && held < UNTIL_CLOSED) requestAnimationFrame(() => seek(left - 1))
  }
  seek(FRAMES)
}
