/** What a line says of an event, each thing once, whatever the order and the number of its chips. */
import { UNDATED } from '../project/newRecords.ts'
import type { Id } from '../project/ids.ts'
import type { KeyEvent, When } from '../project/records.ts'
import { folded } from '../project/sameName.ts'
import { boundsOf } from '../time/edtf.ts'
import type { CapturedLine } from './chips.ts'

export type Facts = {
  /** Never empty for a line that is not blank. */
  readonly title: string
  readonly when: When
  readonly isSetback: boolean
  readonly isPlanned: boolean
  readonly outcomeIds: readonly Id[]
  readonly actors: readonly { readonly name: string; readonly actorId: Id | null }[]
  readonly views: readonly string[]
}

/** The facts of a line as it was read. Without any title, the line itself is one until there is better. */
export function factsOf(text: string, { title, chips }: CapturedLine): Facts {
  const outcomeIds = new Set<Id>()
  const actors = new Map<string, Facts['actors'][number]>()
  const views: string[] = []
  let when = UNDATED
  for (const chip of chips) {
    if (chip.kind === 'when') when = chip.when
    if (chip.kind === 'outcome') outcomeIds.add(chip.outcomeId)
    if (chip.kind === 'actor') {
      const { name, actorId } = chip
      const key = actorId ?? folded(name)
      if (!actors.has(key)) actors.set(key, { name, actorId })
    }
    if (chip.kind === 'view') views.push(chip.text)
  }
  return {
    title: title || text.replaceAll(/\s+/gu, ' ').trim(),
    when,
    isSetback: chips.some(({ kind }) => kind === 'setback'),
    isPlanned: chips.some(({ kind }) => kind === 'planned'),
    outcomeIds: [...outcomeIds],
    actors: [...actors.values()],
    views,
  }
}

/** Planned when it is said to be, or when its date surely lies ahead of today ('YYYY-MM-DD'). */
export function statusOf({ when, isPlanned }: Facts, today: string): KeyEvent['status'] {
  const { earliest } = boundsOf(when.edtf)
  return isPlanned || (earliest !== null && earliest > today) ? 'planned' : 'happened'
}
