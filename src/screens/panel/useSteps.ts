import { type RefObject, useLayoutEffect, useRef } from 'react'

import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { useProject, useSession } from '../context/session.ts'

/**
 * The ways from an event to those told before and after it. Ctrl (or Command) with ↑ or ↓ goes from a
 * field to the same field of the other event, so that one thing can be filled in for many in a row.
 */
export function useSteps(event: KeyEvent, panel: RefObject<HTMLElement | null>) {
  const session = useSession()
  const order = eventsInOrder(useProject())
  const at = order.findIndex(({ id }) => id === event.id)
  const shownId = useRef(event.id)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (shownId.current === event.id) return
    shownId.current = event.id
    const fields = [...(panel.current?.querySelectorAll<Field>(FIELDS) ?? [])]
    const same =
      wanted.current === null ? undefined : fields.find((each) => nameOf(each) === wanted.current)
    if (wanted.current !== null) (same ?? fields[0])?.focus()
    wanted.current = null
  })

  const go = (step: -1 | 1) => session.select(order[at + step]?.id ?? event.id)
  const onKey = (key: React.KeyboardEvent) => {
    const step = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : null
    const isOther = key.shiftKey || key.altKey || !(key.ctrlKey || key.metaKey)
    const isInside = key.target instanceof Node && key.currentTarget.contains(key.target)
    if (step === null || isOther || !isInside || order[at + step] === undefined) return
    key.preventDefault()
    wanted.current = key.target instanceof HTMLElement ? nameOf(key.target) : null
    session.endTyping()
    go(step)
  }
  return { at, count: order.length, go, onKey }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const FIELDS = 'input, textarea, select'

/** The name of a field, the same from one event to the next; empty for what is no field. */
function nameOf(element: HTMLElement): string {
  return 'labels' in element ? ((element as Field).labels?.[0]?.textContent ?? '') : ''
}
