import type { capture as French } from '../fr/capture.ts'
import { countEn } from '../plural.ts'

export const capture: typeof French = {
  understood: 'What was understood',
  when: 'When',
  newActor: 'new actor',
  inWords: 'kept in words: write the year with four digits',
  view: 'Divergent view',
  setback: 'Setback',
  planned: 'Planned',
  ignore: (what) => `Put back in the title: ${what}`,
  suggestions: { outcome: 'Transitional outcomes', actor: 'Actors' },
  suggested: (count) =>
    `${countEn(count, 'suggestion', 'suggestions')}: Tab takes the first, arrows choose`,
  correct: 'Correct',
  correcting: (title) => `Correcting “${title}”`,
  leaveAsItWas: 'Leave as it was',
  recall: 'Correct the last line (↑)',
  signs: [
    ['#', 'outcome'],
    ['@', 'actor'],
    ['!', 'setback'],
    ['?', 'divergent view'],
    ['>', 'planned'],
  ],
}
