import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function from one drawing to the next, that does what the last drawing says: a list gives
 * it to its rows so that only the rows that change are drawn again. For what a person does, never to
 * be called while drawing.
 */
export function useSteady<Given extends unknown[]>(
  action: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(action)
  useLayoutEffect(() => {
    latest.current = action
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
