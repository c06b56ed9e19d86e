import { useMemo, useState } from 'react'

import { PART_IDS, type PartId } from '../../content/report/words.ts'

/** The parts of the report: their order, those that are handed over, and how to change both. */
export function useParts() {
  const [order, setOrder] = useState<readonly PartId[]>(PART_IDS)
  const [leftOut, setLeftOut] = useState<ReadonlySet<PartId>>(new Set())
  const kept = useMemo(() => order.filter((id) => !leftOut.has(id)), [order, leftOut])
  /** Puts a part right before another, or at the end when that is null. The cover stays first. */
  const move = (id: PartId, before: PartId | null) => {
    const others = order.filter((each) => each !== id)
    const at = before === null ? others.length : others.indexOf(before)
    setOrder([...others.slice(0, at), id, ...others.slice(at)])
  }
  const keep = (ids: ReadonlySet<PartId>) =>
    setLeftOut(new Set(PART_IDS.filter((id) => !ids.has(id))))
  return { order, kept, move, keep }
}
