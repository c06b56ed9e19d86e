import type { actions as French } from '../fr/actions.ts'
import { countEn } from '../plural.ts'

export const actions: typeof French = {
  capture: 'What will we do?',
  capturePlaceholder: 'Invite the new school principal to a meeting',
  add: 'Add',
  emptyTitle: 'What do we do now?',
  empty:
    'Note an action: who takes it on and by when can be said afterwards. An answer of the grid or a lesson can become one too.',
  goToQuestions: 'Go to the questions',
  what: 'What',
  unwritten: '(no text)',
  who: 'Who',
  whoPlaceholder: 'A person, a committee…',
  when: 'By when',
  state: 'How far it is',
  states: {
    toDo: 'To do',
    underWay: 'Under way',
    done: 'Done',
    dropped: 'Set aside',
  },
  late: 'past its date',
  counts: (open, done) => `${countEn(open, 'action', 'actions')} open, ${done} done.`,
  outcome: 'Transitional outcome it aims at',
  effect: 'Effect it aims at',
  none: 'None',
  toStory: 'Put in the story',
  toStoryHint: 'It becomes a planned event, and follows it.',
  followsPlanned: (title) =>
    `Follows the planned event “${title}”: it will be done once the event has happened.`,
  followsDone: (title) => `Done: the event “${title}” has happened.`,
  followsDropped: (title) => `Set aside: the event “${title}” was abandoned.`,
  openEvent: 'Open the event',
  unfollow: 'Stop following it',
  remove: 'Delete',
}
