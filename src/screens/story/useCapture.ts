import { useMemo, useState } from 'react'

import { type Chip, type IgnoredSpan, ignoredAfter } from '../../domain/capture/chips.ts'
import { eventFromCorrection, eventFromLine } from '../../domain/capture/eventFromLine.ts'
import { factsOf } from '../../domain/capture/facts.ts'
import { readLine } from '../../domain/capture/readLine.ts'
import { captureEvent, correctEvent } from '../../domain/edits/captureEdits.ts'
import { type Id, newId } from '../../domain/project/ids.ts'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useCurrentWorkSession } from '../context/workSession.ts'
import { type Captured, capturedLines, noteCaptured } from './captureHistory.ts'
import { useCaptureContext } from '../panel/useCaptureContext.ts'

type Draft = {
  readonly text: string
  readonly ignored: readonly IgnoredSpan[]
  /** The line being corrected, or null when a new one is written. */
  readonly recalled: Captured | null
}

const BLANK: Draft = { text: '', ignored: [], recalled: null }

/** What is being written in the capture line, how it is read, and what may be done with it. */
export function useCapture() {
  const session = useSession()
  const { today } = useServices()
  const context = useCaptureContext()
  const { current } = useCurrentWorkSession()
  const [draft, setDraft] = useState(BLANK)
  const { text, ignored, recalled } = draft
  const line = useMemo(() => readLine(text, context, ignored), [text, context, ignored])

  const write = (next: string) =>
    setDraft({ ...draft, text: next, ignored: ignoredAfter(ignored, text, next) })

  /** Puts the words of a chip back as plain text. */
  const ignore = ({ kind, start, end }: Chip) =>
    setDraft({ ...draft, ignored: [...ignored, { kind, start, end }] })

  /** Adds the event, or corrects the one recalled; gives its id, or null for a blank line. */
  const submit = (): Id | null => {
    if (text.trim() === '') return null
    const { project } = session.state.getState()
    const facts = factsOf(text, line)
    const given = { today: today(), newId }
    setDraft(BLANK)
    const event = recalled && project.events[recalled.eventId]
    if (!event) {
      const told = eventFromLine(project, facts, {
        ...given,
        id: newId(),
        workSessionId: current?.id ?? null,
      })
      session.perform(captureEvent(told.event, told.newActors))
      note(told.event.id, told.newActors)
      return told.event.id
    }
    const before = factsOf(recalled.text, readLine(recalled.text, context, recalled.ignored))
    const told = eventFromCorrection(project, event, { before, after: facts }, given)
    session.perform(
      correctEvent(event, told.event, {
        newActors: told.newActors,
        formerActorIds: recalled.actorIds,
      }),
    )
    note(event.id, told.newActors, recalled.actorIds)
    return event.id
  }

  function note(eventId: Id, newActors: readonly { id: Id }[], earlier: readonly Id[] = []) {
    const actorIds = [...earlier, ...newActors.map(({ id }) => id)]
    noteCaptured(session, { eventId, text, ignored, actorIds })
  }

  /** Recalls the line captured before (-1) or after (1) the one recalled; says whether it did. */
  const recall = (step: -1 | 1): boolean => {
    const isUntouched = recalled === null ? text === '' : text === recalled.text
    if (!isUntouched) return false
    const lines = capturedLines(session)
    const at =
      recalled === null
        ? lines.length
        : lines.findIndex(({ eventId }) => eventId === recalled.eventId)
    const next = lines[at + step]
    if (next) setDraft({ text: next.text, ignored: next.ignored, recalled: next })
    else if (step === 1 && recalled !== null) setDraft(BLANK)
    return next !== undefined || step === 1
  }

  return {
    text,
    line,
    context,
    recalled,
    write,
    ignore,
    submit,
    recall,
    hasLines: () => capturedLines(session).length > 0,
    clear: () => setDraft(BLANK),
  }
}
