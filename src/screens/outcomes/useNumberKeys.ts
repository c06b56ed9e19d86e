import { useEffect, useRef, useState } from 'react'

import { digitOf, typeDigit } from './numberKeys.ts'

/** How long a digit waits for a second one, in milliseconds. */
export const WAIT_FOR_SECOND_DIGIT = 600

type Listener<T> = {
  /** The numbers of the cards. */
  readonly known: readonly number[]
  /** What a number typed now would apply to; null leaves the keys alone. */
  readonly aim: () => T | null
  readonly onNumber: (number: number, target: T) => void
}

/**
 * Listens to the numbers of the cards while the room is shown, outside text fields and windows. Gives
 * the digit that waits for a second one, or null.
 */
export function useNumberKeys<T>(listener: Listener<T>): number | null {
  const [pending, setPending] = useState<number | null>(null)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => {
    // The digit that waits keeps what it was aimed at when it was typed.
    let waiting: { digit: number; target: T; timer: ReturnType<typeof setTimeout> } | null = null
    const forget = () => {
      clearTimeout(waiting?.timer)
      waiting = null
      setPending(null)
    }
    const say = (numbers: readonly number[], target: T) => {
      const [first, second] = numbers
      if (first !== undefined) latest.current.onNumber(first, target)
      if (second === undefined) return
      // « 1 » then « 5 »: the 5 is for what is in hand once the 1 is placed and drawn.
      setTimeout(() => {
        const next = latest.current.aim()
        if (next !== null) latest.current.onNumber(second, next)
      })
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape' && waiting) {
        event.preventDefault()
        forget()
        return
      }
      const digit = digitOf(event)
      if (digit === null || isElsewhere(event.target)) return
      const target = waiting?.target ?? latest.current.aim()
      if (target === null) return
      event.preventDefault()
      const typed = typeDigit(waiting?.digit ?? null, digit, latest.current.known)
      forget()
      say(typed.numbers, target)
      const { waiting: first } = typed
      if (first === null) return
      setPending(first)
      const timer = setTimeout(() => {
        forget()
        say([first], target)
      }, WAIT_FOR_SECOND_DIGIT)
      waiting = { digit: first, target, timer }
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      clearTimeout(waiting?.timer)
    }
  }, [])
  return pending
}

/** Says whether a key is for a field, a window or a menu rather than for the room. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  const elsewhere =
    'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]'
  return target.closest(elsewhere) !== null
}
