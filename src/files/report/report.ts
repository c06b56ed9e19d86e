/**
 * The document to hand over, before it is any file: parts made of blocks, in the reader's language. The
 * preview and every file are written from it, so that all say the same.
 */
import type { PartId } from '../../content/report/words.ts'

/** A figure stands in the text as a picture; its `alt` says what it shows to those who cannot see it. */
export type Figure = {
  readonly kind: 'figure'
  readonly svg: string
  readonly alt: string
  readonly caption: string
}

/** Each row has as many cells as the head; a cell may hold several lines, and none is empty of meaning. */
export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Block =
  | Figure
  | Table
  | { readonly kind: 'paragraph' | 'note'; readonly text: string }
  /** `effectId`: the effect whose account follows, if one does. */
  | { readonly kind: 'heading'; readonly text: string; readonly effectId: string | null }

/** The text of a part, that the group may write otherwise. */
export type PartText = {
  readonly paragraphs: readonly string[]
  /** What the app proposes, and the trace of it (see `written` in `records.ts`). */
  readonly proposed: readonly string[]
  readonly basis: string
  /** True when the group wrote it; then it may be behind what the app would say now. */
  readonly isOwn: boolean
  readonly isBehind: boolean
}

export type ReportPart = {
  readonly id: PartId
  readonly title: string
  readonly text: PartText
  readonly blocks: readonly Block[]
}

export type Report = {
  readonly language: 'fr' | 'en'
  /** Never empty. */
  readonly title: string
  readonly territory: string
  /** What kind of document it is. */
  readonly kind: string
  /** When it was made, in words. */
  readonly date: string
  /** The heading of the table of contents. */
  readonly contents: string
  /** In the order chosen. The cover, when it is there, comes first. */
  readonly parts: readonly ReportPart[]
}
