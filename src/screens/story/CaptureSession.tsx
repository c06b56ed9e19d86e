import { CalendarClock } from 'lucide-react'
import { useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { useWorkSessionName } from '../context/workSession.ts'
import { useCurrentWorkSession } from '../context/workSession.ts'
import { useWords } from '../context/words.tsx'
import { PeopleWindow } from '../frame/peopleWindows.tsx'
import styles from './capture.module.css'

/** The work session under way, when there is one: what is captured bears its mark. */
export function CaptureSession() {
  const { workSessions } = useWords()
  const { current, setCurrent } = useCurrentWorkSession()
  const nameOf = useWorkSessionName()
  const [isOpen, setOpen] = useState(false)
  if (current === null && !isOpen) return null
  const count = current?.participants.length ?? 0
  return (
    <div className={styles['session']}>
      {current === null ? null : (
        <>
          <Button look="quiet" isSmall onPress={() => setOpen(true)}>
            <CalendarClock size={16} aria-hidden />
            {nameOf(current)}
            {count === 0 ? '' : ` — ${workSessions.people(count)}`}
          </Button>
          <Button look="link" onPress={() => setCurrent(null)}>
            {workSessions.endNow}
          </Button>
        </>
      )}
      <PeopleWindow shown={isOpen ? 'workSessions' : null} onClose={() => setOpen(false)} />
    </div>
  )
}
