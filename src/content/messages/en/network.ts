import type { network as French } from '../fr/network.ts'
import { countEn } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('en-CA').format(items)

export const network: typeof French = {
  none: 'No actor yet.',
  noneHint:
    'Name them with @ when you write an event, or add them in the window of actors. A rule, a report or a programme is one too.',
  actor: 'Actor',
  kind: 'Kind',
  role: 'Role',
  joins: 'Arrival',
  leaves: 'Departure',
  presence: 'Who was there, and when',
  counted: (humans, others) =>
    `${countEn(humans, 'human actor', 'human actors')}, ${countEn(others, 'non-human actor', 'non-human actors')}.`,
  noneLeft: 'No departure is noted.',
  left: (names) =>
    names.length > 6 ? `${names.length} departures are noted.` : `Left: ${listed(names)}.`,
  humans: (count) => countEn(count, 'human actor', 'human actors'),
  others: (count) =>
    `${countEn(count, 'non-human actor', 'non-human actors')} (knowledge, rules, reports…)`,
  noDate: 'no date',
  firstEvent: 'from its first event',
  presenceSigns:
    'Dashed: the doubt on the arrival or the departure. Hatched: not human. Without an arrival, the bar begins at the first event where the actor takes part; without a departure, it goes on to today.',
  continuum: 'From communication to collaboration',
  levels: 'Levels',
  level: 'Level',
  levelNames: {
    communication: 'Communication',
    cooperation: 'Cooperation',
    coordination: 'Coordination',
    collaboration: 'Collaboration',
  },
  levelAt: (level, when) => (when === '' ? level : `${level} (${when})`),
  levelsSaid: (said, all) => `Level noted for ${said} out of ${countEn(all, 'actor', 'actors')}.`,
  closer: (names) => `The tie grew closer with: ${listed(names)}.`,
  looser: (names) => `The tie grew looser with: ${listed(names)}.`,
  continuumSigns:
    'The higher the bar, the closer the tie: 1 communication, 2 cooperation, 3 coordination, 4 collaboration. Several levels can coexist in a project.',
  continuumSource: 'After the continuum of collaboration of Himmelman (2002).',
  levelCount: 'Where the ties stand',
  ever: (count) => `${count} at some time`,
  last: 'Last level noted',
  everHead: 'At some time',
  unsaid: (count) =>
    count === 0
      ? 'Every actor has a level noted.'
      : `${countEn(count, 'actor has', 'actors have')} no level noted.`,
  lastLevelNote: 'Each actor counts once, at its last level noted.',
  matrix: 'Who is linked to which outcomes',
  noneLinked: 'No actor takes part yet in an event with an outcome.',
  onOutcomes: (name, count) => `${name} (${countEn(count, 'outcome', 'outcomes')})`,
  widest: (items) => `Linked to the most outcomes: ${listed(items)}.`,
  alone: (labels) =>
    labels.length > 6
      ? `${labels.length} outcomes without an actor.`
      : `Without an actor: ${listed(labels.map((label) => `“${label}”`))}.`,
  matrixNote: 'Number of events in which the actor takes part and that show the outcome.',
  edit: 'Note a path…',
  editHint: 'When each actor arrives, when it leaves, and its level of tie over time.',
  editActor: (name) => `Path: ${name}`,
  byEvent: 'By the event',
  noEvent: 'None',
  levelOf: (rank) => `Step ${rank}`,
  levelWhen: (rank) => `When, step ${rank}`,
  addLevel: 'Add a level',
  removeLevel: (rank) => `Remove step ${rank}`,
}
