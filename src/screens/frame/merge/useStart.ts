import { type RefObject, useEffect, useRef } from 'react'

/** Where a page of the window begins: the focus goes there when it is shown. */
export function useStart<E extends HTMLElement>(): RefObject<E | null> {
  const start = useRef<E>(null)
  useEffect(() => start.current?.focus(), [])
  return start
}
