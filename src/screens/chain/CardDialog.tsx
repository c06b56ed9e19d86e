import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useProject } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'

type Props = {
  readonly title: string
  /** A card that is not in the list. */
  readonly withoutId: string | null
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Choosing any card of the chain by finding its title. */
export function CardDialog({ title, withoutId, onChoose, onClose }: Props) {
  const { frame, reading } = useWords()
  const language = useLanguage()
  const project = useProject()
  const isOther = ({ id }: { id: string }) => id !== withoutId
  return (
    <Dialog title={title} closeLabel={frame.close} isOpen onClose={onClose}>
      <SearchList
        label={title}
        placeholder={reading.findCard}
        nothingFound={frame.commandsNothing}
        onChoose={(id) => {
          onChoose(id)
          onClose()
        }}
        groups={[
          {
            title: frame.groupEffects,
            items: effectsInOrder(project)
              .filter(isOther)
              .map(({ id, title: label, when }) => ({
                id,
                label,
                detail: displayWhen(when, language),
                mark: <EffectMark />,
              })),
          },
          {
            title: frame.groupEvents,
            items: eventsInOrder(project)
              .filter(isOther)
              .map((event) => ({
                id: event.id,
                label: event.title,
                detail: displayWhen(event.when, language),
                mark: <EventMark event={event} />,
              })),
          },
        ]}
      />
    </Dialog>
  )
}
