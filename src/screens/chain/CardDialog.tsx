import { Dialog } from '../../ui/Dialog.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useWords } from '../context/words.tsx'
import { useCardGroups } from '../panel/useCardGroups.tsx'

type Props = {
  readonly title: string
  /** A card that is not in the list. */
  readonly withoutId: string | null
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Choosing any card of the chain by finding its title. */
export function CardDialog({ title, withoutId, onChoose, onClose }: Props) {
  const { frame, chain } = useWords()
  const groups = useCardGroups((id) => id !== withoutId)
  return (
    <Dialog title={title} closeLabel={frame.close} isOpen onClose={onClose}>
      <SearchList
        label={title}
        placeholder={chain.linkPlaceholder}
        nothingFound={frame.commandsNothing}
        onChoose={(id) => {
          onChoose(id)
          onClose()
        }}
        groups={groups}
      />
    </Dialog>
  )
}
