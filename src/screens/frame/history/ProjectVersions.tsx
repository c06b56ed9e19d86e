import { Suspense, useCallback, useState } from 'react'

import { restoreProject } from '../../../domain/edits/projectEdits.ts'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { Notice, type Said } from '../Notice.tsx'
import { KeepMomentDialog, VersionsDialog } from './LazyDialogs.tsx'

type Props = {
  readonly shown: 'versions' | 'keepMoment' | null
  readonly onClose: () => void
}

/** The versions of the open project: going back to one is an edit, said and undone like any other. */
export function ProjectVersions({ shown, onClose }: Props) {
  const { history } = useWords()
  const session = useSession()
  const project = useProject()
  const [said, setSaid] = useState<Said | null>(null)
  const unsay = useCallback(() => setSaid(null), [])
  return (
    <>
      <Notice said={said} onEnd={unsay} />
      <Suspense fallback={null}>
        {shown === 'versions' ? (
          <VersionsDialog
            projectId={project.id}
            current={project}
            onRestore={(earlier, name) => void session.perform(restoreProject(earlier, name))}
            onClose={onClose}
          />
        ) : null}
        {shown === 'keepMoment' ? (
          <KeepMomentDialog
            project={project}
            onClose={onClose}
            onKept={({ name }) => {
              onClose()
              setSaid({ sentence: history.kept(name) })
            }}
          />
        ) : null}
      </Suspense>
    </>
  )
}
