import type { backcasting as French } from '../fr/backcasting.ts'

export const backcasting: typeof French = {
  before: 'What before?',
  question: 'What must happen just before?',
  beforeWhat: (title) => `Before “${title}”`,
  andBefore: (title) => `What must happen before “${title}”?`,
  placeholder: 'fall 2027 Obtain a place #11',
  hint: 'Enter adds. Shift + Enter goes one step further back.',
  add: 'Add',
  goBack: 'Go one step back',
  leadHere: 'Already lead here',
  steps: 'Steps back',
  startTitle: 'Or start from the end.',
  startHint:
    'To plan: name the intended effect, then step back, from what must happen just before until today.',
  start: 'Start from an intended effect',
  intendedQuestion: 'What change do people hope for where they live?',
}
