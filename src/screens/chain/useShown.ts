import { useEffect } from 'react'

/** Time for the canvas to take the size that the drawer leaves it, in milliseconds. */
const RESIZED = 100

/** Shows those cards of an answer on the canvas, each time they are others; none when undefined. */
export function useShown(
  ids: ReadonlySet<string> | undefined,
  isReadable: boolean,
  onShow: (ids: ReadonlySet<string>, isReadable: boolean) => void,
): void {
  useEffect(() => {
    if (ids === undefined) return
    const timer = setTimeout(() => onShow(ids, isReadable), RESIZED)
    return () => clearTimeout(timer)
  }, [ids, isReadable, onShow])
}
