import type { Point } from './edtf.ts'

/** How a language says points and intervals. Points have the precision of their unit. */
export type Forms = {
  readonly point: (point: Point) => string
  /** As said within a sentence: « en mars 2020 », « à l’automne 2018 », « le 12 mars 2020 ». */
  readonly at: (point: Point) => string
  readonly since: (point: Point) => string
  readonly until: (point: Point) => string
  readonly before: (point: Point) => string
  /** « de mars à mai 2020 »; the year is said once when `isOneYear`. */
  readonly interval: (from: Point, to: Point, isOneYear: boolean) => string
  readonly years: (from: Point, to: Point) => string
  /** The same within a sentence: « de mars à mai 2020 », "from 2016 to 2017". */
  readonly during: (from: Point, to: Point, isOneYear: boolean) => string
  /** The winter that begins in the December of a year. */
  readonly winter: (year: number, isApproximate: boolean) => string
  /** « du 1er au 30 septembre 2019 », « le 12 mars 2020 »: days exactly. */
  readonly days: (from: Point, to: Point) => string
  readonly beforeDay: (day: Point) => string
  readonly fromDay: (day: Point) => string
}
