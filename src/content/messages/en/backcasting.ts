import type { backcasting as French, onward as FrenchOnward } from '../fr/backcasting.ts'

export const backcasting: typeof French = {
  ask: 'What before?',
  question: 'What must happen just before?',
  heading: (title) => `Before “${title}”`,
  askOf: (title) => `What must happen before “${title}”?`,
  placeholder: 'fall 2027 Obtain a place #11',
  hint: 'Enter adds. Shift + Enter goes one step further back.',
  add: 'Add',
  go: 'Go one step back',
  already: 'Already lead here',
  trail: 'Steps back',
  startTitle: 'Or start from the end.',
  startHint:
    'To plan: name the intended effect, then step back, from what must happen just before until today.',
  start: 'Start from an intended effect',
  intendedQuestion: 'What change do people hope for where they live?',
}

/** Telling from the start: what a card led to, one step on at a time. */
export const onward: typeof FrenchOnward = {
  ask: 'What next?',
  key: 'Shift + A',
  question: 'What did this lead to next?',
  heading: (title) => `After “${title}”`,
  askOf: (title) => `What came after “${title}”?`,
  placeholder: 'spring 2024 Obtain a place #11',
  hint: 'Enter adds. Shift + Enter goes one step further on.',
  add: 'Add',
  go: 'Go one step on',
  already: 'Already leads to',
  trail: 'Steps taken',
}
