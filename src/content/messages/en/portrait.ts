import type { portrait as French } from '../fr/portrait.ts'
import { countEn } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('en-CA').format(items)
const quoted = (labels: readonly string[]) => listed(labels.map((label) => `“${label}”`))

export const portrait: typeof French = {
  note: 'Facts to discuss, never a score. What was abandoned is not counted.',
  about: 'What is looked at',
  wholeProject: 'The whole project',
  until: 'Up to when',
  beside: 'Beside',
  besideNothing: 'Nothing else',
  besideMoment: 'The same, at another time',
  besideUnread: 'That other project could not be read.',
  upTo: (name, when) => `${name}, up to: ${when}`,
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
  plannedIsHollow: 'Dashed: what is planned.',
  byFunction: 'Number of events that show each function.',
  byOutcome: 'Number of events that show each outcome.',
  outcomesOverTime: 'The outcomes over time',
  densest: (periods, count) => `Most outcomes show in ${periods} (${count}).`,
  nothingIn: (periods) => `None in ${periods}.`,
  standingHead: 'Where things stand',
  count: 'Number',
  standing: (label, count) => `${label}: ${count}`,
  standings: (items) => (items.length === 0 ? '' : `${items.join('. ')}.`),
  function: 'Function',
  strategies: 'Two published strategies, to discuss',
  strategyReading:
    'A study of similar projects saw two ways of going about it. One project may hold of both, and change along the way: in which do you recognise yourselves, and why?',
  doIt: 'Do it: mostly acquire resources, expand and strengthen the network and the project.',
  makeItHappen:
    'Make it happen: mostly self-representation and influence, to convince those who hold the levers.',
  strategySource: 'Source: Bilodeau and colleagues, Critical Public Health, 33(5), 2023.',
  shareNote:
    'The shares say how many times the events show an outcome of each function; they do not say which strategy is yours.',
  percent: (percent) => `${percent}%`,
  times: (count) => countEn(count, 'time', 'times'),
  timesHead: 'Number of times',
  share: 'Share',
}
