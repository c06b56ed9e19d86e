// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { isPointerHeld } from '../../src/browser/heldPointer.ts'

function happen(kind: string, pointerId: number, stopsAt?: Element): void {
  const target = stopsAt ?? document.body
  target.dispatchEvent(new PointerEvent(kind, { pointerId, bubbles: true }))
}

it('Something is held from the first pointer down to the last one up, even where events go no further.', () => {
  const dragged = document.createElement('div')
  dragged.addEventListener('pointerdown', (event) => event.stopPropagation())
  document.body.append(dragged)
  expect(isPointerHeld()).toBe(false)
  happen('pointerdown', 1, dragged)
  expect(isPointerHeld()).toBe(true)
  happen('pointerdown', 2)
  happen('pointerup', 1)
  expect(isPointerHeld()).toBe(true)
  happen('pointercancel', 2)
  expect(isPointerHeld()).toBe(false)
})
