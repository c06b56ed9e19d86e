import { useCallback } from 'react'

import { readBytes } from '../../../browser/files.ts'
import { openFile } from '../../../files/openFile.ts'
import { LARGEST_FILE } from '../../../files/projectFile.ts'
import { isCopyOf } from '../../../session/merging.ts'
import { useServices } from '../../context/services.ts'
import { useRoute } from '../../route.ts'

/** Tells whether a file is a copy of the open project; what cannot be read is not. */
export function useIsCopyOfOpen(): (file: File) => Promise<boolean> {
  const { store } = useServices()
  const route = useRoute()
  const projectId = route.screen === 'project' ? route.projectId : null
  return useCallback(
    async (file) => {
      if (projectId === null) return false
      const opened = await openFile(await readBytes(file, LARGEST_FILE), projectId)
      if ('problem' in opened) return false
      return isCopyOf(projectId, opened.lineage, store).catch(() => false)
    },
    [projectId, store],
  )
}
