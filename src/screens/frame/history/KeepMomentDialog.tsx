import { useState } from 'react'

import type { RestorePoint } from '../../../domain/history/restorePoint.ts'
import type { Project } from '../../../domain/project/records.ts'
import { formatEdtf } from '../../../domain/time/formatWhen.ts'
import { faultIn } from '../../../session/faults.ts'
import { keepPoint } from '../../../session/points.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { NameForm } from './NameForm.tsx'
import styles from './versions.module.css'

type Props = {
  readonly project: Project
  /** Called once it is kept. */
  readonly onKept: (point: RestorePoint) => void
  readonly onClose: () => void
}

/** « Garder ce moment »: a version of the project as it is, with a name. */
export function KeepMomentDialog({ project, onKept, onClose }: Props) {
  const { history, frame, storage } = useWords()
  const language = useLanguage()
  const { store, today } = useServices()
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async (name: string) => {
    try {
      const point = await keepPoint(store, project, 'named', { name })
      if (point) onKept(point)
      else setProblem(frame.notFound)
    } catch (error) {
      setProblem(Object.values(storage[faultIn(error)]).join(' '))
    }
  }
  return (
    <Dialog title={history.keepTitle} closeLabel={frame.close} isOpen onClose={onClose}>
      <NameForm
        start={history.proposedName(formatEdtf(today(), language))}
        hint={history.keepHint}
        confirm={history.keepConfirm}
        onDone={(name) => void keep(name)}
        onCancel={onClose}
      />
      <div role="alert">
        {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
      </div>
    </Dialog>
  )
}
