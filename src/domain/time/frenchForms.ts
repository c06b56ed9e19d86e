/** How French says moments: « 1er mars 2020 », « de l’automne 2018 à mars 2019 », « jusqu’en 2020 ». */
import { isBareYear } from './dayGrammar.ts'
import type { Point } from './edtf.ts'
import type { Forms } from './forms.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const SEASONS = ['printemps', 'été', 'automne', 'hiver']

/** What comes before a point: nothing, its article, or a preposition fused with it. */
type Case = 'alone' | 'the' | 'of' | 'to'

function words(point: Point): string {
  const year = point.year === null ? '' : ` ${point.year}`
  switch (point.unit) {
    case 'decade':
      return `années${year}`
    case 'year':
      return isBare(point) ? year.trim() : `an${year}`
    case 'season':
      return `${SEASONS[point.season - 21]}${year}`
    case 'month':
      return `${MONTHS[point.month - 1]}${year}`
    case 'day':
      return `${day(point)} ${MONTHS[point.month - 1]}${year}`
  }
}

const day = (point: Point): string => (point.day === 1 ? '1er' : String(point.day))

/** False for a year so far away that figures alone would not be read as one. */
function isBare({ year }: Point): boolean {
  return year !== null && isBareYear(year)
}

const isVowel = (text: string): boolean => /^[aeiouéêh]/.test(text)

/** The words with what comes before them; `text` may be shorter than the words of the point. */
function inCase(point: Point, wanted: Case, text = words(point)): string {
  if (wanted === 'alone') return text
  if (hasNoArticle(point)) {
    if (wanted === 'the') return text
    if (wanted === 'to') return `à ${text}`
    return isVowel(text) ? `d’${text}` : `de ${text}`
  }
  if (point.unit === 'decade') {
    return { the: 'les ', of: 'des ', to: 'aux ' }[wanted] + text
  }
  if (point.unit !== 'day' && isVowel(text)) {
    return { the: 'l’', of: 'de l’', to: 'à l’' }[wanted] + text
  }
  return { the: 'le ', of: 'du ', to: 'au ' }[wanted] + text
}

function hasNoArticle(point: Point): boolean {
  return point.unit === 'month' || (point.unit === 'year' && isBare(point))
}

/** The same in a case, « environ » included when it is approximate. */
function end(point: Point, wanted: 'of' | 'to', text?: string): string {
  if (!point.isApproximate) return inCase(point, wanted, text)
  return `${wanted === 'of' ? 'd’' : 'à '}environ ${inCase(point, 'the', text)}`
}

const exact = (point: Point): Point => ({ ...point, isApproximate: false })
const withoutYear = (point: Point): Point => ({ ...point, year: null })

/** « du 3 au 5 mai 2021 », « de janvier à avril 2019 ». */
function interval(from: Point, to: Point, isOneYear: boolean): string {
  if (!isOneYear) return `${end(from, 'of')} ${end(to, 'to')}`
  const isOneMonth = from.unit === 'day' && to.unit === 'day' && from.month === to.month
  const start = isOneMonth && from.day < to.day ? day(from) : words(withoutYear(from))
  return `${end(from, 'of', start)} ${end(to, 'to')}`
}

function until(point: Point): string {
  if (point.isApproximate) return `jusque vers ${inCase(point, 'the')}`
  if (point.unit === 'month' || point.unit === 'year') return `jusqu’en ${inCase(point, 'the')}`
  return inCase(point, 'to').replace(/^à /, 'jusqu’à ').replace(/^au/, 'jusqu’au')
}

function at(point: Point): string {
  if (point.isApproximate) return `vers ${inCase(point, 'the')}`
  if (point.unit === 'decade') return `dans ${inCase(point, 'the')}`
  if (hasNoArticle(point)) return `en ${words(point)}`
  return point.unit === 'day' ? inCase(point, 'the') : inCase(point, 'to')
}

function about(from: Point, to: Point, isOneYear: boolean): string {
  return from.isApproximate && to.isApproximate
    ? `environ ${interval(exact(from), exact(to), isOneYear)}`
    : interval(from, to, isOneYear)
}

export const FRENCH_FORMS: Forms = {
  point: (point) => (point.isApproximate ? `vers ${inCase(point, 'the')}` : words(point)),
  at,
  since: (point) => `depuis ${point.isApproximate ? 'environ ' : ''}${inCase(point, 'the')}`,
  until,
  before: (point) => `avant ${inCase(point, 'the')}`,
  interval: about,
  during: about,
  years: (from, to) => {
    const around = from.isApproximate ? 'environ ' : ''
    if (isBare(from) && isBare(to)) return `${around}${words(from)}–${words(to)}`
    return `${around}${interval(exact(from), exact(to), false)}`
  },
  winter: (year, isApproximate) => `${isApproximate ? 'vers l’' : ''}hiver ${year}–${year + 1}`,
  days: (from, to) => {
    const isOneYear = from.year === to.year
    const isOneDay = isOneYear && from.month === to.month && from.day === to.day
    return isOneDay ? inCase(from, 'the') : interval(from, to, isOneYear)
  },
  beforeDay: (point) => `avant ${inCase(point, 'the')}`,
  fromDay: (point) => `à partir ${inCase(point, 'of')}`,
}
