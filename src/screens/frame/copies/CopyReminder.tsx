import { useState, type ReactNode } from 'react'

import { copyReminder } from '../../../session/copyReminder.ts'
import { Button } from '../../../ui/Button.tsx'
import { useAgo, useCopies } from '../../context/copies.ts'
import { useServices } from '../../context/services.ts'
import { useWords } from '../../context/words.tsx'
import styles from './copies.module.css'
import { useCopyAll } from './useCopyAll.ts'

type NoticeProps = { readonly children: ReactNode; readonly actions: ReactNode }

/** A quiet line, that nothing hurries one to answer. */
function QuietNotice({ children, actions }: NoticeProps) {
  return (
    <div role="status" className={styles['notice']}>
      <p>{children}</p>
      <div className={styles['ways']}>{actions}</div>
    </div>
  )
}

function useWaiting() {
  const { today } = useServices()
  const entries = useCopies((known) => known.entries) ?? []
  const memory = useCopies((known) => known.memory)
  const now = useCopies((known) => known.now)
  return entries.filter((entry) => copyReminder(entry, memory, { now, today: today() }))
}

type Props = { readonly id: string; readonly saveCopy: () => void }

/** In an open project: that its last copy is old, or that it has none. */
export function ProjectReminder({ id, saveCopy }: Props) {
  const { copies: words } = useWords()
  const { copies, today } = useServices()
  const ago = useAgo()
  const entry = useWaiting().find((each) => each.id === id)
  if (!entry) return null
  return (
    <QuietNotice
      actions={
        <>
          <Button isSmall onPress={saveCopy}>
            {words.makeCopy}
          </Button>
          <Button look="link" isSmall onPress={() => void copies.putOff([id], today())}>
            {words.later}
          </Button>
        </>
      }
    >
      {entry.copiedAt === null ? words.remindNever : words.remindSince(ago(entry.copiedAt))}
    </QuietNotice>
  )
}

/** In the list of projects: one reminder for all, and the folder that asks for something. */
export function LibraryReminder() {
  const { copies: words } = useWords()
  const services = useServices()
  const folder = useCopies((known) => known.folder)
  const waiting = useWaiting()
  const all = useCopyAll()
  const [isAsking, setAsking] = useState(false)
  const allow = () => {
    setAsking(true)
    import('./folderCopies.ts')
      .then(({ copyToFolder }) => copyToFolder(services, { ask: true }))
      .catch(() => undefined)
      .finally(() => setAsking(false))
  }
  if (folder && folder.state !== 'ready') {
    return (
      <QuietNotice
        actions={
          <Button isSmall isDisabled={isAsking} onPress={allow}>
            {folder.state === 'asking' ? words.allowAgain : words.copyNow}
          </Button>
        }
      >
        {words.folderState[folder.state](folder.name)}
      </QuietNotice>
    )
  }
  if (waiting.length === 0)
    return all.said === '' ? null : <QuietNotice actions={null}>{all.said}</QuietNotice>
  const ids = waiting.map(({ id }) => id)
  return (
    <QuietNotice
      actions={
        <>
          <Button isSmall isDisabled={all.isBusy} onPress={all.start}>
            {words.copyAll}
          </Button>
          <Button
            look="link"
            isSmall
            onPress={() => void services.copies.putOff(ids, services.today())}
          >
            {words.later}
          </Button>
        </>
      }
    >
      {all.said || words.remindAll(waiting.length)}
    </QuietNotice>
  )
}
