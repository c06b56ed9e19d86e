import { useEffect } from 'react'

const NAME = 'jalons-rows'

/** Rows to add to the open project: a text, a file, or nothing yet. */
export type Offered = { readonly text: string } | { readonly file: File } | null

type Detail = { readonly offered: Offered }

/** Offers rows to the open project, from wherever they came; false when no project is open. */
export function offerRows(offered: Offered): boolean {
  const detail: Detail = { offered }
  return !dispatchEvent(new CustomEvent(NAME, { detail, cancelable: true }))
}

/** Takes the rows offered. */
export function useOfferedRows(take: (offered: Offered) => void): void {
  useEffect(() => {
    const onOffer = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      event.preventDefault()
      take((event.detail as Detail).offered)
    }
    addEventListener(NAME, onOffer)
    return () => removeEventListener(NAME, onOffer)
  }, [take])
}

/** What files of rows are called. */
export const ROW_FILES = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt'

/** Says by its name whether a file holds rows rather than a project. */
export function isRowFile({ name }: Pick<File, 'name'>): boolean {
  return ROW_FILES.split(',').some((ending) => name.toLowerCase().endsWith(ending))
}
