import { Suspense, useEffect, useState } from 'react'

import { restoreProject } from '../../domain/edits/projectEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { openSession, type Session } from '../../session/session.ts'
import { useServices } from '../context/services.ts'
import { useWords } from '../context/words.tsx'
import { VersionsDialog } from '../frame/history/LazyDialogs.tsx'

type Props = {
  readonly id: Id
  readonly onClose: () => void
  /** Called with the sentence to say once the project was changed, and the way back from it. */
  readonly onChanged: (sentence: string, back?: () => void) => void
}

/** The versions of a project that is not on the table, even when the project itself cannot be read. */
export function StoredVersions({ id, onClose, onChanged }: Props) {
  const { history } = useWords()
  const { store } = useServices()
  const [found, setFound] = useState<Session | 'reading' | 'unreadable'>('reading')
  useEffect(() => {
    let isCurrent = true
    store.read(id).then(
      (start) => isCurrent && setFound(start ? openSession(start, store) : 'unreadable'),
      () => isCurrent && setFound('unreadable'),
    )
    return () => {
      isCurrent = false
    }
  }, [id, store])
  if (found === 'reading') return null
  const session = found === 'unreadable' ? null : found
  const restore = async (
    { perform, undo, settled }: Session,
    edit: Parameters<Session['perform']>[0],
  ) => {
    perform(edit)
    await settled()
    onChanged(history.restored(edit.label.name), () => {
      undo()
      void settled().then(() => onChanged(''))
    })
  }
  return (
    <Suspense fallback={null}>
      <VersionsDialog
        projectId={id}
        current={session?.state.getState().project ?? null}
        onRestore={
          session && ((earlier, name) => void restore(session, restoreProject(earlier, name)))
        }
        onClose={onClose}
      />
    </Suspense>
  )
}
