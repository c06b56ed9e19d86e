/** The parts that tell what happened: the timeline, the chain, and how each effect came about. */
import { eventsOnNoChain } from '../../../domain/analysis/chain.ts'
import { effectsInOrder, eventsInOrder } from '../../../domain/project/order.ts'
import type { Effect, KeyEvent } from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { accountsOf } from '../../exports/accountInWords.ts'
import type { Block } from '../report.ts'
import { lines, type PartTold, type Telling } from '../telling.ts'
import { countsOf } from './opening.ts'
import { storylineShown } from './storyline.ts'

/** « Ligne du temps »: the picture, then every event in the order told. */
export function timelinePart(telling: Telling): PartTold {
  const { project, say } = telling
  const events = eventsInOrder(project)
  if (events.length === 0) return { text: [say.timeline.none], blocks: [] }
  const undated = events.filter(({ when }) => when.said === '' && when.edtf === null).length
  return {
    text: [say.timeline.told(events.length, undated)],
    blocks: timelineBlocks(telling, events),
  }
}

function* timelineBlocks(telling: Telling, events: readonly KeyEvent[]): Generator<Block> {
  const { timeline } = telling.say
  yield {
    kind: 'figure',
    svg: telling.drawTimeline(),
    alt: timeline.alt(events.length),
    caption: timeline.figure,
  }
  yield {
    kind: 'table',
    caption: timeline.caption,
    head: timeline.head,
    rows: events.map((event) => eventRow(event, telling)),
  }
  const { project, refer } = telling
  const viewed = [...events, ...effectsInOrder(project), ...Object.values(project.links)]
  const rows = viewed.flatMap(({ id, views }) => views.map(({ by, text }) => [refer(id), by, text]))
  if (rows.length > 0) {
    yield { kind: 'table', caption: timeline.viewsCaption, head: timeline.viewsHead, rows }
  }
}

function eventRow(event: KeyEvent, telling: Telling): string[] {
  const { project, words, say, when, named, repertoire, numberOf } = telling
  const { id, status, polarity, outcomes, isContext } = event
  const shown = outcomes.map(({ outcomeId, why, tentative }) => {
    const number = repertoire.numberOf(outcomeId)
    const label = repertoire.labelOf(outcomeId)
    const said = say.outcome(number, label)
    const doubted = tentative ? `${said} (${say.timeline.hesitating})` : said
    return why.trim() === '' ? doubted : words.reading.labelled(doubted, why)
  })
  const context = isContext ? words.pictures.context : words.panel.toClassify
  const names = event.actorIds.map((actorId) => recordOf(project, 'actors', actorId)?.name ?? '')
  const state = words.panel.statuses[status]
  return [
    String(numberOf.get(id)),
    when(event.when),
    lines(named(event.title), event.description),
    shown.length === 0 ? context : shown.join('\n'),
    names.filter((name) => name !== '').join(', '),
    polarity === 'setback' ? `${state}, ${say.timeline.setback}` : state,
  ]
}

/** « Chaîne »: the whole chain, then every link. */
export function chainPart(telling: Telling): PartTold {
  const { project, say } = telling
  const counts = countsOf(project)
  const off = eventsOnNoChain(project).length
  if (counts.links === 0) return { text: [say.chain.none], blocks: [] }
  return {
    text: [
      say.chain.told(counts.links, counts.effects),
      ...(off === 0 ? [] : [say.chain.off(off)]),
    ],
    blocks: chainBlocks(telling),
  }
}

function* chainBlocks(telling: Telling): Generator<Block> {
  const { project, say, words, refer, numberOf } = telling
  yield {
    kind: 'figure',
    svg: telling.drawChain(project),
    alt: say.chain.alt(countsOf(project)),
    caption: say.chain.figure,
  }
  const place = (id: string) => numberOf.get(id) ?? Infinity
  const links = Object.values(project.links).toSorted(
    (a, b) => place(a.fromId) - place(b.fromId) || place(a.toId) - place(b.toId) || 0,
  )
  const rows = links.map(({ fromId, toId, kind, label, why, confidence }) => [
    refer(fromId),
    label.trim() === ''
      ? words.panel.linkKinds[kind]
      : words.reading.labelled(words.panel.linkKinds[kind], label),
    refer(toId),
    why,
    words.panel.confidences[confidence],
  ])
  yield { kind: 'table', caption: say.chain.caption, head: say.chain.head, rows }
}

/** « Comment on arrive à chaque effet »: for each, its facts, its storyline and its account. */
export function effectsPart(telling: Telling): PartTold {
  const effects = effectsInOrder(telling.project)
  const { told, none } = telling.say.effects
  return {
    text: [effects.length === 0 ? none : told(effects.length)],
    blocks: effectBlocks(telling, effects),
  }
}

function* effectBlocks(telling: Telling, effects: readonly Effect[]): Generator<Block> {
  const { written, project, say, named, repertoire, language } = telling
  for (const effect of effects) {
    const title = named(effect.title)
    const storyline = storylineShown(project, effect, say.effects.through)
    const { shown, whole } = storyline
    yield { kind: 'heading', text: title, effectId: effect.id }
    yield {
      kind: 'table',
      caption: say.effects.factsCaption(title),
      head: say.facts.head,
      rows: effectFacts(effect, telling),
    }
    if (whole > 0) {
      yield {
        kind: 'figure',
        svg: telling.drawChain(storyline.project),
        alt: say.effects.alt(title, shown),
        caption:
          shown === whole
            ? say.effects.figure(title)
            : say.effects.figureInPart(title, shown, whole),
      }
    }
    const told = accountsOf(
      written,
      { language, outcomeLabel: repertoire.labelOf },
      new Set([effect.id]),
    )
    for (const text of told.flatMap(({ paragraphs }) => paragraphs)) {
      yield { kind: 'paragraph', text }
    }
  }
}

function effectFacts(effect: Effect, { words, say, when }: Telling): string[][] {
  const { panel } = words
  return [
    [say.effects.status, panel.effectStatuses[effect.status]],
    [say.effects.when, when(effect.when)],
    [panel.resource, effect.resource],
    [panel.where, effect.where],
    [panel.forWhom, effect.forWhom],
  ].filter(([, said]) => said?.trim() !== '')
}
