import type { ReactNode } from 'react'

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

type Props = {
  readonly id: string
  readonly saveCopy: () => void
  /** Called once it is answered: the line goes, and the focus must have somewhere to go. */
  readonly onAnswered: () => void
}

/** In an open project: that its last copy is old, or that it has none. */
export function ProjectReminder({ id, saveCopy, onAnswered }: Props) {
  const { copies: words } = useWords()
  const { copies, today } = useServices()
  const ago = useAgo()
  const entry = useWaiting().find((each) => each.id === id)
  if (!entry) return null
  return (
    <QuietNotice
      actions={
        <>
          <Button
            isSmall
            onPress={() => {
              saveCopy()
              onAnswered()
            }}
          >
            {words.makeCopy}
          </Button>
          <Button
            look="link"
            isSmall
            onPress={() => {
              void copies.putOff([id], today())
              onAnswered()
            }}
          >
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
export function LibraryReminder({ onAnswered }: Pick<Props, 'onAnswered'>) {
  const { copies: words } = useWords()
  const services = useServices()
  const folder = useCopies((known) => known.folder)
  const waiting = useWaiting()
  const all = useCopyAll()
  const allow = () => {
    onAnswered()
    import('./folderCopies.ts')
      .then(({ copyToFolder }) => copyToFolder(services, { ask: true }))
      .catch(() => undefined)
  }
  if (folder && folder.state !== 'ready') {
    return (
      <QuietNotice
        actions={
          <Button isSmall onPress={allow}>
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
  const copyAll = () => {
    all.start()
    onAnswered()
  }
  const ids = waiting.map(({ id }) => id)
  return (
    <QuietNotice
      actions={
        <>
          <Button isSmall onPress={copyAll}>
            {words.copyAll}
          </Button>
          <Button
            look="link"
            isSmall
            onPress={() => {
              void services.copies.putOff(ids, services.today())
              onAnswered()
            }}
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
