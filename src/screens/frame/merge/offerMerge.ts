import { useEffect } from 'react'

const NAME = 'jalons-merge'

/** Offers a file to be merged into the open project, from wherever it came. */
export function offerMerge(file: File): void {
  dispatchEvent(new CustomEvent(NAME, { detail: file }))
}

/** Takes the files offered to be merged. */
export function useOfferedMerge(take: (file: File) => void): void {
  useEffect(() => {
    const onOffer = (event: Event) => {
      if (event instanceof CustomEvent && event.detail instanceof File) take(event.detail)
    }
    addEventListener(NAME, onOffer)
    return () => removeEventListener(NAME, onOffer)
  }, [take])
}
