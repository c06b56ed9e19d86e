import { classifyEvent, markAsContext } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useOutcomeGroups } from './outcomeGroups.tsx'

type Props = { readonly event: KeyEvent; readonly onClose: () => void }

const CONTEXT = 'context'

/** « Classer… »: the outcomes in a list one finds in by number or by word. */
export function ClassifyDialog({ event, onClose }: Props) {
  const words = useWords()
  const session = useSession()
  const groups = useOutcomeGroups(event.outcomes.map(({ outcomeId }) => outcomeId))
  const choose = (id: string) => {
    session.perform(id === CONTEXT ? markAsContext(event) : classifyEvent(event, id))
    onClose()
  }
  const context = {
    id: CONTEXT,
    label: words.panel.isContext,
    mark: <Mark networkFunction={null} />,
  }
  return (
    <Dialog title={event.title} closeLabel={words.frame.close} isOpen onClose={onClose}>
      <SearchList
        label={words.outcomes.whichOutcome}
        placeholder={words.outcomes.searchPlaceholder}
        nothingFound={words.frame.commandsNothing}
        onChoose={choose}
        groups={[...groups, { title: words.outcomes.context, items: [context] }]}
      />
    </Dialog>
  )
}
