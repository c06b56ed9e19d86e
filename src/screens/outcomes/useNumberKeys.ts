import { useEffect, useRef, useState } from 'react'

import { digitOf, typeDigit } from './numberKeys.ts'

/** How long a 1 waits for a second digit, in milliseconds. */
export const WAIT_FOR_SECOND_DIGIT = 600

type Listener<T> = {
  /** What a number typed now would apply to; null leaves the keys alone. */
  readonly aim: () => T | null
  readonly onNumber: (number: number, target: T) => void
}

/**
 * Listens to the numbers 1 to 12 while the room is shown, outside text fields and windows. Says
 * whether a 1 is waiting for a second digit.
 */
export function useNumberKeys<T>(listener: Listener<T>): boolean {
  const [isOneWaiting, setOneWaiting] = useState(false)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => {
    // The 1 that waits keeps what it was aimed at when it was typed.
    let waiting: { target: T; timer: ReturnType<typeof setTimeout> } | null = null
    const forget = () => {
      clearTimeout(waiting?.timer)
      waiting = null
      setOneWaiting(false)
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
      const typed = typeDigit(waiting !== null, digit)
      forget()
      say(typed.numbers, target)
      if (!typed.isOneWaiting) return
      setOneWaiting(true)
      const timer = setTimeout(() => {
        forget()
        say([1], target)
      }, WAIT_FOR_SECOND_DIGIT)
      waiting = { target, timer }
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      clearTimeout(waiting?.timer)
    }
  }, [])
  return isOneWaiting
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  const elsewhere =
    'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]'
  return target.closest(elsewhere) !== null
}
