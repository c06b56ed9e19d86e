/** The network of a project: who was there when, how closely, and on which outcomes. */
import type { Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import {
  actorOutcomes,
  isHuman,
  lastLevel,
  type Level,
  levelCounts,
  LEVELS,
  levelSpans,
  type Presence,
  presencesOf,
} from '../../domain/analysis/network.ts'
import type { Actor, Project } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { layoutBars } from '../../layout/figures/bars.ts'
import { layoutMatrix } from '../../layout/figures/matrix.ts'
import { layoutTimeRows, type TimeRow, type TimeSpan } from '../../layout/figures/timeRows.ts'
import type { ToldFigure } from './toldFigure.ts'

type Options = {
  readonly words: Words
  readonly language: Language
  /** As 'YYYY-MM-DD'. */
  readonly today: string
}

/** The pictures of the network, in reading order; none for a project without actors. */
export function networkFigures(project: Project, options: Options): readonly ToldFigure[] {
  const presences = presencesOf(project)
  if (presences.length === 0) return []
  const actors = presences.map(({ actor }) => actor)
  return [
    presenceFigure(project, presences, options),
    continuumFigure(actors, options),
    levelsFigure(actors, options),
    matrixFigure(project, actors, options),
  ]
}

function presenceFigure(
  project: Project,
  presences: readonly Presence[],
  { words, language, today }: Options,
): ToldFigure {
  const { network, panel, actors: actorWords } = words
  const rowOf = (presence: Presence): TimeRow => {
    const { actor } = presence
    const role = actor.role === 'none' ? [] : [actorWords.roles[actor.role]]
    const unknown = presence.joins === null && presence.leaves === null ? [network.noDate] : []
    return {
      label: actor.name,
      note: [...role, ...unknown].join(', '),
      spans: presenceSpans(presence),
    }
  }
  const [humans, others] = [true, false].map((wanted) =>
    presences.filter(({ actor }) => isHuman(actor) === wanted),
  ) as [Presence[], Presence[]]
  const groups = [
    { title: network.humans(humans.length), rows: humans.map(rowOf) },
    { title: network.others(others.length), rows: others.map(rowOf) },
  ]
  const left = presences.filter(({ leaves }) => leaves !== null).map(({ actor }) => actor.name)
  const passage = ({ when, eventId }: Actor['joins']) => {
    const event = eventId === null ? '' : (project.events[eventId]?.title ?? '')
    return [displayWhen(when, language), event].filter((text) => text !== '').join(', ')
  }
  return {
    id: 'presence',
    title: network.presence,
    sentences: [
      network.counted(humans.length, others.length),
      left.length === 0 ? network.noneLeft : network.left(left),
    ],
    notes: [network.presenceSigns],
    table: {
      head: [network.actor, network.kind, network.role, network.joins, network.leaves],
      rows: presences.map(({ actor, isJoinSupposed }) => [
        actor.name,
        panel.actorKinds[actor.kind],
        actor.role === 'none' ? '–' : actorWords.roles[actor.role],
        passage(actor.joins) || (isJoinSupposed ? network.firstEvent : '–'),
        passage(actor.leaves) || '–',
      ]),
    },
    draw: (width) => layoutTimeRows(groups, { width, language, today }),
  }
}

/** Full while the actor was surely there, hollow while it may have been. */
function presenceSpans({ actor, joins, leaves }: Presence): TimeSpan[] {
  if (joins === null && leaves === null) return []
  const look = { tone: isHuman(actor) ? ('ink' as const) : ('soft' as const), words: '' }
  // An open side means from before, or still: what is known then is the other side.
  const first = joins?.earliest ?? null
  const sure = joins?.latest ?? first
  const last = leaves?.latest ?? null
  const still = leaves?.earliest ?? last
  const surely = isHuman(actor) ? ('full' as const) : ('hatched' as const)
  const doubt = (from: string | null, to: string | null): TimeSpan[] =>
    from === to ? [] : [{ ...look, from, to, look: 'hollow', height: 0.45 }]
  // Someone who may have left before having surely joined: all of it is in doubt.
  if (sure !== null && still !== null && still < sure) return doubt(first, last)
  return [
    ...(joins === null ? [] : doubt(first, sure)),
    { ...look, from: sure, to: still, look: surely, height: 0.6 },
    ...(leaves === null ? [] : doubt(still, last)),
  ]
}

/** Shares of the height of a row: the closer the tie, the higher. */
const HEIGHTS: Readonly<Record<Level, number>> = {
  communication: 0.3,
  cooperation: 0.6,
  coordination: 0.8,
  collaboration: 1,
}

function continuumFigure(
  actors: readonly Actor[],
  { words: { network }, language, today }: Options,
): ToldFigure {
  const rankOf = (level: Level) => LEVELS.indexOf(level) + 1
  const said = actors.filter(({ collaboration }) => collaboration.length > 0)
  const rows = said.map((actor): TimeRow => ({
    label: actor.name,
    note: '',
    spans: levelSpans(actor).map(({ level, from, to }) => ({
      from,
      to,
      look: 'full',
      tone: 'soft',
      height: HEIGHTS[level],
      words: String(rankOf(level)),
    })),
  }))
  const moved = (by: 1 | -1) =>
    said
      .filter((actor) => {
        const [first, last] = [levelSpans(actor)[0]?.level, lastLevel(actor)]
        return first && last && Math.sign(rankOf(last) - rankOf(first)) === by
      })
      .map(({ name }) => name)
  const [closer, looser] = [moved(1), moved(-1)]
  return {
    id: 'continuum',
    title: network.continuum,
    sentences: [
      network.levelsSaid(said.length, actors.length),
      ...(closer.length === 0 ? [] : [network.closer(closer)]),
      ...(looser.length === 0 ? [] : [network.looser(looser)]),
    ],
    notes: [network.continuumSigns, network.continuumSource],
    table: {
      head: [network.actor, network.levels],
      rows: said.map(({ name, collaboration }) => [
        name,
        collaboration
          .map(({ level, when }) =>
            network.levelAt(network.levelNames[level], displayWhen(when, language)),
          )
          .join(', '),
      ]),
    },
    draw: (width) => layoutTimeRows([{ title: '', rows }], { width, language, today }),
  }
}

function levelsFigure(actors: readonly Actor[], { words: { network } }: Options): ToldFigure {
  const counts = levelCounts(actors)
  const unsaid = actors.filter((actor) => lastLevel(actor) === null).length
  const group = {
    title: '',
    mark: null,
    tone: 'ink' as const,
    rows: LEVELS.map((level, at) => ({
      mark: null,
      label: `${at + 1}. ${network.levelNames[level]}`,
      bars: [
        {
          letter: '' as const,
          parts: [{ value: counts[level].last, tone: 'soft' as const, look: 'full' as const }],
          said: String(counts[level].last),
          note: network.ever(counts[level].ever),
        },
      ],
    })),
  }
  return {
    id: 'levels',
    title: network.levelCount,
    sentences: [network.unsaid(unsaid)],
    notes: [network.lastLevelNote],
    table: {
      head: [network.level, network.last, network.everHead],
      rows: LEVELS.map((level) => [
        network.levelNames[level],
        counts[level].last,
        counts[level].ever,
      ]),
    },
    draw: (width) => layoutBars([group], { width }),
  }
}

function matrixFigure(
  project: Project,
  actors: readonly Actor[],
  { words, language }: Options,
): ToldFigure {
  const { network } = words
  const { shown, labelOf } = repertoireIn(project.outcomes, words.repertoire, language)
  const counts = actorOutcomes(project)
  const rows = actors.map(({ id, name }) => ({
    label: name,
    counts: shown.map((outcome) => counts.get(id)?.get(outcome.id) ?? 0),
  }))
  const alone = shown.filter((_, at) => rows.every((row) => (row.counts[at] ?? 0) === 0))
  const linked = rows.filter((row) => row.counts.some((count) => count > 0))
  const widest = linked.toSorted((a, b) => spread(b) - spread(a)).slice(0, 3)
  return {
    id: 'matrix',
    title: network.matrix,
    sentences: [
      ...(widest.length === 0
        ? [network.noneLinked]
        : [network.widest(widest.map((row) => network.onOutcomes(row.label, spread(row))))]),
      ...(alone.length === 0 || widest.length === 0
        ? []
        : [network.alone(alone.map(({ id }) => labelOf(id)))]),
    ],
    notes: [network.matrixNote],
    table: {
      head: [network.actor, ...shown.map(({ id, number }) => `${number}. ${labelOf(id)}`)],
      rows: rows.map(({ label, counts: own }) => [label, ...own]),
    },
    draw: (width) => layoutMatrix(linked, shown, { width }),
  }
}

/** On how many outcomes an actor is. */
function spread({ counts }: { readonly counts: readonly number[] }): number {
  return counts.filter((count) => count > 0).length
}
