import { useCallback, useState } from 'react'

import { readBytes } from '../../browser/files.ts'
import { newId } from '../../domain/project/ids.ts'
import type { Project } from '../../domain/project/records.ts'
import type { Lineage } from '../../files/lineage.ts'
import { LARGEST_FILE, openProjectFile } from '../../files/projectFile.ts'
import { keepOpened } from '../../session/copies.ts'
import { faultIn } from '../../session/faults.ts'
import { useServices } from '../context/services.ts'
import { useWords } from '../context/words.tsx'
import { goTo } from '../route.ts'

/**
 * Opening a file always makes a new project, never touches another, and goes to it. `problem` is a
 * sentence when the last one could not be opened.
 */
export function useOpenFile() {
  const { problems, storage } = useWords()
  const { store } = useServices()
  const [problem, setProblem] = useState<string | null>(null)

  const keep = useCallback(
    async (project: Project, lineage?: Lineage) => {
      await (lineage ? keepOpened({ project, lineage }, store) : store.create(project))
      setProblem(null)
      goTo({ screen: 'project', projectId: project.id, room: 'story' })
    },
    [store],
  )

  const open = useCallback(
    async (file: File) => {
      const opened = openProjectFile(await readBytes(file, LARGEST_FILE), newId())
      if ('problem' in opened) {
        const where = opened.problem.code === 'damaged' ? opened.problem.where : ''
        setProblem(problems[opened.problem.code](file.name, where))
        return
      }
      await keep(opened.project, opened.lineage).catch((error: unknown) =>
        setProblem(Object.values(storage[faultIn(error)]).join(' ')),
      )
    },
    [keep, problems, storage],
  )

  return { open, keep, problem, setProblem }
}
