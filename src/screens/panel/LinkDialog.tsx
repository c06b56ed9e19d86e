import { addLink } from '../../domain/edits/linkEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { newLink } from '../../domain/project/newRecords.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { useLinkCaution } from './linkCaution.ts'
import { useCardGroups } from './useCardGroups.tsx'

type Props = { readonly from: KeyEvent; readonly onClose: () => void }

/** « Relier à… »: does for keys, clicks and fingers what drawing an arrow does. */
export function LinkDialog({ from, onClose }: Props) {
  const words = useWords()
  const session = useSession()
  const project = useShownProject()
  const linkTo = new Map(
    Object.values(project.links).flatMap(({ id, fromId, toId }) =>
      fromId === from.id ? [[toId, id] as const] : [],
    ),
  )
  const cautionOf = useLinkCaution()
  const choose = (toId: string) => {
    const to = project.events[toId] ?? project.effects[toId]
    const linkId = linkTo.get(toId)
    if (linkId === undefined) {
      const name = words.chain.fromTo(from.title, to?.title ?? '')
      session.perform(addLink(newLink(newId(), from.id, toId), name))
    } else session.select(linkId)
    onClose()
  }
  const groups = useCardGroups(
    (id) => id !== from.id,
    (toId) => (linkTo.has(toId) ? words.chain.alreadyLinked : cautionOf({ fromId: from.id, toId })),
  )
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
