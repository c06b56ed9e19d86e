import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { EffectMark } from '../../ui/Mark.tsx'
import type { SearchGroup } from '../../ui/SearchList.tsx'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { EventMark } from './OutcomeMark.tsx'

/** The effects, then the events, as a list one finds in: those offered, each with what is to be noted of it. */
export function useCardGroups(
  isOffered: (id: string) => boolean,
  noteOf: (id: string) => string = () => '',
): SearchGroup[] {
  const { frame } = useWords()
  const language = useLanguage()
  const project = useShownProject()
  const detailOf = ({ id, when }: { id: string; when: Parameters<typeof displayWhen>[0] }) =>
    [displayWhen(when, language), noteOf(id)].filter((text) => text !== '').join('\u00a0· ')
  return [
    {
      title: frame.groupEffects,
      items: effectsInOrder(project)
        .filter(({ id }) => isOffered(id))
        .map((effect) => ({
          id: effect.id,
          label: effect.title,
          keywords: effect.translatedTitle,
          detail: detailOf(effect),
          mark: <EffectMark />,
        })),
    },
    {
      title: frame.groupEvents,
      items: eventsInOrder(project)
        .filter(({ id }) => isOffered(id))
        .map((event) => ({
          id: event.id,
          label: event.title,
          keywords: event.translatedTitle,
          detail: detailOf(event),
          mark: <EventMark event={event} />,
        })),
    },
  ]
}
