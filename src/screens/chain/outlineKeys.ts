import type { KeyboardEvent } from 'react'

import type { OutlineItem } from '../../domain/analysis/chainOutline.ts'

type Given = {
  readonly list: HTMLElement | null
  /** The rows in sight, from top to bottom. */
  readonly items: readonly OutlineItem[]
  readonly isFolded: (key: string) => boolean
  readonly actions: {
    readonly fold: (key: string, isClosed: boolean) => void
    readonly rename: (key: string) => void
  }
}

/**
 * The keys of the rows: up, down, Home and End go from row to row; right unfolds, or goes to what led to
 * the card; left folds, or comes back to what it leads to; F2 renames.
 */
export function followKeys(event: KeyboardEvent, { list, items, isFolded, actions }: Given): void {
  const key = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined
  const at = items.findIndex((item) => item.key === key)
  const item = items[at]
  if (!list || !item || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const goTo = (goal: OutlineItem | undefined) => {
    if (goal) list.querySelector<HTMLElement>(`[data-row="${goal.key}"]`)?.focus()
  }
  const isClosed = isFolded(item.key)
  if (event.key === 'ArrowDown') goTo(items[at + 1])
  else if (event.key === 'ArrowUp') goTo(items[at - 1])
  else if (event.key === 'Home') goTo(items[0])
  else if (event.key === 'End') goTo(items.at(-1))
  else if (event.key === 'ArrowRight' && isClosed) actions.fold(item.key, false)
  else if (event.key === 'ArrowRight') goTo(item.causes[0])
  else if (event.key === 'ArrowLeft' && folds(item) && !isClosed) actions.fold(item.key, true)
  else if (event.key === 'ArrowLeft') goTo(items.find(({ causes }) => causes.includes(item)))
  else if (event.key === 'F2') actions.rename(item.key)
  else return
  event.preventDefault()
}

/** Says whether an item can be folded: an effect, or an event where the path divides. */
export function folds({ link, key, causes }: OutlineItem): boolean {
  return causes.length > 1 || (link === null && !key.includes(' ') && causes.length > 0)
}
