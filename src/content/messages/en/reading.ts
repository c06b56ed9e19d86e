import type { reading as French } from '../fr/reading.ts'
import { countEn } from '../plural.ts'

export const reading: typeof French = {
  read: 'Read',
  ways: 'Ways to read the chain',
  inStorylines: (count) => `in ${count} storylines`,
  shownCards: (shown, all) => `${countEn(shown, 'card', 'cards')} of ${all}`,
  why: 'Why these two?',
  whyShort: 'Why…?',
  whyHint: 'The paths from one card to another',
  firstCard: 'First card',
  secondCard: 'Second card',
  chooseCard: 'Choose…',
  chooseFirst: 'Click a first card, or choose it here.',
  chooseSecond: 'Click a second card, or choose it here.',
  paths: (count) => countEn(count, 'path', 'paths'),
  pathsAtLeast: (count) => `at least ${countEn(count, 'path', 'paths')}`,
  pathsBeyond: 'more than a million paths',
  pathsFrom: (paths, from, to) => `${paths} from “${from}” to “${to}”`,
  labelled: (label, why) => `${label}: ${why}`,
  shortest: (count) => `Here are the ${count} shortest.`,
  noPath: 'No path leads from one to the other.',
  bothLeadTo: 'Both lead to:',
  gap: 'Planned and observed',
  gapHint: 'What was planned, what came about',
  standings: {
    happened: 'Happened',
    unplanned: 'Happened without being planned',
    late: 'Planned, date passed',
    ahead: 'Planned, still ahead',
    abandoned: 'Abandoned',
    observed: 'Observed effect',
    expectedLate: 'Expected effect, date passed',
    expected: 'Expected effect',
  },
  gapNote:
    '“Happened” does not say whether it was planned: only “Happened without being planned” tells.',
  lateCount: (count) =>
    countEn(count, 'planned card whose date has passed', 'planned cards whose date has passed'),
  lateHappened: 'It happened',
  lateObserved: 'It is observed',
  lateAbandoned: 'It is abandoned',
}
