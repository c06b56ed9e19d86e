/** Dates in English. Accents and case do not matter; « | » separates equal phrases. */
import { phrases } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export const ENGLISH: Vocabulary = {
  months: phrases([
    [1, 'January|Jan'],
    [2, 'February|Feb'],
    [3, 'March|Mar'],
    [4, 'April|Apr'],
    [5, 'May'],
    [6, 'June|Jun'],
    [7, 'July|Jul'],
    [8, 'August|Aug'],
    [9, 'September|Sept|Sep'],
    [10, 'October|Oct'],
    [11, 'November|Nov'],
    [12, 'December|Dec'],
  ]),
  seasons: phrases([
    [21, 'spring|springtime'],
    [22, 'summer|summertime'],
    [23, 'fall|autumn'],
    [24, 'winter|wintertime'],
  ]),
  weekdays: phrases([
    [true, 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'],
    [true, 'Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun'],
  ]),
  parts: phrases([
    ['early', 'early|beginning|start'],
    ['middle', 'mid|middle'],
    ['late', 'late|end'],
  ]),
  spans: phrases([
    [
      { first: 8, last: 9 },
      'back to school|back-to-school|start of school|start of the school year',
    ],
    [{ first: 12, last: 13 }, 'holidays|holiday season|holiday period'],
    [{ first: 12, last: 12 }, 'Christmas'],
    [{ first: 2, last: 3 }, 'spring break|March break'],
  ]),
  schoolYear: phrases([[true, 'school year']]),
  week: phrases([[true, 'week']]),
  decadeBefore: phrases([[true, 'decade']]),
  hasDecadeSuffix: true,
  decadeNames: phrases([
    [1930, 'thirties'],
    [1940, 'forties'],
    [1950, 'fifties'],
    [1960, 'sixties'],
    [1970, 'seventies'],
    [1980, 'eighties'],
    [1990, 'nineties'],
  ]),
  ordinals: phrases([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [4, 'fourth'],
  ]),
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  divisions: phrases([
    [3, 'quarter'],
    [6, 'half'],
  ]),
  quarterLetter: 'q',
  aboutBefore: phrases([
    [true, 'around|about|approximately|approx.|approx|roughly|circa|ca.|ca|c.|~|±'],
    [true, 'perhaps|maybe|probably|possibly|some time around'],
  ]),
  aboutAfter: phrases([
    [true, 'or so|approximately|approx.|approx|circa|(approx.)|(approx)|?|??|(?)|~'],
  ]),
  relations: phrases([
    ['since', 'since|from|starting|starting in|starting from|beginning in|as of'],
    ['until', 'until|till|up to|up until|through|by|no later than'],
    ['before', 'before|prior to'],
    ['after', 'after'],
  ]),
  between: phrases([[true, 'between']]),
  links: phrases([
    ['word', 'to|and|until|till|up to|through|thru|→|&'],
    ['dash', '-|/'],
  ]),
  now: phrases([[true, 'today|now|present|date|ongoing']]),
  onward: phrases([[true, 'onward|onwards|and after|and later|and on|+']]),
  onwardAfterSince: phrases([[true, 'on']]),
  leadIns: phrases([
    ['temporal', 'in|during|throughout|in the course|year|years|sometime in|some time in'],
    ['about', 'of'],
    ['plain', 'on|the|at|for|month|this'],
  ]),
  yearLinks: phrases([[true, 'of|of the year|in the year']]),
  hasMonthFirst: true,
}
