import { useEffect, useRef } from 'react'
import { UserRound } from 'lucide-react'

import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import styles from './captureSuggestions.module.css'
import type { Suggestion } from './useSuggestions.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly kind: 'outcome' | 'actor'
  readonly items: readonly Suggestion[]
  /** The one that Enter takes, or -1. */
  readonly pointedAt: number
  readonly onChoose: (item: Suggestion) => void
}

/** The id of the element of one suggestion, which the field points at. */
export function suggestionId(listId: string, at: number): string {
  return `${listId}-${at}`
}

/**
 * The names proposed under the capture line. The focus stays in the line, which says to screen readers
 * which name is pointed at.
 */
export function SuggestionList({ id, label, kind, items, pointedAt, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[pointedAt]?.scrollIntoView({ block: 'nearest' })
  }, [pointedAt, items])
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles['list']}>
      {items.map((item, at) => (
        // The keys are those of the line, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={item.id}
          id={suggestionId(id, at)}
          role="option"
          aria-selected={at === pointedAt}
          className={styles['item']}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {kind === 'outcome' ? (
            <OutcomeMark outcomeId={item.id} size={22} />
          ) : (
            <UserRound size={18} aria-hidden />
          )}
          <span>{item.label}</span>
          {at === Math.max(pointedAt, 0) ? <kbd aria-hidden>Tab</kbd> : null}
        </div>
      ))}
    </div>
  )
}
