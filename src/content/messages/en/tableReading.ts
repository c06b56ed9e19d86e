import type { tableReading as French } from '../fr/tableReading.ts'

/** "Read the table": aids to reading, neutral; the room decides what they mean. */
export const tableReading: typeof French = {
  open: 'Read the table…',
  title: 'Read the table',
  overTime: 'Functions over time',
  functions: 'Function',
  listed: (items) => new Intl.ListFormat('en-CA').format(items),
  mostly: (label, periods) => `${label}: mostly in ${periods}.`,
  counted: 'Number of events by function; what was abandoned is not counted.',
  undated: (count) => `Without a year: ${count}.`,
  nothingDated: 'Nothing to show yet: it takes sorted events that have a year.',
  repeated: 'What comes back',
  repeatedAsk: 'Was it needed? Did we count on it too much? For what reason?',
  noneRepeated: 'No outcome comes back three times or more.',
  times: (count) => `comes back ${count} times`,
  absent: 'To discuss',
  absentAsk: 'No event lies on these cards. Would they have helped, or was none needed?',
  noneAbsent: 'Each card has at least one event.',
}
