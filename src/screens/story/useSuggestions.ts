import { useMemo, useState } from 'react'

import type { CaptureContext, Chip } from '../../domain/capture/chips.ts'
import {
  completed,
  type Query,
  queryAt,
  suggestActors,
  suggestOutcomes,
} from '../../domain/capture/suggestions.ts'

/** A name that may complete what is being typed. */
export type Suggestion = {
  readonly id: string
  readonly label: string
  /** What is written in the line for it. */
  readonly written: string
}

type Given = {
  readonly text: string
  readonly caret: number
  readonly context: CaptureContext
  readonly chips: readonly Chip[]
}

/**
 * The names proposed at the caret. None is pointed at until an arrow is pressed: whoever types without
 * looking adds the line with Enter, and is never stopped by a list. What is understood already is
 * proposed only beside others.
 */
export function useSuggestions({ text, caret, context, chips }: Given) {
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const [pointed, setPointed] = useState<{ key: string; at: number } | null>(null)
  const query = useMemo(() => queryAt(text, caret), [text, caret])
  const found = useMemo(() => (query ? suggestionsFor(query, context) : []), [query, context])
  const key = query ? `${query.kind} ${query.start} ${query.text}` : ''
  const isUnderstood = query !== null && chips.some((chip) => isAnswer(chip, query))
  const isOpen = query !== null && closedAt !== query.start && found.length > (isUnderstood ? 1 : 0)
  const items = isOpen ? found : []
  const at = pointed?.key === key ? pointed.at : -1
  return {
    kind: query?.kind ?? 'actor',
    items,
    /** The one that Enter takes, or -1. */
    pointedAt: isOpen ? Math.min(at, items.length - 1) : -1,
    /** Points at the next or the previous name, from the last to the first. */
    point: (step: -1 | 1) => {
      const from = at === -1 && step === -1 ? 0 : at
      setPointed({ key, at: (from + step + items.length) % items.length })
    },
    /** The line once a name is chosen, and where its caret goes. */
    complete: ({ written }: Suggestion) => (query ? completed(text, query, written) : null),
    close: () => setClosedAt(query?.start ?? null),
    reopen: () => setClosedAt(null),
  }
}

function suggestionsFor({ kind, text }: Query, context: CaptureContext): Suggestion[] {
  if (kind === 'actor') {
    return suggestActors(text, context.actors).map(({ id, name }) => ({
      id,
      label: name,
      written: name,
    }))
  }
  return suggestOutcomes(text, context.outcomes).map(({ id, number, names }) => ({
    id,
    label: names[0] ?? '',
    written: String(number),
  }))
}

/** A chip that takes what is typed for someone or something known. */
function isAnswer(chip: Chip, { kind, start }: Query): boolean {
  if (chip.kind !== kind || chip.start !== start) return false
  return chip.kind === 'outcome' || chip.actorId !== null
}
