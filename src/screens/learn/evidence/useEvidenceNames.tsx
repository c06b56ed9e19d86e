import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'
import { EffectMark } from '../../../ui/Mark.tsx'
import { useShownProject } from '../../context/shown.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { EventMark, OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'

export type EvidenceName = {
  readonly id: Id
  readonly name: string
  readonly when: string
  readonly mark: ReactNode
  /** An outcome is no record: it has no panel to open. */
  readonly canOpen: boolean
}

/** Says by what name one knows a piece of evidence; null for what is gone. */
export function useEvidenceNames(): (id: Id) => EvidenceName | null {
  const { questions: words } = useWords()
  const language = useLanguage()
  const { events, effects, links } = useShownProject()
  const { find, labelOf } = useRepertoire()
  return (id) => {
    const event = events[id]
    if (event) {
      const when = displayWhen(event.when, language)
      const mark = <EventMark event={event} size={20} />
      return { id, name: event.title, when, mark, canOpen: true }
    }
    const effect = effects[id]
    if (effect) {
      const when = displayWhen(effect.when, language)
      return { id, name: effect.title, when, mark: <EffectMark size={20} />, canOpen: true }
    }
    const link = links[id]
    if (link) {
      const to = events[link.toId] ?? effects[link.toId]
      const name = words.between(events[link.fromId]?.title ?? '', to?.title ?? '')
      return { id, name, when: '', mark: <ArrowRight size={18} aria-hidden />, canOpen: true }
    }
    if (!find(id)) return null
    const mark = <OutcomeMark outcomeId={id} size={20} />
    return { id, name: labelOf(id), when: '', mark, canOpen: false }
  }
}
