import { useMemo, useState } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import { useSteady } from '../useSteady.ts'

/** The events marked to be changed together. */
export type MarkedEvents = {
  /** In the order told; those gone from the project are no longer there. */
  readonly ids: readonly Id[]
  /** True when rows are to be ticked: asked for, or when one is. */
  readonly isChoosing: boolean
  readonly begin: () => void
  readonly toggle: (id: Id) => void
  /**
   * Marks all those `shown` from the event last marked, or from `fromId` when there is none, to this
   * one; marking further or less far from there replaces it.
   */
  readonly markTo: (id: Id, fromId: Id | null, shown: readonly Id[]) => void
  readonly markAll: (ids: readonly Id[]) => void
  readonly end: () => void
}

type Marks = {
  readonly isAsked: boolean
  readonly ids: ReadonlySet<Id>
  /** The event from which a range goes, and what was marked before that range. */
  readonly anchor: Id | null
  readonly base: ReadonlySet<Id>
}

const NOTHING: ReadonlySet<Id> = new Set()
const NO_MARKS: Marks = { isAsked: false, ids: NOTHING, anchor: null, base: NOTHING }

/** `order` holds the ids of all the events, as told. */
export function useMarkedEvents(order: readonly Id[]): MarkedEvents {
  const [marks, setMarks] = useState(NO_MARKS)
  const ids = useMemo(() => order.filter((id) => marks.ids.has(id)), [order, marks])
  const toggle = useSteady((id: Id) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    setMarks({ ...marks, ids: next, anchor: id, base: next })
  })
  const markTo = useSteady((id: Id, fromId: Id | null, shown: readonly Id[]) => {
    const anchor =
      [marks.anchor, fromId].find((each) => each !== null && shown.includes(each)) ?? id
    const [from, to] = [shown.indexOf(anchor), shown.indexOf(id)]
    const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1)
    setMarks({ ...marks, ids: new Set([...marks.base, ...range]), anchor })
  })
  const markAll = useSteady((all: readonly Id[]) =>
    setMarks({ ...marks, ids: new Set(all), base: new Set(all) }),
  )
  return {
    ids,
    isChoosing: marks.isAsked || ids.length > 0,
    begin: useSteady(() => setMarks({ ...NO_MARKS, isAsked: true })),
    toggle,
    markTo,
    markAll,
    end: useSteady(() => setMarks(NO_MARKS)),
  }
}
