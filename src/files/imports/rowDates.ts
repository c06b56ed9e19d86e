/** The date that the cells of a row say. What cannot be read is kept in its words. */
import type { DateProblem } from '../../content/messages/rowCodes.ts'
import { UNDATED } from '../../domain/project/newRecords.ts'
import type { When } from '../../domain/project/records.ts'
import { isDay, padded } from '../../domain/time/calendar.ts'
import { inCentury } from '../../domain/time/dayGrammar.ts'
import { isValidEdtf } from '../../domain/time/edtf.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import type { Language } from '../../domain/time/vocabulary.ts'
import type { Cell } from './sheet.ts'

export type DateRead = { readonly when: When; readonly problem: DateProblem | null }

export type DateReading = {
  readonly language: Language
  /** Figures such as 03/04/2020 are 4 March rather than 3 April. */
  readonly isMonthFirst: boolean
}

const NO_DATE: DateRead = { when: UNDATED, problem: null }
// With slashes, a year of two figures comes last in any table; with dashes, it may come first.
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|(?<=\/)\d{2})(?:(?:[T,]|\s)\s*\d.*)?$/u
/** Two figures before it are a year of the 2000s. */
const PIVOT = 50
const ISO_WITH_TIME = /^(\d{4}-\d{2}-\d{2})(?:T|\s+)\d{1,2}[:h].*$/u

const HINTS = {
  notUnderstood: 'dateUnread',
  impossible: 'dateImpossible',
  yearMissing: 'yearMissing',
  shortYear: 'shortYear',
  twoReadings: 'twoReadings',
} as const

/** True for figures that are two different days, the day or the month being first. */
export function isEitherWay({ text, date }: Cell): boolean {
  const [, first, , second] = FIGURES.exec(text.trim()) ?? []
  if (first === undefined || date) return false
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/** True for figures that are a day only if the month is first. */
export function isMonthFirstOnly({ text, date }: Cell): boolean {
  const [, first, , second] = FIGURES.exec(text.trim()) ?? []
  return !date && Number(first) <= 12 && Number(second) > 12
}

/** The date of one cell; none when there is no cell. */
export function dateOfCell(cell: Cell | undefined, reading: DateReading): DateRead {
  if (cell === undefined) return NO_DATE
  const { language, isMonthFirst } = reading
  const said = cell.text.trim()
  if (cell.date) {
    const { edtf, isShownAsDate } = cell.date
    const when = { said: formatEdtf(edtf, language), edtf }
    return { when, problem: isShownAsDate ? null : 'serialRead' }
  }
  const [, first, , second, figures = ''] = FIGURES.exec(said) ?? []
  if (first !== undefined) {
    const isShort = figures.length === 2
    const year = isShort ? inCentury(Number(figures), PIVOT) : Number(figures)
    const [day, month] = (isMonthFirst ? [second, first] : [first, second]).map(Number)
    if (!isDay(year, month ?? 0, day ?? 0)) {
      return { when: { said, edtf: null }, problem: 'dateImpossible' }
    }
    const edtf = `${year}-${padded(month ?? 0, 2)}-${padded(day ?? 0, 2)}`
    // Read again one day in a date field, the figures would be the other day, or none.
    const words = isMonthFirst || isShort ? formatEdtf(edtf, language) : said
    return { when: { said: words, edtf }, problem: null }
  }
  const iso = ISO_WITH_TIME.exec(said)?.[1]
  const { when, hint } = parseWhen(iso ?? said, language)
  return { when: { ...when, said }, problem: hint === null ? null : HINTS[hint] }
}

/** The date of a year, a month and a day in cells of their own. */
export function dateOfParts(
  parts: { readonly year: string; readonly month: string; readonly day: string },
  { language }: DateReading,
): DateRead {
  const [year, month, day] = [parts.year.trim(), parts.month.trim(), parts.day.trim()]
  const said = [day, month, year].filter((part) => part !== '').join(' ')
  if (said === '') return NO_DATE
  const isInFigures = [month, day].every((part) => part === '' || /^\d{1,2}$/u.test(part))
  if (/^\d{4}$/u.test(year) && isInFigures && (month !== '' || day === '')) {
    const edtf = [year, month, day]
      .filter((part) => part !== '')
      .map((part) => padded(Number(part), 2))
      .join('-')
    // A « month » past 12 would be a season.
    const isRight = Number(month) <= 12 && isValidEdtf(edtf)
    return isRight
      ? { when: { said: formatEdtf(edtf, language), edtf }, problem: null }
      : { when: { said, edtf: null }, problem: 'dateImpossible' }
  }
  const { when, hint } = parseWhen(said, language)
  return { when, problem: hint === null ? null : HINTS[hint] }
}

/** From a start to an end. When they make no period together, the start stays alone. */
export function withEnd(start: DateRead, end: DateRead, { language }: DateReading): DateRead {
  if (end.when.said === '') return start
  if (start.when.said === '') return end
  if (start.when.edtf !== null && start.when.edtf === end.when.edtf) return start
  const edtf = `${start.when.edtf ?? ''}/${end.when.edtf ?? ''}`
  const isPeriod = start.when.edtf !== null && end.when.edtf !== null && isValidEdtf(edtf)
  if (!isPeriod) return { when: start.when, problem: 'endUnread' }
  return { when: { said: formatEdtf(edtf, language), edtf }, problem: start.problem ?? end.problem }
}
