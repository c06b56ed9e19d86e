/** Codes of what is read in rows that come in; the words for each are in this folder's languages. */

/** How a text is cut: one event in each line, or cells between tabs, semicolons or commas. */
export type Cut = 'lines' | 'tab' | 'semicolon' | 'comma'

/**
 * Why nothing can be read: `empty`, no row has anything in it; `tooLarge`, the file is; `bomb`, it is
 * once unpacked; `tooManyRows` and `tooManyColumns`, a sheet is beyond what is taken at once;
 * `locked`, it asks for a password; `unreadable`, it is no spreadsheet, or a damaged one.
 */
export type SheetProblem =
  | 'empty'
  | 'tooLarge'
  | 'bomb'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'locked'
  | 'unreadable'

/**
 * What a column is taken for. `note` goes into the description, after its header; `ignored` is left
 * out; `slideType` is TimelineJS's « Type », which says what is no event.
 */
export type Role =
  | 'date'
  | 'endDate'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'title'
  | 'description'
  | 'outcomes'
  | 'actors'
  | 'status'
  | 'source'
  | 'slideType'
  | 'note'
  | 'ignored'

/**
 * `dateUnread`, `dateImpossible`, `yearMissing`, `shortYear` and `twoReadings` are those of a date field;
 * a plain number was taken for a day when `serialRead`; the end does not go with the start when `endUnread`.
 */
export type DateProblem =
  | 'dateUnread'
  | 'dateImpossible'
  | 'yearMissing'
  | 'shortYear'
  | 'twoReadings'
  | 'serialRead'
  | 'endUnread'

/**
 * Beside those of dates: `noTitle`, other words were taken as one; `outcomeUnread` and
 * `statusUnread`, the words went into the description; `aboveHeader`, `titleSlide` and `era`, the row
 * is probably no event; `already`, the project has one of that title and date.
 */
export type RowProblemCode =
  | DateProblem
  | 'noTitle'
  | 'outcomeUnread'
  | 'statusUnread'
  | 'aboveHeader'
  | 'titleSlide'
  | 'era'
  | 'already'
