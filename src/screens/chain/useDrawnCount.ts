import { startTransition, useEffect, useState } from 'react'

import { isPointerHeld } from '../../browser/heldPointer.ts'

/** What is drawn more at each turn: few enough for the page to answer between two of them. */
const A_TURN = 32
/** How long a turn waits when it comes while something is held, in milliseconds. */
const WHILE_HELD = 1000

/**
 * How many things of a long list are to be drawn now: those that are seen first at once, so that a room
 * opens without waiting for the others, then more of them turn after turn, seldom while a hand holds
 * something, which would follow it by fits and starts. Once all of them have been, those that come later
 * are drawn as they come.
 */
export function useDrawnCount(total: number, first: number): number {
  const [count, setCount] = useState(first)
  if (count >= total && count !== Infinity) setCount(Infinity)
  useEffect(() => {
    if (count === Infinity) return undefined
    const draw = () => startTransition(() => setCount(count + A_TURN))
    let turn = setTimeout(() => {
      if (isPointerHeld()) turn = setTimeout(draw, WHILE_HELD)
      else draw()
    })
    return () => clearTimeout(turn)
  }, [count])
  return Math.min(Math.max(count, first), total)
}
