import type { workSessions as French } from '../fr/workSessions.ts'
import { countEn } from '../plural.ts'

export const workSessions: typeof French = {
  title: 'Work sessions',
  begin: 'Start a session',
  resume: 'Resume',
  end: 'End',
  endNow: 'End the session',
  underWay: 'Under way',
  none: 'No session yet. During a session, each event you write bears its mark: you will know what was added since last time.',
  named: (when) => `Session of ${when}`,
  undated: 'Undated session',
  people: (count) => countEn(count, 'person', 'people'),
  events: (count) => countEn(count, 'event captured', 'events captured'),
  sessionTitle: 'Title (optional)',
  when: 'Date',
  place: 'Place',
  participants: 'Who was there',
  participantsPlaceholder: 'A name, then Enter or a comma',
  participantRemove: (name) => `Remove ${name}`,
  notes: 'Notes',
  remove: 'Delete the session',
}
