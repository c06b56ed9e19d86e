/** What a language must give for its dates to be read. The tables are data; the grammar is shared. */
import type { Phrases } from './tokens.ts'

export type Language = 'fr' | 'en'
export type Part = 'early' | 'middle' | 'late'
export type Relation = 'since' | 'until' | 'before' | 'after'
/**
 * Words that may lead to a date: `plain` ones say nothing (le, on), `temporal` ones announce a date
 * (en 2018), `about` ones say what a thing is about (bilan de 2018).
 */
export type LeadIn = 'plain' | 'temporal' | 'about'
/** Months from `first` to `last`; past 12 they are those of the year after. */
export type MonthSpan = { readonly first: number; readonly last: number }

export type Vocabulary = {
  readonly months: Phrases<number>
  /** As in EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly seasons: Phrases<number>
  readonly weekdays: Phrases<true>
  readonly parts: Phrases<Part>
  /** Times of the year that have a name. */
  readonly spans: Phrases<MonthSpan>
  /** Announces two school years: « année scolaire 2018-2019 ». */
  readonly schoolYear: Phrases<true>
  readonly week: Phrases<true>
  /** Announces a decade: « années 90 ». */
  readonly decadeBefore: Phrases<true>
  /** True when a number followed by « s » is a decade: "the 90s". */
  readonly hasDecadeSuffix: boolean
  /** First year of a decade that has a name: "the nineties". */
  readonly decadeNames: Phrases<number>
  /** Spelled-out ranks: « premier », "second". */
  readonly ordinals: Phrases<number>
  /** What may follow a number without a space: « 1er », "3rd". */
  readonly ordinalSuffixes: ReadonlySet<string>
  /** Parts of a year that are counted, and how many months they have: « 2e trimestre ». */
  readonly divisions: Phrases<number>
  /** The letter of a quarter: « T2 ». */
  readonly quarterLetter: string
  readonly aboutBefore: Phrases<true>
  readonly aboutAfter: Phrases<true>
  readonly relations: Phrases<Relation>
  readonly between: Phrases<true>
  /** Between the two ends of an interval. */
  readonly links: Phrases<'word' | 'dash'>
  /** The end of an interval that still runs: « aujourd'hui ». */
  readonly now: Phrases<true>
  /** After a date, says that it is only a start: « 2018 et après ». */
  readonly onward: Phrases<true>
  /** The same, but only after an opening word: "from 2018 on". */
  readonly onwardAfterSince: Phrases<true>
  readonly leadIns: Phrases<LeadIn>
  /** May stand between a month or a season and its year. */
  readonly yearLinks: Phrases<true>
  /** True when the month may come before the day: "March 12, 2020". */
  readonly hasMonthFirst: boolean
}
