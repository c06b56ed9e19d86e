import { useState } from 'react'

import { addWorkSession } from '../../../domain/edits/workSessionEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newWorkSession } from '../../../domain/project/newRecords.ts'
import type { WorkSession } from '../../../domain/project/records.ts'
import { boundsOf } from '../../../domain/time/edtf.ts'
import { formatEdtf } from '../../../domain/time/formatWhen.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { useCurrentWorkSession } from '../../context/workSession.ts'
import { WorkSessionItem } from './WorkSessionItem.tsx'
import { UndoButtons } from '../UndoButtons.tsx'
import styles from './workSessions.module.css'

/** The work sessions, the last first; one of them may be under way, and marks what is captured. */
export function WorkSessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { workSessions: words, frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { today } = useServices()
  const project = useProject()
  const { current, setCurrent } = useCurrentWorkSession()
  const [openId, setOpenId] = useState<Id | null>(current?.id ?? null)
  const all = Object.values(project.workSessions).toSorted(lastFirst)
  const counts = new Map<Id, number>()
  for (const { workSessionId: id } of Object.values(project.events)) {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const begin = () => {
    const edtf = today()
    const begun = {
      ...newWorkSession(newId(), ''),
      when: { said: formatEdtf(edtf, language), edtf },
    }
    session.perform(addWorkSession(begun))
    setCurrent(begun.id)
    setOpenId(begun.id)
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <UndoButtons />
          <Button look="primary" onPress={onClose}>
            {frame.done}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        {all.length === 0 ? <p className={styles['soft']}>{words.none}</p> : null}
        <div>
          <Button look={current === null ? 'primary' : 'outlined'} onPress={begin}>
            {words.begin}
          </Button>
        </div>
        <ul>
          {all.map((each) => (
            <WorkSessionItem
              key={each.id}
              session={each}
              count={counts.get(each.id) ?? 0}
              isCurrent={each.id === current?.id}
              isOpen={each.id === openId}
              onToggle={() => setOpenId(each.id === openId ? null : each.id)}
              onCurrent={(isCurrent) => setCurrent(isCurrent ? each.id : null)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** Those without a date come first: they are the ones to complete. */
function lastFirst(a: WorkSession, b: WorkSession): number {
  const dayOf = ({ when }: WorkSession) => boundsOf(when.edtf).earliest ?? '9999'
  return dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1)
}
