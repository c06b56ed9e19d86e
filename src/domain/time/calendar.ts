/**
 * Days of the proleptic Gregorian calendar, as text ('2020-03-12') and as whole numbers. Integer
 * arithmetic only: a day has no hour and no time zone, so a `Date` could only do harm.
 */

/** How many days a month has (1 to 12), in a given year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** True when the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Writes a day, zero-padded so that comparing the texts compares the days: '2020-03-02'. */
export function dayText(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Writes a number with leading zeros, up to a given length. */
export function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** Year, month and day of a day written '2020-03-12'. */
export function partsOfDay(day: string): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

/** The first or the last day of a month; months past 12 or before 1 fall in the years around. */
export function monthEdge(year: number, month: number, edge: 'first' | 'last'): string {
  const months = year * 12 + month - 1
  const ofYear = Math.floor(months / 12)
  const ofMonth = months - ofYear * 12 + 1
  return dayText(ofYear, ofMonth, edge === 'first' ? 1 : daysInMonth(ofYear, ofMonth))
}

// Years begin in March below, so that the leap day is the last of its year, and run in eras of 400,
// which all have the same length.
const DAYS_IN_ERA = 146_097
const FROM_MARCH_0000_TO_1970 = 719_468

/** Days from 1970-01-01 to a day written '2020-03-12'; negative before. */
export function dayNumber(text: string): number {
  const { year, month, day } = partsOfDay(text)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear - FROM_MARCH_0000_TO_1970
}

/** The day that is a whole number of days from 1970-01-01: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): string {
  const days = number + FROM_MARCH_0000_TO_1970
  const era = Math.floor(days / DAYS_IN_ERA)
  const dayOfEra = days - era * DAYS_IN_ERA
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const startOfYear = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - startOfYear
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return dayText(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

/** The day that comes so many days after (or before, when negative). */
export function addDays(day: string, count: number): string {
  return dayFromNumber(dayNumber(day) + count)
}

/** The same day so many months later (or before), or the last of that month when it is shorter. */
export function addMonths(text: string, count: number): string {
  const { year, month, day } = partsOfDay(text)
  const last = monthEdge(year, month + count, 'last')
  const end = partsOfDay(last)
  return dayText(end.year, end.month, Math.min(day, end.day))
}
