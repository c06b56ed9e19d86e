/** Dates as spreadsheets keep them: numbers of days, shown by a format. */
import { dayFromNumber } from '../../domain/time/calendar.ts'

/** Days from the start of each system to 1970-01-01. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 }
/** In the system of 1900, 29 February 1900 is number 60, and never was. */
const FALSE_DAY = 60
/** Plain numbers that may be days: from 1927 to 2119, or four years later. */
const [SOONEST, LATEST] = [10_000, 80_000]

/** The day of a number, 'YYYY-MM-DD'; null when it is in no year that we can tell. */
export function dayOfSerial(serial: number, system: 1900 | 1904): string | null {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 1) return null
  const shift = system === 1900 && whole < FALSE_DAY ? 1 : 0
  const day = dayFromNumber(whole - DAYS_TO_1970[system] + shift)
  return day.length === 10 && day < '3000' ? day : null
}

/** True for a number that could be a day if dates are expected where it stands. */
export function mayBeSerial(value: number): boolean {
  return Number.isInteger(value) && value >= SOONEST && value <= LATEST
}

/**
 * The date that a cell shows: what its format hides (the day in « mmm yyyy ») is not said. Null when
 * the format shows no year, or the number is no day.
 */
export function edtfShown(serial: number, format: string, system: 1900 | 1904): string | null {
  const day = dayOfSerial(serial, system)
  const letters = format
    .replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '')
    .split(';')[0]
    ?.toLowerCase()
  if (day === null || letters === undefined || !letters.includes('y')) return null
  if (letters.includes('d')) return day
  return letters.includes('m') ? day.slice(0, 7) : day.slice(0, 4)
}
