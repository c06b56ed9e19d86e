/** A picture drawn from the numbers of a project, with all that says the same: one for the screen, the files and the report. */
import type { Figure } from '../../layout/figures/figure.ts'

export type FigureTable = {
  readonly head: readonly string[]
  /** Each row begins with its name. */
  readonly rows: readonly (readonly [name: string, ...cells: (string | number)[]])[]
}

export type ToldFigure = {
  readonly id: string
  readonly title: string
  /** What the picture shows, in sentences. */
  readonly sentences: readonly string[]
  /** What is said after the picture: how it is counted, where a reading comes from. */
  readonly notes: readonly string[]
  /** The same numbers. */
  readonly table: FigureTable
  /** Draws the picture for a width in pixels. */
  readonly draw: (width: number) => Figure
}
