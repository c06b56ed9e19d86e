import type { learn as French } from '../fr/learn.ts'

export const learn: typeof French = {
  title: 'Learning',
  parts: 'Parts of the learning',
  tabs: {
    portrait: 'Portrait',
    questions: 'Questions',
    findings: 'Findings',
    actions: 'Actions to take',
    wheel: 'Wheel',
    network: 'Network',
    next: 'What comes next',
  },
  table: 'The same numbers, as a table',
  noEvents: 'Learning starts from the events.',
  noEventsHint: 'First tell what happened, then sort the events.',
  goToStory: 'Go to the story',
}
