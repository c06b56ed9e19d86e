/** The parts that draw lessons: the portrait, the lessons, the actions; and the method they rest on. */
import { noticeOf } from '../../../content/repertoire/notice.ts'
import { functionsOverTime } from '../../../domain/analysis/functionsOverTime.ts'
import {
  absentOutcomes,
  eventsByOutcome,
  repeatedOutcomes,
} from '../../../domain/analysis/outcomeUse.ts'
import { plannedAndObserved } from '../../../domain/analysis/plannedAndObserved.ts'
import type { Action, Lesson } from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import type { Block, Table } from '../report.ts'
import { lines, type PartTold, type Telling } from '../telling.ts'

const FUNCTIONS = [1, 2, 3] as const

/** « Portrait »: which outcomes show, when, and what came about of what was planned. Never a score. */
export function portraitPart(telling: Telling): PartTold {
  const { project, say, repertoire } = telling
  const { told, none, repeated, absent } = say.portrait
  const events = Object.values(project.events)
  const classified = events.filter(({ outcomes }) => outcomes.length > 0).length
  if (classified === 0) return { text: [none], blocks: [] }
  const labels = (ids: readonly string[]) => ids.map((id) => repertoire.labelOf(id))
  const again = repeatedOutcomes(project)
  const missing = absentOutcomes(
    project,
    repertoire.shown.map(({ id }) => id),
  )
  return {
    text: [
      told(classified, events.length),
      ...(again.length === 0 ? [] : [repeated(labels(again))]),
      ...(missing.length === 0 ? [] : [absent(labels(missing))]),
    ],
    blocks: [outcomeTable(telling), ...periodTables(telling), standingTable(telling)],
  }
}

function outcomeTable({ project, say, repertoire, words }: Telling): Table {
  const events = eventsByOutcome(project)
  const shown = repertoire.shown.map(({ id, number, networkFunction }) => [
    String(number),
    repertoire.labelOf(id),
    words.repertoire.functions[networkFunction].label,
    String(events.get(id)?.length ?? 0),
  ])
  const ids = new Set(repertoire.shown.map(({ id }) => id))
  const others = [...events].flatMap(([id, list]) =>
    ids.has(id) ? [] : [['', repertoire.labelOf(id), '', String(list.length)]],
  )
  const { outcomesCaption, outcomesHead } = say.portrait
  return {
    kind: 'table',
    caption: outcomesCaption,
    head: outcomesHead,
    rows: [...shown, ...others],
  }
}

function periodTables({ project, say, repertoire, words }: Telling): Table[] {
  const { periods } = functionsOverTime(project, repertoire.functionOf)
  if (periods.length === 0) return []
  const { functions } = words.repertoire
  return [
    {
      kind: 'table',
      caption: say.portrait.periodsCaption,
      head: [say.portrait.period, ...FUNCTIONS.map((each) => functions[each].label)],
      rows: periods.map(({ first, last, counts }) => [
        first === last ? String(first) : `${first}–${last}`,
        ...FUNCTIONS.map((each) => String(counts[each])),
      ]),
    },
  ]
}

function standingTable({ project, say, words, today }: Telling): Table {
  const { standingCaption, standingHead } = say.portrait
  const rows = [...plannedAndObserved(project, today)].map(([standing, cards]) => [
    words.reading.standings[standing],
    String(cards.length),
  ])
  return { kind: 'table', caption: standingCaption, head: standingHead, rows }
}

const KINDS = ['lesson', 'lever', 'brake'] as const

/** « Constats »: what was learned, what helped, what hindered, the most named first. */
export function lessonsPart(telling: Telling): PartTold {
  const { told, none, kinds, caption, head } = telling.say.lessons
  const lessons = Object.values(telling.project.lessons)
  const blocks = KINDS.flatMap((kind): Block[] => {
    const rows = lessons
      .filter((lesson) => lesson.kind === kind)
      .toSorted(byWeight)
      .map(({ text, theme, timesNamed, evidenceIds, views }) => [
        lines(text, ...views.map((view) => lines(view.by, view.text).replace('\n', '\u00a0– '))),
        theme,
        timesNamed === 0 ? '' : String(timesNamed),
        evidenceIds.map(telling.refer).filter(Boolean).join('\n'),
      ])
    return rows.length === 0 ? [] : [{ kind: 'table', caption: caption(kinds[kind]), head, rows }]
  })
  return { text: [lessons.length === 0 ? none : told(lessons.length)], blocks }
}

function byWeight(a: Lesson, b: Lesson): number {
  return b.timesNamed - a.timesNamed || (a.id < b.id ? -1 : 1)
}

const STATES: readonly Action['state'][] = ['underWay', 'toDo', 'done', 'dropped']

/** « Pistes d’action »: what is to be done first, then what is done. */
export function actionsPart({ project, say, when, repertoire }: Telling): PartTold {
  const { told, none, caption, head, states } = say.actions
  const actions = Object.values(project.actions).toSorted(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.id < b.id ? -1 : 1),
  )
  const rows = actions.map(({ what, who, when: moment, state, outcomeId, effectId }) => [
    what,
    who,
    when(moment),
    lines(
      outcomeId === null ? '' : repertoire.labelOf(outcomeId),
      effectId === null ? '' : (recordOf(project, 'effects', effectId)?.title ?? ''),
    ),
    states[state],
  ])
  return {
    text: [rows.length === 0 ? none : told(rows.length)],
    blocks: rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }],
  }
}

/** « Méthode »: how the story was told, and where each label comes from. */
export function methodPart({ project, say, words, repertoire }: Telling): PartTold {
  const { how, provenanceCaption, provenanceHead, provenances, notOfficial } = say.method
  const notice = noticeOf(project, words.repertoire)
  const { why, whyOwn } = words.repertoire.notice
  const rows = repertoire.shown.map(({ id, number, networkFunction, provenance }) => [
    String(number),
    repertoire.labelOf(id),
    words.repertoire.functions[networkFunction].label,
    provenances[provenance],
  ])
  const blocks: Block[] = [
    { kind: 'table', caption: provenanceCaption, head: provenanceHead, rows },
    { kind: 'note', text: notice.short },
    ...(notice.isReconstructed ? why.slice(0, -1) : whyOwn).map((text) => ({
      kind: 'paragraph' as const,
      text,
    })),
  ]
  if (notice.isReconstructed) blocks.push({ kind: 'note', text: notOfficial })
  return { text: how, blocks }
}
