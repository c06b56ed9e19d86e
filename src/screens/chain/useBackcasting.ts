import { useMemo, useState } from 'react'

import { eventFromLine } from '../../domain/capture/eventFromLine.ts'
import { factsOf } from '../../domain/capture/facts.ts'
import { readLine } from '../../domain/capture/readLine.ts'
import { captureEventBefore } from '../../domain/edits/captureEdits.ts'
import { type Id, newId } from '../../domain/project/ids.ts'
import { newLink } from '../../domain/project/newRecords.ts'
import { rankToLeadTo } from '../../domain/project/rankToLeadTo.ts'
import { describeBounds } from '../../domain/time/formatWhen.ts'
import { isSurelyAfter } from '../../domain/time/order.ts'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useCurrentWorkSession } from '../context/workSession.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import { useCaptureContext } from '../panel/useCaptureContext.ts'

/** What is being written before a card, how it is read, and adding it with its link, in one step. */
export function useBackcasting(targetId: Id) {
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
    session.perform(
      captureEventBefore(
        {
          ...event,
          rank: rankToLeadTo(project, targetId, event.when),
          // What must happen is planned, unless it is told with a date already past.
          status: isPast ? event.status : 'planned',
        },
        newActors,
        newLink(newId(), id, targetId),
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
