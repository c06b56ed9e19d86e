import { type ComponentProps, lazy, Suspense } from 'react'

import { useSessionState } from '../../context/session.ts'

/** What concerns copies comes when it is asked for. */
const Copies = lazy(async () => ({ default: (await import('./CopiesDialog.tsx')).CopiesDialog }))
const Nameless = lazy(async () => ({
  default: (await import('./NamelessDialog.tsx')).NamelessDialog,
}))
const Inside = lazy(async () => ({ default: (await import('./InsideDialog.tsx')).InsideDialog }))

/** « Copies ». */
export function CopiesWindow(props: ComponentProps<typeof Copies>) {
  return (
    <Suspense fallback={null}>
      <Copies {...props} />
    </Suspense>
  )
}

type ProjectProps = ComponentProps<typeof Nameless> & {
  readonly shown: 'copies' | 'nameless' | null
  readonly saveCopy: () => void
  readonly onNameless: () => void
}

/** The windows about the copies of the open project. */
export function ProjectCopies({ shown, saveCopy, onNameless, onSaved, onClose }: ProjectProps) {
  const id = useSessionState(({ project }) => project.id)
  return (
    <Suspense fallback={null}>
      {shown === 'copies' ? (
        <Copies onClose={onClose} project={{ id, saveCopy, openNameless: onNameless }} />
      ) : null}
      {shown === 'nameless' ? <Nameless onClose={onClose} onSaved={onSaved} /> : null}
    </Suspense>
  )
}

type InsideProps = {
  readonly inside: { readonly files: readonly Uint8Array[]; readonly isWhole: boolean } | null
  readonly onClose: () => void
}

/** What stands in a file of all projects, once one is opened. */
export function InsideFile({ inside, onClose }: InsideProps) {
  return inside === null ? null : (
    <Suspense fallback={null}>
      <Inside {...inside} onClose={onClose} />
    </Suspense>
  )
}
