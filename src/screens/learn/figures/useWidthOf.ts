import { type RefObject, useEffect, useState } from 'react'

/** Before the screen is measured, and where it cannot be. */
const USUAL_WIDTH = 720

/** The width of an element, in whole pixels, as it is now; `widest` at most. */
export function useWidthOf(element: RefObject<HTMLElement | null>, widest: number): number {
  const [width, setWidth] = useState(Math.min(widest, USUAL_WIDTH))
  useEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const measured = Math.floor(current.clientWidth) || USUAL_WIDTH
      setWidth(Math.min(widest, measured))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, widest])
  return width
}
