import type { hesitation as French } from '../fr/hesitation.ts'

/** "Unsure": several outcomes for one event, until the room decides. */
export const hesitation: typeof French = {
  open: 'Unsure between…',
  hint: 'Choose at least two outcomes. The event stays on their cards, with a question mark, until the room decides.',
  keep: (count) => (count < 3 ? 'Keep these two' : `Keep these ${count}`),
  decide: 'Decide',
  decideOpen: 'Decide…',
  between: (count) => (count === 1 ? 'Unsure' : 'Unsure between'),
  drop: 'Do not keep it',
  doubted: 'under discussion',
  argument: (label) => `Argument for: ${label}`,
  argumentPlaceholder: 'What speaks for this outcome',
  settle: 'Keep this one',
  settleOn: (label) => `Keep this one: ${label}`,
  settleAll: (count) => (count === 2 ? 'Keep both' : `Keep all ${count}`),
  letGo: (label, why) => `${label}: ${why}`,
  others: 'Unsure between others…',
}
