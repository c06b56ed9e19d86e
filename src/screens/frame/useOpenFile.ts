import { useCallback, useState } from 'react'

import { readBytes } from '../../browser/files.ts'
import { newId } from '../../domain/project/ids.ts'
import type { Project } from '../../domain/project/records.ts'
import {
  type FilesInside,
  filesInside,
  HEAD_LENGTH,
  isAllProjects,
  LARGEST_ALL,
} from '../../files/allProjects.ts'
import type { Lineage } from '../../files/lineage.ts'
import { openFile } from '../../files/openFile.ts'
import { type FileProblem, LARGEST_FILE } from '../../files/projectFile.ts'
import { keepOpened } from '../../session/copies.ts'
import { faultIn } from '../../session/faults.ts'
import { useServices } from '../context/services.ts'
import { useWords } from '../context/words.tsx'
import { goTo } from '../route.ts'

type FilesFound = Extract<FilesInside, { readonly isWhole: boolean }>

/**
 * Opening a file always makes a new project, never touches another, and goes to it. `problem` is a
 * sentence when the last one could not be opened. The file of all projects goes nowhere: what is
 * `inside` it is to be chosen from.
 */
export function useOpenFile() {
  const { copies, problems, storage } = useWords()
  const { store } = useServices()
  const [problem, setProblem] = useState<string | null>(null)
  const [inside, setInside] = useState<FilesFound | null>(null)

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
      const refuse = (code: FileProblem['code'], where = '') =>
        setProblem(problems[code](file.name, where))
      const head = await readBytes(file, HEAD_LENGTH)
      if (isAllProjects(head)) {
        const found = filesInside(await readBytes(file, LARGEST_ALL))
        if ('files' in found) setInside(found)
        else if (found.problem.code === 'tooLarge') setProblem(copies.fileTooLarge(file.name))
        else refuse(found.problem.code, 'where' in found.problem ? found.problem.where : '')
        return
      }
      const opened = await openFile(await readBytes(file, LARGEST_FILE), newId())
      if ('problem' in opened) {
        refuse(opened.problem.code, 'where' in opened.problem ? opened.problem.where : '')
        return
      }
      await keep(opened.project, opened.lineage).catch((error: unknown) =>
        setProblem(Object.values(storage[faultIn(error)]).join(' ')),
      )
    },
    [copies, keep, problems, storage],
  )

  return { open, keep, problem, setProblem, inside, closeInside: () => setInside(null) }
}
