import type { outcomes as French } from '../fr/outcomes.ts'
import { countEn } from '../plural.ts'

const named = (number: number | null, label: string) =>
  number === null ? label : `${number}. ${label}`

/** "Transitional outcomes": the cards and the tray. */
export const outcomes: typeof French = {
  title: 'Transitional outcomes',
  toClassify: 'To sort',
  classified: (done, all, discussed) =>
    `${done} of ${all} sorted${discussed === 0 ? '' : `, ${discussed} under discussion`}`,
  allClassified: 'Everything is sorted.',
  allClassifiedHint: (empty) =>
    empty === 0
      ? 'Well done! What remains is to link what led to what.'
      : `Well done! ${countEn(empty, 'empty card', 'empty cards')} to discuss, then link what led to what.`,
  goToChain: 'Go on to the chain',
  noEvents: 'No event to sort yet',
  noEventsHint: 'First tell a few key events: they will come and lie here.',
  goToStory: 'Go to the story',
  whichOutcome: 'Which transitional outcome?',
  howToPlace: 'Drag the event onto a card, type its number, or:',
  howToPlaceByTouch: 'Tap “Place here” on a card, or:',
  readEvent: 'Details',
  searchPlaceholder: 'Number or word…',
  context: 'Context',
  backToClassifyWhat: (title) => `Back to be sorted: ${title}`,
  toDiscuss: 'To discuss',
  counted: (count) => countEn(count, 'event', 'events'),
  cardName: (number, label, count) => `${named(number, label)}, ${count}`,
  placeHere: 'Place here',
  placeHereOn: (title, number) => `Place here: ${title}, on card ${number}`,
  moveHere: 'Move here',
  moveHereOn: (title, number) => `Move here: ${title}, to card ${number}`,
  onCard: (number, label) => (number === null ? `On card ${label}` : `On card ${number}, ${label}`),
  moving: 'Move it where?',
  move: 'Move…',
  moveHint: 'Choose “Move here” on a card, or type its number.',
  stopMoving: 'Leave it there',
  takeOff: 'Take off the card',
  alsoOn: (labels) => `also on ${labels}`,
  dropToTakeOff: 'Drop here to take it off the card',
  pendingDigit: (digit) => `${digit}…`,
  pendingHint: 'Waiting for a second digit',
  placedOn: (number, label) => `On ${named(number, label)}.`,
  alreadyOn: (number, label) => `Already on ${named(number, label)}.`,
  setAside: 'Put with the context.',
  nextIs: (title) => `Next to sort: ${title}`,
  planned: 'planned',
  unplanned: 'unplanned',
  abandoned: 'abandoned',
  setback: 'setback',
  testQuestion: 'The question to ask',
  definition: 'What it is',
  examples: 'How it shows',
  questions: 'To talk about',
  events: 'Events on this card',
  noEventsOnCard: 'None yet. Is it missing, or was none needed?',
  provenance: 'Provenance',
  why: 'Why?',
  named,
  noFunction: 'No known function',
  previousCard: (name) => `Previous card: ${name}`,
  nextCard: (name) => `Next card: ${name}`,
  askedSpecific: 'About this outcome',
  askedLearn: 'To draw lessons',
  askedReinvest: 'To put them back into action',
  nothingTold: 'Nothing is said of this outcome yet.',
  whyOf: (title) => `Why this outcome: ${title}`,
  ownLabel: 'Label of this project.',
  unknownWhy: (id) =>
    `This outcome is not part of the repertoire (id: ${id}). It probably comes from another repertoire: all that is linked to it is kept.`,
  offTable: 'Off the table',
  offTableHint:
    'These outcomes are hidden, or unknown to the repertoire. Their events keep their link; they can also be moved to a card.',
}
