/** New records, complete and saying nothing yet. Ids and ranks are given by the caller: these are pure. */
import type { Id } from './ids.ts'
import type {
  Account,
  Action,
  Actor,
  Answer,
  Effect,
  KeyEvent,
  Lesson,
  Link,
  MaturityStage,
  Obstacle,
  OwnOutcome,
  OwnQuestion,
  Project,
  Rating,
  ReportPart,
  Resource,
  When,
  WorkSession,
} from './records.ts'

/** No text, in either language. */
const UNSAID = { fr: '', en: '' }
/** Left to the app, in a language. */
const UNWRITTEN = { text: '', basis: '' }

/** No date said. */
export const UNDATED: When = { said: '', edtf: null }

export function newProject(id: Id, title: string): Project {
  return {
    id,
    info: {
      title,
      territory: '',
      summary: '',
      language: '',
      translatedTitle: '',
      translatedSummary: '',
      use: 'both',
      period: UNDATED,
      strategy: '',
      startedFrom: '',
      repertoire: { name: '', source: '' },
    },
    events: {},
    effects: {},
    links: {},
    actors: {},
    lessons: {},
    actions: {},
    answers: {},
    questions: {},
    ratings: {},
    maturityStages: {},
    obstacles: {},
    resources: {},
    workSessions: {},
    outcomes: {},
    accounts: {},
    reportParts: {},
    places: {},
  }
}

export function newEvent(id: Id, rank: string, title: string): KeyEvent {
  return {
    id,
    title,
    when: UNDATED,
    rank,
    status: 'happened',
    polarity: 'advance',
    outcomes: [],
    isContext: false,
    description: '',
    translatedTitle: '',
    translatedDescription: '',
    actorIds: [],
    sources: [],
    views: [],
    importance: 0,
    workSessionId: null,
  }
}

export function newEffect(id: Id, rank: string, title: string): Effect {
  return {
    id,
    title,
    when: UNDATED,
    rank,
    status: 'observed',
    description: '',
    translatedTitle: '',
    translatedDescription: '',
    resource: '',
    where: '',
    forWhom: '',
    sources: [],
    views: [],
  }
}

export function newLink(id: Id, fromId: Id, toId: Id): Link {
  return {
    id,
    fromId,
    toId,
    kind: 'leadsTo',
    label: '',
    why: '',
    confidence: 'sure',
    sources: [],
    views: [],
  }
}

export function newActor(id: Id, name: string): Actor {
  const passage = { when: UNDATED, eventId: null }
  return {
    id,
    name,
    kind: 'community',
    role: 'none',
    joins: passage,
    leaves: passage,
    collaboration: [],
  }
}

export function newLesson(id: Id, text: string): Lesson {
  return { id, kind: 'lesson', text, theme: '', timesNamed: 1, evidenceIds: [], views: [] }
}

export function newAction(id: Id, what: string): Action {
  return {
    id,
    what,
    who: '',
    when: UNDATED,
    state: 'toDo',
    outcomeId: null,
    effectId: null,
    eventId: null,
    evidenceIds: [],
  }
}

export function newAnswer(id: Id, questionId: Id, text: string): Answer {
  return { id, questionId, text, evidenceIds: [] }
}

/** A question that the project says nothing of: one of the app's, or one to be written. */
export function newQuestion(
  id: Id,
  facts: Pick<OwnQuestion, 'column' | 'outcomeId' | 'use'>,
): OwnQuestion {
  return { id, ...facts, rank: '', text: UNSAID, isHidden: false }
}

export function newMaturityStage(id: Id, stage: MaturityStage['stage']): MaturityStage {
  return { id, stage, when: UNDATED, note: '', evidenceIds: [] }
}

export function newObstacle(id: Id, text: string): Obstacle {
  return { id, text, state: 'persisting', how: '', evidenceIds: [] }
}

export function newResource(id: Id, text: string): Resource {
  return { id, text, kind: 'money', state: 'sought', when: UNDATED, evidenceIds: [] }
}

export function newReportPart(id: Id): ReportPart {
  return { id, isLeftOut: false, rank: '', fr: UNWRITTEN, en: UNWRITTEN }
}

export function newRating(id: Id, subjectId: Id, group: string): Rating {
  return { id, subjectId, group, now: null, wanted: null, workSessionId: null }
}

export function newWorkSession(id: Id, title: string): WorkSession {
  return { id, title, when: UNDATED, place: '', participants: [], notes: '' }
}

/** What a project says of an outcome when it says nothing of its own. */
export function newOutcome(id: Id): OwnOutcome {
  return {
    id,
    networkFunction: null,
    number: null,
    isHidden: false,
    label: UNSAID,
    definition: UNSAID,
    testQuestion: UNSAID,
    examples: UNSAID,
    learn: UNSAID,
    reinvest: UNSAID,
    specific: UNSAID,
  }
}

export function newAccount(effectId: Id): Account {
  return { id: effectId, fr: UNWRITTEN, en: UNWRITTEN }
}
