/** Rows of one kind of record, for spreadsheets. */
export type RecordSheet = {
  readonly name: string
  readonly head: readonly string[]
  /** Each row has as many cells as the head. */
  readonly rows: readonly (readonly (string | number)[])[]
}
