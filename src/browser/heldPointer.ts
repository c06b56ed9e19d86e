/** Whether a hand holds something of the page: a button of the mouse, a finger or a pen is down. */

const held = new Set<number>()
const release = ({ pointerId }: PointerEvent) => held.delete(pointerId)

// In the capture phase: what is dragged may keep these from going further.
addEventListener('pointerdown', ({ pointerId }) => held.add(pointerId), true)
addEventListener('pointerup', release, true)
addEventListener('pointercancel', release, true)

export function isPointerHeld(): boolean {
  return held.size > 0
}
