/** Writes the report of a project. */
import { en } from '../../content/messages/en.ts'
import { fr } from '../../content/messages/fr.ts'
import { reportEn } from '../../content/report/en.ts'
import { reportFr } from '../../content/report/fr.ts'
import { PART_IDS, type PartId } from '../../content/report/words.ts'
import { withoutNames } from '../../domain/names/withoutNames.ts'
import type { Project } from '../../domain/project/records.ts'
import type { Arrangement } from '../../layout/chainModel.ts'
import { printOf } from '../content.ts'
import { paragraphsOf } from '../exports/accountInWords.ts'
import { methodPart, nextPart } from './parts/closing.ts'
import { actionsPart, lessonsPart } from './parts/learning.ts'
import { contextPart, coverPart, peoplePart, sourcesPart } from './parts/opening.ts'
import { portraitPart } from './parts/portrait.ts'
import { chainPart, effectsPart, timelinePart } from './parts/story.ts'
import type { Block, PartText, Report, ReportPart } from './report.ts'
import { type PartTold, type Telling, tellingOf } from './telling.ts'
import { xmlText } from '../xmlText.ts'

const WORDS = { fr: { words: fr, say: reportFr }, en: { words: en, say: reportEn } }

const PARTS: Readonly<Record<PartId, (telling: Telling, isNameless: boolean) => PartTold>> = {
  cover: coverPart,
  context: contextPart,
  people: peoplePart,
  timeline: timelinePart,
  chain: chainPart,
  effects: effectsPart,
  portrait: portraitPart,
  lessons: lessonsPart,
  actions: actionsPart,
  next: nextPart,
  sources: sourcesPart,
  method: methodPart,
}

export type ReportOptions = {
  readonly language: 'fr' | 'en'
  readonly isNameless: boolean
  /** The parts wanted, in their order; all of them when absent. */
  readonly parts?: readonly PartId[]
  /** 'YYYY-MM-DD'. */
  readonly today: string
  /** See `PictureOptions`. */
  readonly fontCss: string
  readonly arrangement: Arrangement
}

/**
 * Writes the report part after part, and gives it as it stands before the first and after each. Deterministic: same project, same
 * options, same report.
 */
export function* writingReport(whole: Project, options: ReportOptions): Generator<Report, Report> {
  const { isNameless, parts: ids = PART_IDS } = options
  const telling = tellingFor(whole, options)
  const { say, language } = telling
  const number = numbering(say)
  const { info } = telling.project
  let report: Report = {
    language,
    title: xmlText(info.title).trim() || say.untitled,
    territory: info.territory,
    kind: say.kind,
    date: say.writtenOn(telling.date),
    contents: say.contents,
    parts: [],
  }
  yield report
  for (const id of coverFirst(ids)) {
    const { text, blocks: told } = PARTS[id](telling, isNameless)
    const part: ReportPart = {
      id,
      title: say.parts[id],
      text: textOf(telling.written, id, text, options),
      blocks: Array.from(told, number),
    }
    report = { ...report, parts: [...report.parts, part] }
    yield report
  }
  return report
}

/** The text of a part: as the group wrote it, or else as the app tells it. */
function textOf(
  { reportParts }: Project,
  id: PartId,
  proposed: readonly string[],
  { language, isNameless }: ReportOptions,
): PartText {
  const written = Object.hasOwn(reportParts, id) ? reportParts[id]?.[language] : undefined
  const own = paragraphsOf(written?.text ?? '')
  const isOwn = own.length > 0
  const basis = printOf(proposed)
  // Without the names, what it was written from cannot be recognised.
  const isBehind = isOwn && !isNameless && written?.basis !== basis
  return { paragraphs: isOwn ? own : proposed, proposed, basis, isOwn, isBehind }
}

/** What anything that is handed over is told from, without the names when that is asked. */
export function tellingFor(whole: Project, options: ReportOptions): Telling {
  const { words, say } = WORDS[options.language]
  const written = options.isNameless
    ? withoutNames(whole, { words: words.copies.nameWords }).project
    : whole
  return tellingOf(written, { words, say, ...options })
}

/** The report, in one go. */
export function reportOf(project: Project, options: ReportOptions): Report {
  const writing = writingReport(project, options)
  for (;;) {
    const { done, value } = writing.next()
    if (done === true) return value
  }
}

function coverFirst(ids: readonly PartId[]): PartId[] {
  return ids.toSorted((a, b) => Number(b === 'cover') - Number(a === 'cover'))
}

/** Figures and tables bear a number, each kind its own, in the order of the document. */
function numbering(say: typeof reportFr): (block: Block) => Block {
  const counts = { figure: 0, table: 0 }
  return (block) => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block
    counts[block.kind] += 1
    return { ...block, caption: say[block.kind](counts[block.kind], block.caption) }
  }
}
