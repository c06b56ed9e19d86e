/** The last parts: what comes next for the project, and the method that the report rests on. */
import { noticeOf } from '../../../content/repertoire/notice.ts'
import type { Block } from '../report.ts'
import type { PartTold, Telling } from '../telling.ts'

/** « Suite du projet »: its stages of maturity, its strategy, what stands in the way, what it needs. */
export function nextPart({ project, say, words, when, refer }: Telling): PartTold {
  const { told, none, stages, obstacles, resources } = say.next
  const { next } = words
  const evidence = (ids: readonly string[]) => ids.map(refer).filter(Boolean).join('\n')
  const tables = [
    {
      ...stages,
      rows: Object.values(project.maturityStages)
        .toSorted((a, b) => (a.stage < b.stage ? -1 : 1))
        .map((each) => [
          next.stages[each.stage],
          when(each.when),
          each.note,
          evidence(each.evidenceIds),
        ]),
    },
    {
      ...obstacles,
      rows: Object.values(project.obstacles).map((each) => [
        each.text,
        next.obstacleStates[each.state],
        each.how,
        evidence(each.evidenceIds),
      ]),
    },
    {
      ...resources,
      rows: Object.values(project.resources).map((each) => [
        each.text,
        next.resourceKinds[each.kind],
        next.resourceStates[each.state],
        when(each.when),
        evidence(each.evidenceIds),
      ]),
    },
  ].filter(({ rows }) => rows.length > 0)
  const { strategy } = project.info
  const isNone = tables.length === 0 && strategy === ''
  return {
    text: [
      ...(isNone ? [none] : []),
      ...(strategy === '' ? [] : [told(next.strategies[strategy], next.strategyHints[strategy])]),
    ],
    blocks: tables.map((table): Block => ({ kind: 'table', ...table })),
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
