import { goesBackInTime, wouldCloseCycle } from '../../domain/analysis/chain.ts'
import { addLink } from '../../domain/edits/linkEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { newLink } from '../../domain/project/newRecords.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useCardGroups } from './useCardGroups.tsx'

type Props = { readonly from: KeyEvent; readonly onClose: () => void }

/** « Relier à… »: does for keys, clicks and fingers what drawing an arrow does. */
export function LinkDialog({ from, onClose }: Props) {
  const words = useWords()
  const session = useSession()
  const project = useProject()
  const linked = new Set(
    Object.values(project.links).flatMap(({ fromId, toId }) => (fromId === from.id ? [toId] : [])),
  )
  const choose = (toId: string) => {
    const to = project.events[toId] ?? project.effects[toId]
    session.perform(
      addLink(newLink(newId(), from.id, toId), words.chain.fromTo(from.title, to?.title ?? '')),
    )
    onClose()
  }
  const caution = (toId: string) =>
    wouldCloseCycle(project, from.id, toId)
      ? words.chain.closesCycle
      : goesBackInTime(project, from.id, toId)
        ? words.chain.backInTime
        : ''
  const groups = useCardGroups((id) => id !== from.id && !linked.has(id), caution)
  return (
    <Dialog
      title={words.chain.linkFrom(from.title)}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
    >
      <SearchList
        label={words.panel.linkTo}
        placeholder={words.chain.linkPlaceholder}
        nothingFound={words.frame.commandsNothing}
        onChoose={choose}
        groups={groups}
      />
    </Dialog>
  )
}
