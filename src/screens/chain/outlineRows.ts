import type { OutlineItem } from '../../domain/analysis/chainOutline.ts'
import type { KeyEvent, Link } from '../../domain/project/records.ts'

/** What is done from a row. These never change, so that only the rows that do are drawn again. */
export type RowActions = {
  readonly pick: (item: OutlineItem) => void
  readonly noteFocus: (key: string) => void
  readonly fold: (key: string, isClosed: boolean) => void
  readonly rename: (key: string) => void
  /** The title is written, or left as it was: the focus comes back to the row. */
  readonly endRename: (key: string) => void
  readonly link: (eventId: string) => void
  readonly before: (cardId: string) => void
  readonly after: (eventId: string) => void
  readonly why: (cardId: string) => void
  readonly remove: (id: string) => void
}

export type RowProps = {
  readonly item: OutlineItem
  readonly event: KeyEvent
  /** The title of the card it stands under; empty at the top of a list. */
  readonly leadsTo: string
  readonly links: readonly Link[] | undefined
  readonly titleOf: (id: string) => string
  readonly isSelected: boolean
  /** Shows the links that leave it, under it. */
  readonly isOpen: boolean
  /** The one row that the Tab key reaches. */
  readonly isStop: boolean
  readonly isRenamed: boolean
  /** Null when nothing under it folds. */
  readonly isClosed: boolean | null
  /** The other storylines it is in, by the titles of their effects; empty when it is in none. */
  readonly alsoIn: string
  readonly actions: RowActions
}
