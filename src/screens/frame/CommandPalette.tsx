import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'

export type Command = {
  readonly id: string
  readonly label: string
  readonly shortcut?: string
  readonly isRoom?: boolean
  readonly run: () => void
}

type Props = { readonly commands: readonly Command[]; readonly onClose: () => void }

/** Ctrl+K: any command, event or effect, found by its words. */
export function CommandPalette({ commands, onClose }: Props) {
  const { frame } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useShownProject()
  const choose = (id: string) => {
    onClose()
    const command = commands.find((each) => each.id === id)
    if (command) command.run()
    else session.select(id)
  }
  const itemOf = ({ id, label, shortcut }: Command) => ({
    id,
    label,
    ...(shortcut === undefined ? {} : { detail: shortcut }),
  })
  return (
    <Dialog title={frame.commands} closeLabel={frame.close} isOpen onClose={onClose}>
      <SearchList
        label={frame.commands}
        placeholder={frame.commandsPlaceholder}
        nothingFound={frame.commandsNothing}
        onChoose={choose}
        groups={[
          { title: frame.groupRooms, items: commands.filter((each) => each.isRoom).map(itemOf) },
          {
            title: frame.groupCommands,
            items: commands.filter((each) => !each.isRoom).map(itemOf),
          },
          {
            title: frame.groupEvents,
            items: eventsInOrder(project).map((event) => ({
              id: event.id,
              label: event.title,
              detail: displayWhen(event.when, language),
              keywords: event.translatedTitle,
              mark: <EventMark event={event} />,
            })),
          },
          {
            title: frame.groupEffects,
            items: effectsInOrder(project).map((effect) => ({
              id: effect.id,
              label: effect.title,
              keywords: effect.translatedTitle,
              mark: <EffectMark />,
            })),
          },
        ]}
      />
    </Dialog>
  )
}
