import { startTransition, useEffect, useState } from 'react'

/** What is drawn more at each turn: few enough for the page to answer between two of them. */
const A_TURN = 32

/**
 * How many things of a long list are to be drawn now: those that are seen first at once, so that a room
 * opens without waiting for the others, then more of them turn after turn. Once all of them have been,
 * those that come later are drawn as they come.
 */
export function useDrawnCount(total: number, first: number): number {
  const [count, setCount] = useState(first)
  if (count >= total && count !== Infinity) setCount(Infinity)
  useEffect(() => {
    if (count === Infinity) return undefined
    const turn = setTimeout(() => startTransition(() => setCount(count + A_TURN)))
    return () => clearTimeout(turn)
  }, [count])
  return Math.min(Math.max(count, first), total)
}
