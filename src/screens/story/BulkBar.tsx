import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'

import { editEvents } from '../../domain/edits/severalEventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { choicesOf } from '../panel/choices.ts'
import type { BulkDialogKind } from './BulkDialog.tsx'
import styles from './eventList.module.css'

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog }))

type Props = {
  readonly ids: readonly Id[]
  /** What Ctrl+A does, for a finger. */
  readonly onAll: () => void
  readonly onRemove: () => void
  readonly onEnd: () => void
}

/** What can be done to the events ticked, each thing in one step. */
export function BulkBar({ ids, onAll, onRemove, onEnd }: Props) {
  const { list, panel, story } = useWords()
  const session = useSession()
  const hasSessions = useSessionState(({ project }) => Object.keys(project.workSessions).length > 0)
  const [open, setOpen] = useState<BulkDialogKind | null>(null)
  const name = story.counted(ids.length)
  const isDisabled = ids.length === 0
  const statuses = choicesOf(panel.statuses).map(({ value, label }) => ({
    id: value,
    label,
    onAction: () => void session.perform(editEvents(ids, { status: value }, name)),
  }))
  const others = [
    { id: 'actor', label: list.changeActor, onAction: () => setOpen('actor') },
    {
      id: 'workSession',
      label: list.changeWorkSession,
      isDisabled: !hasSessions,
      onAction: () => setOpen('workSession'),
    },
  ]
  return (
    <div role="group" aria-label={list.bulk} className={styles['bulk']}>
      <p role="status">{isDisabled ? list.selectHint : list.selected(ids.length)}</p>
      <Button look="link" onPress={onAll}>
        {list.selectAll}
      </Button>
      <div className={styles['deeds']}>
        <Button isSmall isDisabled={isDisabled} onPress={() => setOpen('outcome')}>
          {list.classify}
        </Button>
        <ActionMenu
          label={list.change}
          trigger={
            <Button isSmall isDisabled={isDisabled}>
              {list.change}
              <ChevronDown size={14} aria-hidden />
            </Button>
          }
          groups={[{ title: panel.status, actions: statuses }, { actions: others }]}
        />
        <Button isSmall isDisabled={isDisabled} onPress={() => setOpen('move')}>
          {list.move}
        </Button>
        <Button isSmall look="danger" isDisabled={isDisabled} onPress={onRemove}>
          {list.remove}
        </Button>
        <Button look="link" onPress={onEnd}>
          {list.done}
        </Button>
      </div>
      {open === null ? null : (
        <Suspense fallback={null}>
          <BulkDialog kind={open} ids={ids} name={name} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  )
}
