import type { rows as French } from '../fr/rows.ts'
import { countEn } from '../plural.ts'
import type { Cut, Role, RowProblemCode, SheetProblem } from '../rowCodes.ts'

const quoted = (text: string) => `“${text}”`

const roles: Record<Role, string> = {
  date: 'Date',
  endDate: 'End date',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  endYear: 'End year',
  endMonth: 'End month',
  endDay: 'End day',
  title: 'Title',
  description: 'Description',
  outcomes: 'Transitional outcomes',
  actors: 'Actors',
  status: 'Status',
  source: 'Sources',
  slideType: 'Kind of slide (TimelineJS)',
  note: 'Added to the description',
  ignored: 'Left out',
}

const cuts: Record<Cut, string> = {
  lines: 'One event per line',
  tab: 'Table (tabs)',
  semicolon: 'Table (semicolons)',
  comma: 'Table (commas)',
}

const problems: Record<SheetProblem, string> = {
  empty: 'No row has anything in it. Check that it is the right file or the right selection.',
  tooLarge:
    'This is too large to be read here (20 MB at most). Keep only the sheet you need, then try again.',
  bomb: 'Once unpacked, this file would be enormous. It was not opened. Copy the rows you need and paste them here instead.',
  tooManyRows:
    'There are more than 5,000 rows. Split them into several files, or paste them in several goes.',
  tooManyColumns:
    'There are more than 100 columns. Keep the columns that are about the events, then try again.',
  locked: 'This file is protected by a password. Save a copy without one, then try again.',
  unreadable:
    'This file could not be read as a table. Save it as XLSX, ODS or CSV, then try again.',
}

const rowProblems: Record<RowProblemCode, (said: string) => string> = {
  dateUnread: (said) => `Date kept in words: ${quoted(said)}`,
  dateImpossible: (said) => `No such date in the calendar, kept in words: ${quoted(said)}`,
  yearMissing: (said) => `Year to be added: ${quoted(said)}`,
  shortYear: (said) => `Year to be written with four digits: ${quoted(said)}`,
  twoReadings: (said) => `Two possible years: ${quoted(said)}`,
  serialRead: (said) => `Number read as a day: ${said}`,
  endUnread: (said) => `End added to the description: ${quoted(said)}`,
  noTitle: () => 'No title: other words of the row stand in for it',
  outcomeUnread: (said) =>
    `Unknown transitional outcome, added to the description: ${quoted(said)}`,
  statusUnread: (said) => `Unknown status, added to the description: ${quoted(said)}`,
  aboveHeader: () => 'Above the headers of the columns',
  titleSlide: () => 'Title slide of TimelineJS',
  era: () => 'Background era of TimelineJS',
  already: () => 'Already there',
}

export const rows: typeof French = {
  open: 'Paste or import rows…',
  title: 'Add several events',
  intro:
    'Paste rows copied from a spreadsheet, a list or minutes. You will see what is understood before anything is added.',
  paste: 'Lines to read',
  pastePlaceholder: 'March 2018 A committee is formed\nautumn 2019 Portrait of the neighbourhood',
  read: 'Read these lines',
  chooseFile: 'Choose a file…',
  fileKinds: 'Excel (XLSX), LibreOffice (ODS), CSV or text',
  reading: 'Reading the rows…',
  notRead: (name) =>
    name === '' ? 'These rows could not be read' : `${quoted(name)} could not be read`,
  anotherSource: 'Something else',
  openProjectFirst: (name) =>
    `${quoted(name)} holds rows to add to a project. Open that project first, then drop the file on it.`,
  cut: 'Read as',
  sheet: 'Sheet',
  sheetNamed: (name, count) => `${name} (${countEn(count, 'row', 'rows')})`,
  columns: 'Columns',
  columnIs: (name) => `Column ${name} holds`,
  hasHeader: (number) => `Row ${number} names the columns`,
  figures: 'Dates such as 03/04/2020',
  dayFirst: 'Day first: 3 April 2020',
  monthFirst: 'Month first: March 4, 2020',
  figuresHint: (count) =>
    count === 1
      ? 'One date in figures can be read both ways.'
      : `${count} dates in figures can be read both ways.`,
  monthFirstHint: 'Some dates exist only if the month comes first.',
  result: 'What will be added',
  counted: (count) => countEn(count, 'row read', 'rows read'),
  blank: (count) => countEn(count, 'blank row', 'blank rows'),
  already: (count) => `${count} already there`,
  newActors: (count) => countEn(count, 'new actor', 'new actors'),
  onlyToSee: (count) =>
    count === 1 ? 'Only the row to look at (1)' : `Only the ${count} rows to look at`,
  allFine: 'No row to look at',
  tickAll: 'Tick all',
  untickAll: 'Untick all',
  row: (number) => `Row ${number}`,
  noDate: 'no date',
  newActor: (name) => `${name} (new)`,
  shown: (count, of) => `${count} of ${of} shown`,
  showMore: 'Show more',
  add: (count) => `Add ${countEn(count, 'event', 'events')}`,
  addHint: 'A single “Undo” takes it all back.',
  roles,
  cuts,
  problems,
  rowProblems,
}
