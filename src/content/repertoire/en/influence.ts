import type { OutcomeWordsOf } from '../words.ts'

/** Function 2 in English: the network speaks for itself, and convinces. */
export const influence: OutcomeWordsOf<2> = {
  spokespersons: {
    label: 'Legitimate, credible spokespersons',
    shortLabel: 'Spokespersons',
    definition:
      'Some people speak for the group, and they are listened to. Their legitimacy comes from the position they hold and that others recognize. Their credibility comes from what they know and from their gift for bringing points of view closer.',
    testQuestion: 'Did a person speak on behalf of the group and gain recognition as its voice?',
    examples: [
      'Two residents present the project to the borough council on behalf of the committee.',
      'The local paper calls the round table whenever housing is in the news.',
    ],
    questions: {
      learn: 'Who spoke for us, and what gave weight to their words?',
      reinvest: 'Who could speak for the group in future, and what support should we offer them?',
      specific:
        'Do the people who live the situation speak for themselves? Does the whole group recognize itself in what is said?',
    },
    source:
      'Label reconstructed by us, from what the public presentation of the Tool says about spokespersons.',
  },
  'intermediaries-produced': {
    label: 'Intermediaries produced',
    shortLabel: 'Intermediaries produced',
    definition:
      'The group makes a tool that carries its ideas: a plan, a portrait, a brief, a map, a kit, a newsletter. The tool conveys the message without changing it, keeps a record of what was agreed and connects the people who use it.',
    testQuestion: 'Did the group produce a document or an object that carries its ideas?',
    examples: [
      'A walkabout leads to a map of the places where crossing the street is dangerous.',
      'The committee writes a twelve-page portrait of food in the neighbourhood.',
    ],
    questions: {
      learn: 'Which tools did we produce, and which were really used?',
      reinvest: 'What tool will we need at the next step, and who should have a hand in it?',
      specific:
        'Does the tool clearly say what we agreed on, in words the neighbourhood understands?',
    },
    source:
      'Label reconstructed by us, from what the public presentation of the Tool says about intermediaries.',
  },
  'intermediaries-circulated': {
    label: 'Intermediaries circulated',
    shortLabel: 'Intermediaries circulated',
    definition:
      'A tool made by the group hits the road: it is handed over, presented, published, put to use elsewhere. As it leaves the network, it makes the project known and creates ties with other actors.',
    testQuestion:
      'Was a document or an object made by the group handed over, presented or used outside the group?',
    examples: [
      'The food portrait is handed to the elected officials of the borough.',
      'The map of safe routes is posted in the four schools of the neighbourhood.',
    ],
    questions: {
      learn: 'How far did our tools travel, and who never received them?',
      reinvest: 'Who should be given this tool, when, and by whom?',
      specific: 'What happened after it was handed over? Do we know who used it, and for what?',
    },
    source:
      'Label reconstructed by us, from what the public presentation of the Tool says about intermediaries.',
  },
  influence: {
    label: 'Influence on decision-makers',
    shortLabel: 'Influence',
    definition:
      'A person or an institution with the power to decide changes position, makes a commitment or amends a rule following the group’s action. There is a trace of it: a vote, a letter, a budget, a by-law.',
    testQuestion:
      'Did a person or an institution with the power to decide change something following our action?',
    examples: [
      'The borough passes a resolution in support of the market.',
      'The school service centre agrees to open a schoolyard on weekends.',
    ],
    questions: {
      learn: 'What was convincing, and what fell flat?',
      reinvest: 'Which decisions are still needed, who makes them, and when?',
      specific:
        'How do we know that our action counted in this decision? Will the commitment hold if the people change?',
    },
    source: 'Label reconstructed by us, from the abstract of the 2023 article.',
  },
}
