import type { portrait as French } from '../fr/portrait.ts'
import { countEn } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('en-CA').format(items)
const quoted = (labels: readonly string[]) => listed(labels.map((label) => `“${label}”`))

export const portrait: typeof French = {
  note: 'Facts to discuss, never a score. What was abandoned is not counted.',
  outcomes: 'The transitional outcomes',
  outcome: 'Transitional outcome',
  came: 'Happened',
  planned: 'Planned',
  toDiscuss: 'to discuss',
  askWhy: 'why?',
  absent: (labels) =>
    labels.length === 0
      ? 'Every outcome has at least one event.'
      : labels.length > 6
        ? `${labels.length} outcomes have no event. Would they have helped, or were they not needed?`
        : `Without an event, to discuss: ${quoted(labels)}. Would ${labels.length === 1 ? 'it' : 'they'} have helped, or not been needed?`,
  repeated: (labels) =>
    labels.length === 0
      ? 'No outcome comes back three times or more.'
      : `What comes back most: ${quoted(labels)}. Why?`,
  unclassified: (count) =>
    `${countEn(count, 'event still waits', 'events still wait')} for an outcome.`,
}
