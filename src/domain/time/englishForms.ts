/** How English says moments: "March 12, 2020", "May 3–5, 2021", "fall 2018 to March 2019". */
import { isBareYear } from './dayGrammar.ts'
import type { Point } from './edtf.ts'
import type { Forms } from './forms.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS = ['spring', 'summer', 'fall', 'winter']

function words(point: Point): string {
  const year = point.year === null ? '' : ` ${point.year}`
  switch (point.unit) {
    case 'decade':
      return `the${year}s`
    case 'year':
      return isBare(point) ? year.trim() : `year${year}`
    case 'season':
      return `${SEASONS[point.season - 21]}${year}`
    case 'month':
      return `${MONTHS[point.month - 1]}${year}`
    case 'day':
      return `${MONTHS[point.month - 1]} ${point.day}${year && `,${year}`}`
  }
}

/** False for a year so far away that figures alone would not be read as one. */
function isBare({ year }: Point): boolean {
  return year !== null && isBareYear(year)
}

/** The words inside a phrase: « since the year 1642 ». */
function inside(point: Point): string {
  const isFar = point.unit === 'year' && !isBare(point)
  return `${point.isApproximate ? 'around ' : ''}${isFar ? 'the ' : ''}${words(point)}`
}

const exact = (point: Point): Point => ({ ...point, isApproximate: false })
const withoutYear = (point: Point): Point => ({ ...point, year: null })

function isOneMonth(from: Point, to: Point): boolean {
  return from.unit === 'day' && to.unit === 'day' && from.month === to.month && from.day < to.day
}

/** "May 3–5, 2021", "January to April 2019". */
function interval(from: Point, to: Point, isOneYear: boolean): string {
  if (!isOneYear) return `${inside(from)} to ${inside(to)}`
  if (!isOneMonth(from, to)) return `${words(withoutYear(from))} to ${inside(to)}`
  return `${words(withoutYear(from))}–${lastDay(to)}`
}

const lastDay = (to: Point): string => `${to.day}${to.year === null ? '' : `, ${to.year}`}`

function at(point: Point): string {
  if (point.isApproximate) return inside(point)
  return `${point.unit === 'day' ? 'on' : 'in'} ${inside(point)}`
}

function during(from: Point, to: Point, isOneYear: boolean): string {
  if (from.isApproximate && to.isApproximate) {
    return `around ${interval(exact(from), exact(to), isOneYear)}`
  }
  const start = isOneYear ? words(withoutYear(from)) : inside(from)
  const end = isOneYear && isOneMonth(from, to) ? lastDay(to) : inside(to)
  return `from ${start} to ${end}`
}

export const ENGLISH_FORMS: Forms = {
  point: (point) => (point.isApproximate ? inside(point) : words(point)),
  at,
  during,
  since: (point) => `since ${inside(point)}`,
  until: (point) => `until ${inside(point)}`,
  before: (point) => `before ${inside(point)}`,
  interval: (from, to, isOneYear) => {
    if (from.isApproximate && to.isApproximate) {
      return `around ${interval(exact(from), exact(to), isOneYear)}`
    }
    const isMixed = from.isApproximate || to.isApproximate
    return `${isMixed ? 'from ' : ''}${interval(from, to, isOneYear)}`
  },
  years: (from, to) => {
    const about = from.isApproximate ? 'around ' : ''
    if (isBare(from) && isBare(to)) return `${about}${words(from)}–${words(to)}`
    return `${about}${interval(exact(from), exact(to), false)}`
  },
  winter: (year, isApproximate) => `${isApproximate ? 'around ' : ''}winter ${year}–${year + 1}`,
  days: (from, to) => {
    const isOneYear = from.year === to.year
    if (isOneYear && from.month === to.month && from.day === to.day) return `on ${words(from)}`
    const start = isOneYear ? words(withoutYear(from)) : words(from)
    const end = isOneYear && isOneMonth(from, to) ? lastDay(to) : words(to)
    return `from ${start} to ${end}`
  },
  beforeDay: (point) => `before ${words(point)}`,
  fromDay: (point) => `from ${words(point)} on`,
}
