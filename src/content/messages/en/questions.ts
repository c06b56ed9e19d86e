import type { questions as French } from '../fr/questions.ts'
import { countEn } from '../plural.ts'

export const questions: typeof French = {
  hint: 'Open a question: what may answer it lights up in the chain.',
  use: 'Look',
  uses: {
    retrospective: 'At what happened',
    prospective: 'At what lies ahead',
    both: 'At both',
  },
  columns: {
    learn: 'To draw lessons',
    reinvest: 'To put them to use',
    specific: 'About this outcome',
  },
  wholeChain: 'The whole chain',
  events: (count) => countEn(count, 'event', 'events'),
  noEvents: 'No event, to be discussed',
  answered: 'answered',
  answerCount: (count) =>
    count === 0
      ? 'No question has an answer yet.'
      : `${countEn(count, 'question has', 'questions have')} an answer.`,
  answer: 'Your answer',
  answerPlaceholder: 'What the group says of it',
  otherAnswer: (number) => `Answer ${number}`,
  addAnswer: 'Add another answer',
  toLesson: 'Make it a lesson',
  toAction: 'Make it an action',
  isLesson: 'This lesson is noted.',
  isAction: 'This action is noted.',
  evidence: 'What may answer it',
  evidenceOf: (number) => `What may support answer ${number}`,
  evidenceHint: 'Tick what supports your answer.',
  noEvidence: 'Nothing in the chain answers it straight away. The answer is around the table.',
  picture: (count) =>
    count === 0
      ? 'The chain in small. Nothing is lit in it.'
      : `The chain in small, where ${countEn(count, 'item is', 'items are')} lit.`,
  open: (name) => `Open “${name}”`,
  between: (from, to) => `Link from “${from}” to “${to}”`,
  more: (count) => `See ${count} more`,
  menu: 'This question',
  reword: 'Say it otherwise…',
  rewordTitle: 'Say the question otherwise',
  rewordConfirm: 'Keep',
  wording: 'The question, in your words',
  asBefore: 'Back to Jalons’ question',
  hide: 'Hide this question',
  unhide: 'Show it again',
  remove: 'Delete, with its answers',
  hidden: 'hidden',
  showHidden: (count) => `See ${countEn(count, 'hidden question', 'hidden questions')}`,
  hideHidden: 'Put hidden questions away',
  add: 'Add a question…',
  addTitle: 'Add a question',
  addConfirm: 'Add',
  cancel: 'Cancel',
  column: 'Column',
  subject: 'About',
  left: 'Answers whose question is not shown any more',
  leftHint: 'The outcome or the question was taken away; what you wrote stays.',
}
