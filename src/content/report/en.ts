import { countEn } from '../messages/plural.ts'
import type { ReportWords } from './words.ts'

/** The words of the report in English. */
export const reportEn: ReportWords = {
  parts: {
    cover: 'Title page',
    context: 'Context',
    people: 'Who took part',
    timeline: 'Timeline',
    chain: 'Chain of transitional outcomes',
    effects: 'How each effect came about',
    portrait: 'Portrait',
    lessons: 'Lessons',
    actions: 'Actions',
    next: 'What comes next',
    sources: 'Sources',
    method: 'Method, and where the repertoire comes from',
  },
  kind: 'Project report',
  untitled: 'Untitled project',
  untitledCard: 'Untitled',
  outcomeNumbers: (numbers) => `TO ${numbers.join(', ')}`,
  outcome: (number, label) => (number === null ? label : `TO ${number}. ${label}`),
  writtenOn: (date) => `Made on ${date}`,
  nameless:
    'In this report, the names entered in the project are replaced by neutral words. A name written another way in a text may remain.',
  takesPart: 'Takes part in',
  figure: (number, caption) => `Figure ${number}. ${caption}`,
  table: (number, caption) => `Table ${number}. ${caption}`,
  contents: 'In this report',
  counted: ({ events, effects, links, actors }) =>
    `The project tells ${countEn(events, 'key event', 'key events')} and ${countEn(effects, 'effect', 'effects')}, ${links === 0 ? 'not linked yet' : `joined by ${countEn(links, 'link', 'links')}`}${actors === 0 ? '' : `, with ${countEn(actors, 'actor', 'actors')}`}.`,
  facts: {
    caption: 'The project in brief',
    head: ['About', 'What is said'],
    territory: 'Territory',
    period: 'Period',
    use: 'Use',
  },
  people: {
    actorsCaption: 'Actors',
    actorsHead: ['Actor', 'Kind', 'Role', 'Presence', 'Events'],
    sessionsCaption: 'Work sessions',
    sessionsHead: ['Date', 'Session', 'Place', 'People present'],
    told: (actors, sessions) =>
      `${countEn(actors, 'actor is', 'actors are')} named in the story, human or not. ${sessions === 0 ? 'No work session was noted.' : `The story was built in ${countEn(sessions, 'work session', 'work sessions')}.`}`,
    none: 'No actor and no work session yet.',
  },
  timeline: {
    told: (events, undated) =>
      `Here ${events === 1 ? 'is' : 'are'} ${countEn(events, 'key event', 'key events')}, in the order in which the group tells them.${undated === 0 ? '' : ` ${countEn(undated, 'event has', 'events have')} no date.`} A vague date stays vague: the bar is as wide as the doubt.`,
    from: (first, last) => `From the first point in time (${first}) to the last (${last}).`,
    none: 'No event is told yet.',
    figure: 'The events over time',
    alt: (events) =>
      `Timeline of ${countEn(events, 'event', 'events')}. The table that follows says the same in words.`,
    caption: 'The key events, in the order told',
    head: ['No.', 'When', 'Event', 'Transitional outcome', 'Actors', 'Status'],
    setback: 'setback',
    hesitating: 'undecided',
    viewsCaption: 'Differing views',
    viewsHead: ['About', 'Whose', 'Another way to see it'],
  },
  chain: {
    told: (links, effects) =>
      `${countEn(links, 'link joins', 'links join')} the events to one another, then to ${countEn(effects, 'effect', 'effects')} in the places where people live. A link says what made something possible, or what held it back, as the group understands it.`,
    off: (count) => `${countEn(count, 'event leads', 'events lead')} to no effect yet.`,
    none: 'No link is drawn yet.',
    figure: 'The whole chain',
    alt: ({ events, effects, links }) =>
      `Diagram of ${countEn(events, 'event', 'events')}, ${countEn(effects, 'effect', 'effects')} and ${countEn(links, 'link', 'links')}. The table that follows names each link.`,
    caption: 'The links of the chain',
    head: ['From', 'Link', 'To', 'Why', 'Confidence'],
  },
  effects: {
    told: (count) =>
      `${countEn(count, 'effect is', 'effects are')} told here, each with its storyline: the events that lead to it.`,
    none: 'No effect is named yet.',
    figure: (effect) => `The storyline that leads to “${effect}”`,
    figureInPart: (effect, shown, whole) =>
      `The storyline that leads to “${effect}”: ${countEn(shown, 'key event', 'key events')} of ${whole}`,
    through: 'through other events',
    alt: (effect, events) =>
      `Diagram of the storyline that leads to “${effect}”, with ${countEn(events, 'event', 'events')}. The account that follows says it in words.`,
    factsCaption: (effect) => `The effect “${effect}”`,
    status: 'Status',
    when: 'When',
  },
  portrait: {
    told: (classified, events) =>
      `${countEn(classified, 'event shows', 'events show')} a transitional outcome, out of ${events}. These figures are there to be discussed: they grade nobody.`,
    none: 'No event has an outcome yet.',
    periodsCaption: 'The functions over time',
    period: 'Period',
  },
  lessons: {
    told: (count) =>
      `The group keeps ${countEn(count, 'lesson', 'lessons')}: what helped, what hindered, what it learned.`,
    none: 'No lesson is noted yet.',
    kinds: { lesson: 'Lessons', lever: 'Levers', brake: 'Brakes' },
    caption: (kind) => kind,
    head: ['Lesson', 'Theme', 'Times named', 'What supports it'],
    answersCaption: 'Answers to the questions',
    answersHead: ['Question', 'Answer', 'What supports it'],
  },
  actions: {
    told: (count) => `For what comes next, the group notes ${countEn(count, 'action', 'actions')}.`,
    none: 'No action is noted yet.',
    caption: 'The actions',
    head: ['What', 'Who', 'By when', 'Serves', 'Status'],
    states: { toDo: 'To do', underWay: 'Under way', done: 'Done', dropped: 'Dropped' },
  },
  next: {
    told: (strategy, meaning) => `Strategy for what comes next: ${strategy}. ${meaning}`,
    none: 'What comes next is not said yet.',
    stages: {
      caption: 'Stages of maturity',
      head: ['Stage', 'Reached when', 'Note', 'What supports it'],
    },
    obstacles: {
      caption: 'Obstacles',
      head: ['Obstacle', 'Status', 'How, or what was tried', 'What supports it'],
    },
    resources: {
      caption: 'Resources',
      head: ['Resource', 'Kind', 'Status', 'When', 'What supports it'],
    },
  },
  sources: {
    told: (count) =>
      `The story rests on ${countEn(count, 'source', 'sources')} noted by the group.`,
    none: 'No source is noted yet.',
    caption: 'The sources noted',
    head: ['Source', 'Address', 'In support of'],
  },
  sheets: {
    number: 'No.',
    bounds: ['EDTF', 'Earliest', 'Latest'],
    names: {
      events: 'Events',
      effects: 'Effects',
      links: 'Links',
      actors: 'Actors',
      outcomes: 'Outcomes shown',
      details: 'Events, continued',
      views: 'Differing views',
      sources: 'Sources',
      workSessions: 'Work sessions',
      lessons: 'Lessons',
      actions: 'Actions',
      maturityStages: 'Maturity',
      obstacles: 'Obstacles',
      resources: 'Resources',
      ratings: 'Ratings',
    },
  },
  method: {
    how: [
      'This report follows the approach of the Tool for assessing the effects of local intersectoral action. A group tells the key events of its project, names the transitional outcomes they are the trace of, then draws the chain that leads to effects in the places where people live.',
      'A transitional outcome is an observable sign that the action is moving forward. It is not an end: it marks a passage. The twelve outcomes are spread over three functions of networks.',
      'What is written here is the reading of one group at one moment. A chain shows how people explain what happened; it does not prove a cause.',
    ],
    provenanceCaption: 'Where the labels of the transitional outcomes come from',
    provenanceHead: ['No.', 'Label', 'Function', 'Provenance'],
    provenances: {
      attested: 'attested in a public document',
      reconstructed: 'reconstructed by Jalons, not official',
      own: 'written for this project',
    },
    notOfficial:
      'Some labels in this report are reconstructed: they are not the official list of the Tool and must not be quoted as such.',
  },
}
