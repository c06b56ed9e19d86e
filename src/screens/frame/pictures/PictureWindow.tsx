import { type ComponentProps, lazy, Suspense } from 'react'

/** It comes when it is asked for, with all that draws and writes pictures. */
const Lazy = lazy(async () => ({ default: (await import('./PictureDialog.tsx')).PictureDialog }))

/** « Image ou PDF… », or nothing. */
export function PictureWindow({
  isShown,
  ...props
}: ComponentProps<typeof Lazy> & { readonly isShown: boolean }) {
  return <Suspense fallback={null}>{isShown ? <Lazy {...props} /> : null}</Suspense>
}
