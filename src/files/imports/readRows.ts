/** Reads rows into events in the making. Nothing is left out without being said. */
import type { Role } from '../../content/messages/rowCodes.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { boundsOf } from '../../domain/time/edtf.ts'
import type { Columns } from './columns.ts'
import { lineReader } from './lines.ts'
import { type DateRead, dateOfCell, dateOfParts, withEnd } from './rowDates.ts'
import {
  actorFinder,
  type Draft,
  emptyDraft,
  type ReadingContext,
  type RowProblem,
  type RowReading,
  sameness,
} from './rowReading.ts'
import {
  BLANKS,
  namesSaid,
  outcomesSaid,
  plainText,
  sourcesSaid,
  statusSaid,
} from './saidInCells.ts'
import type { Cell, Row, Sheet } from './sheet.ts'

/** Reads every row of a sheet below its header, and says what stands above it. */
export function readRows(sheet: Sheet, columns: Columns, context: ReadingContext): RowReading[] {
  const { headerRow } = columns
  const there = new Set(Object.values(context.project.events).map(sameness))
  const header = sheet.rows.find(({ number }) => number === headerRow)
  const read = sheet.kind === 'lines' ? lineReader(context) : rowReader(header, columns, context)
  return sheet.rows
    .filter((row) => row !== header)
    .map((row) => {
      if (headerRow !== null && row.number < headerRow) return aboveHeader(row)
      const reading = read(row)
      return there.has(sameness(reading.draft))
        ? {
            ...reading,
            isTaken: false,
            problems: [...reading.problems, { code: 'already', said: '' } as const],
          }
        : reading
    })
}

function aboveHeader({ number, cells }: Row): RowReading {
  const title = joined(cells)
  return {
    number,
    draft: emptyDraft(title),
    isTaken: false,
    problems: [{ code: 'aboveHeader', said: '' }],
  }
}

function rowReader(
  header: Row | undefined,
  { roles }: Columns,
  context: ReadingContext,
): (row: Row) => RowReading {
  const actorOf = actorFinder(context.project)
  const isHtml = roles.includes('slideType')
  const clean = (text: string) => (isHtml ? plainText(text) : text).trim()
  const mark = context.language === 'fr' ? '\u00A0: ' : ': '
  return (row) => {
    const cellsOf = (role: Role) =>
      row.cells.flatMap((cell, column) =>
        roles[column] === role && cell.text.trim() !== '' ? [cell] : [],
      )
    const wordsIn = (role: Role) => cellsOf(role).map(({ text }) => clean(text))
    const problems: RowProblem[] = []
    const notes = row.cells.flatMap(({ text }, column) => {
      const name = header?.cells[column]?.text.trim() ?? ''
      if ((roles[column] ?? 'note') !== 'note' || text.trim() === '') return []
      return [name === '' ? clean(text) : `${name}${mark}${clean(text)}`]
    })

    const { when, problem, said } = dateOfRow(cellsOf, context)
    if (problem !== null) problems.push({ code: problem, said })
    if (problem === 'endUnread') notes.push(said)

    const outcomes = outcomesSaid(wordsIn('outcomes').join('\n'), context.outcomes)
    for (const words of outcomes.unread) problems.push({ code: 'outcomeUnread', said: words })
    notes.push(...outcomes.unread)

    const states = wordsIn('status')
      .flatMap((words) => (statusSaid(words) === null ? words.split(/\s*;\s*/u) : [words]))
      .map((words) => ({ words, state: statusSaid(words) }))
    for (const { words, state } of states) {
      if (state !== null) continue
      problems.push({ code: 'statusUnread', said: words })
      notes.push(words)
    }

    const slide = wordsIn('slideType').join(' ').toLowerCase()
    if (slide === 'title') problems.push({ code: 'titleSlide', said: '' })
    else if (slide === 'era') problems.push({ code: 'era', said: '' })
    else if (slide !== '') notes.push(slide)

    const described = [...wordsIn('description'), ...notes].filter((text) => text !== '')
    const titles = wordsIn('title').map((text) => text.replaceAll(BLANKS, ' '))
    const { title, description } = titled(titles.join(' – '), described, row)
    if (titles.length === 0) problems.push({ code: 'noTitle', said: title })

    const draft: Draft = {
      ...emptyDraft(title),
      when,
      status: isAhead(when.edtf, context.today) ? 'planned' : 'happened',
      ...Object.assign({}, ...states.map(({ state }) => state)),
      outcomes: outcomes.ids.map((outcomeId) => ({ outcomeId, why: '', tentative: false })),
      isContext: outcomes.isContext,
      description,
      actors: namesSaid(wordsIn('actors').join('\n')).map(actorOf),
      sources: sourcesSaid(wordsIn('source').join('\n')),
    }
    return { number: row.number, draft, isTaken: !['title', 'era'].includes(slide), problems }
  }
}

/** The date of a row, and the words that what is to be said of it is about. */
function dateOfRow(
  cellsOf: (role: Role) => readonly Cell[],
  context: ReadingContext,
): DateRead & { readonly said: string } {
  const whole = (role: Role) => dateOfCell(cellsOf(role)[0], context)
  const inParts = (...roles: readonly [year: Role, month: Role, day: Role]) => {
    const [year = '', month = '', day = ''] = roles.map((role) => cellsOf(role)[0]?.text)
    return dateOfParts({ year, month, day }, context)
  }
  const parts = inParts('year', 'month', 'day')
  const told = whole('date')
  const endParts = inParts('endYear', 'endMonth', 'endDay')
  const end = endParts.when.said === '' ? whole('endDate') : endParts
  if (parts.when.said === '') {
    const read = withEnd(told, end, context)
    return { ...read, said: read.problem === 'endUnread' ? end.when.said : read.when.said }
  }
  const read = withEnd(parts, end, context)
  const said = read.problem === 'endUnread' ? end.when.said : read.when.said
  // Beside a date in parts, the other says how it is told: TimelineJS's « Display Date ».
  const words = told.when.said
  return { ...read, when: { ...read.when, said: words === '' ? read.when.said : words }, said }
}

/** Without a title, the first line of what is said is one; else all that the row says. */
function titled(
  title: string,
  described: readonly string[],
  row: Row,
): { title: string; description: string } {
  const description = described.join('\n\n')
  if (title !== '') return { title, description }
  const [first = '', ...others] = description.split('\n')
  return first === ''
    ? { title: joined(row.cells), description }
    : { title: first.trim(), description: others.join('\n').trim() }
}

function joined(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join(' – ')
}

function isAhead(edtf: KeyEvent['when']['edtf'], today: string): boolean {
  const { earliest } = boundsOf(edtf)
  return earliest !== null && earliest > today
}
