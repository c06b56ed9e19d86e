import type { actors as French } from '../fr/actors.ts'
import { countEn } from '../plural.ts'

export const actors: typeof French = {
  title: 'Actors',
  open: 'All actors…',
  none: 'No actor yet. Name them with @ as you write an event, or add one here.',
  add: 'Add an actor',
  addPlaceholder: 'Name of the actor',
  isThere: 'This actor is in the list already.',
  addButton: 'Add',
  name: (name) => `Name of ${name}`,
  kind: (name) => `Kind of actor for ${name}`,
  role: (name) => `Role of ${name}`,
  roles: {
    none: 'No particular role',
    spokesperson: 'Spokesperson',
    mediator: 'Mediator',
    intermediary: 'Intermediary',
  },
  events: (count) => (count === 0 ? 'no event' : countEn(count, 'event', 'events')),
  select: (name) => `Choose ${name} to merge it`,
  remove: (name) => `Delete ${name}`,
  alike: 'Is this the same actor?',
  keepAs: (name) => `Keep “${name}”`,
  notAlike: 'No',
  mergeTitle: 'Which name to keep?',
  mergeHint: 'The events of the others go to this one. It can be undone.',
}
