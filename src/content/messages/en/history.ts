import type { history as French } from '../fr/history.ts'
import { countEn } from '../plural.ts'

function counted(one: string, many: string): (typeof French)['tally']['events'] {
  const says = (done: string) => (count: number) => `${countEn(count, one, many)} ${done}`
  return { added: says('added'), removed: says('removed'), changed: says('changed') }
}

export const history: typeof French = {
  tally: {
    events: counted('event', 'events'),
    effects: counted('effect', 'effects'),
    links: counted('link', 'links'),
    actors: counted('actor', 'actors'),
    lessons: counted('lesson', 'lessons'),
    actions: counted('action', 'actions'),
    answers: counted('answer', 'answers'),
    ratings: counted('rating', 'ratings'),
    workSessions: counted('work session', 'work sessions'),
    outcomeLabels: counted('wording', 'wordings'),
    info: 'project description changed',
    layout: 'layout changed',
    nothing: 'no difference',
  },
}
