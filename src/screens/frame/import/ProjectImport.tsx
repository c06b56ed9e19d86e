import { lazy, Suspense, useCallback, useEffect, useState } from 'react'

import { isRowFile, type Offered, offerRows, useOfferedRows } from './offerRows.ts'

const ImportDialog = lazy(async () => ({
  default: (await import('./ImportDialog.tsx')).ImportDialog,
}))

type Props = {
  /** Several lines pasted in the room are rows to add. */
  readonly takesPaste: boolean
}

/** Adding the rows offered to the open project, wherever they come from. */
export function ProjectImport({ takesPaste }: Props) {
  const [shown, setShown] = useState<{ readonly offered: Offered } | null>(null)
  useOfferedRows(useCallback((offered) => setShown((current) => current ?? { offered }), []))
  useEffect(() => {
    if (!takesPaste) return undefined
    addEventListener('paste', onPaste)
    return () => removeEventListener('paste', onPaste)
  }, [takesPaste])
  return shown === null ? null : (
    <Suspense fallback={null}>
      <ImportDialog offered={shown.offered} onClose={() => setShown(null)} />
    </Suspense>
  )
}

function onPaste(event: ClipboardEvent): void {
  if (event.defaultPrevented || isElsewhere(event.target)) return
  const [file] = event.clipboardData?.files ?? []
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== '')
  if (lines.length > 1) offerRows({ text })
  else if (text === '' && file && isRowFile(file)) offerRows({ file })
  else return
  event.preventDefault()
}

/** True where what is pasted goes in a field; the capture bar has room for one line only. */
function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('[data-capture]')) return false
  return (
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !==
    null
  )
}
