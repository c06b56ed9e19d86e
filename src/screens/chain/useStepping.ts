import { useMemo, useState } from 'react'

import { eventFromLine } from '../../domain/capture/eventFromLine.ts'
import { factsOf } from '../../domain/capture/facts.ts'
import { readLine } from '../../domain/capture/readLine.ts'
import { captureLinkedEvent } from '../../domain/edits/captureEdits.ts'
import { type Id, newId } from '../../domain/project/ids.ts'
import { newLink } from '../../domain/project/newRecords.ts'
import { rankToFollow } from '../../domain/project/rankToFollow.ts'
import { rankToLeadTo } from '../../domain/project/rankToLeadTo.ts'
import { describeBounds } from '../../domain/time/formatWhen.ts'
import { isSurelyAfter } from '../../domain/time/order.ts'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useCurrentWorkSession } from '../context/workSession.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import { useCaptureContext } from '../panel/useCaptureContext.ts'

/** Towards what leads to a card, or towards what it leads to. */
export type Way = 'before' | 'after'

/** What is being written beside a card, how it is read, and adding it with its link, in one step. */
export function useStepping(cardId: Id, way: Way) {
  const session = useSession()
  const services = useServices()
  const { story } = useWords()
  const language = useLanguage()
  const labelOf = useOutcomeLabel()
  const context = useCaptureContext()
  const { current } = useCurrentWorkSession()
  const [text, write] = useState('')
  const line = useMemo(() => readLine(text, context), [text, context])

  /** Adds the event; gives its id, or null for a blank line. */
  const add = (): Id | null => {
    if (text.trim() === '') return null
    const { project } = session.state.getState()
    const today = services.today()
    const id = newId()
    const { event, newActors } = eventFromLine(project, factsOf(text, line), {
      today,
      newId,
      id,
      workSessionId: current?.id ?? null,
    })
    const isPast = isSurelyAfter({ said: '', edtf: today }, event.when)
    const rankOf = way === 'before' ? rankToLeadTo : rankToFollow
    // What must happen is planned, and what follows from a plan, unless it is told with a date already past.
    const isPlanned = way === 'before' || project.events[cardId]?.status === 'planned'
    session.perform(
      captureLinkedEvent(
        {
          ...event,
          rank: rankOf(project, cardId, event.when),
          status: isPast || !isPlanned ? event.status : 'planned',
        },
        newActors,
        way === 'before' ? newLink(newId(), id, cardId) : newLink(newId(), cardId, id),
      ),
    )
    write('')
    return id
  }
  /** The date and the outcomes that the line says, in words; empty when it says none. */
  const { when, outcomeIds } = factsOf(text, line)
  const bounds = describeBounds(when, language) || when.said
  const understood = [
    bounds === '' ? '' : `${story.understoodWhen}\u00a0: ${bounds}`,
    ...outcomeIds.map(labelOf),
  ]
  return { text, write, add, understood: understood.filter((each) => each !== '').join('\u00a0· ') }
}
