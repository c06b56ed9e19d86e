import { useEffect, useState } from 'react'

import { readBytes } from '../../../browser/files.ts'
import { type Merge, mergeOf } from '../../../domain/merge/merge.ts'
import { HEAD_LENGTH, isAllProjects } from '../../../files/allProjects.ts'
import type { Project } from '../../../domain/project/records.ts'
import { openFile } from '../../../files/openFile.ts'
import { LARGEST_FILE } from '../../../files/projectFile.ts'
import { faultIn } from '../../../session/faults.ts'
import { commonCopy } from '../../../session/merging.ts'
import { useServices } from '../../context/services.ts'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'

export type Compared = {
  readonly merge: Merge
  /** The other copy, as its file says it. */
  readonly theirs: Project
  /** When the common copy was kept here, as an ISO 8601 text; null when it was not. */
  readonly commonAt: string | null
}

/** Reads the other copy and compares it with the open project, as it is now; or says what is wrong. */
export function useOtherCopy(file: File): Compared | { readonly problem: string } | 'reading' {
  const { merge, problems, storage } = useWords()
  const { store } = useServices()
  const session = useSession()
  const [read, setRead] = useState<Compared | { readonly problem: string } | 'reading'>('reading')
  useEffect(() => {
    let isCurrent = true
    const compare = async (): Promise<Compared | { readonly problem: string }> => {
      const { project } = session.state.getState()
      if (isAllProjects(await readBytes(file, HEAD_LENGTH))) {
        return { problem: merge.severalProjects(file.name) }
      }
      const opened = await openFile(await readBytes(file, LARGEST_FILE), project.id)
      if ('problem' in opened) {
        const where = opened.problem.code === 'damaged' ? opened.problem.where : ''
        return { problem: problems[opened.problem.code](file.name, where) }
      }
      const common = await commonCopy(project.id, opened.lineage, store)
      return {
        merge: mergeOf(common?.project ?? null, project, opened.project),
        theirs: opened.project,
        commonAt: common?.at ?? null,
      }
    }
    compare()
      .catch((error: unknown) => ({ problem: Object.values(storage[faultIn(error)]).join(' ') }))
      .then(
        (found) => isCurrent && setRead(found),
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
    // The words may change meanwhile; the copies are compared once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file, session, store])
  return read
}
