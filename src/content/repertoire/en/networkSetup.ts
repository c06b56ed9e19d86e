import type { OutcomeWordsOf } from '../words.ts'

/** Function 1 in English: the network comes to be, and holds. */
export const networkSetup: OutcomeWordsOf<1> = {
  'network-creation': {
    label: 'Network creation',
    shortLabel: 'Network creation',
    definition:
      'People, organizations and things such as a report, a program or a sum of money are brought together around a situation of concern. A “we” appears, and each begins to play a part in it.',
    testQuestion:
      'Did people or organizations that were not working together come together around a shared concern?',
    examples: [
      'Six community organizations and the CLSC set up a committee on access to a grocery store.',
      'Parents, a school and a cycling club hold a first meeting about the routes to school.',
    ],
    questions: {
      learn:
        'What brought the first actors together, and who could have been there from the start?',
      reinvest: 'Next time, whom will we invite first, and how?',
      specific:
        'Are the actors on whom the intended effects depend part of the network? What made them decide to commit?',
    },
    source:
      'Attested label: public presentation of the Tool and Guide-UP (2023), in French; the English is ours. The definition, examples and questions are ours, except the question specific to this outcome, which we reworded from the presentation.',
  },
  governance: {
    label: 'Governance structures and rules',
    shortLabel: 'Governance',
    definition:
      'The group gives itself a way of working: who decides, who does what, how people meet and how information gets around. The rules may be written or simply agreed upon, but they can be seen at work. They change as the project goes on.',
    testQuestion: 'Did the group adopt or change a way of deciding, meeting or sharing the work?',
    examples: [
      'The committee adopts a one-page mandate and chooses two people to coordinate it.',
      'A written agreement says who pays for electricity and who keeps the keys.',
    ],
    questions: {
      learn: 'Which rules helped the project move ahead, and which slowed it down?',
      reinvest: 'Which rule should we add, simplify or drop from here on?',
      specific:
        'Does everyone around the table know how decisions are made, and feel comfortable taking part?',
    },
    source:
      'Attested label: Guide-UP (2023), in French; the English is ours. The definition, examples and questions are ours.',
  },
  controversy: {
    label: 'Working through controversies',
    shortLabel: 'Controversies',
    definition:
      'Opposing ideas meet on the same question and are argued out. The question moves ahead when positions shift, when knowledge or actors are added, when some ties tighten and others come undone. A sturdier solution then makes it possible to cooperate.',
    testQuestion:
      'Was an important disagreement put on the table and discussed, even if it is not fully settled?',
    examples: [
      'Park or church basement? An evening is spent comparing the two sites for the market.',
      'Shops and cyclists agree to try the bike path for one summer before deciding.',
    ],
    questions: {
      learn: 'What made positions shift, and whose voices were not heard?',
      reinvest: 'How will we welcome the next disagreement, and who could help us talk it through?',
      specific:
        'Does the solution really let everyone cooperate, or could the disagreement come back?',
    },
    source:
      'Attested label: Guide-UP (2023), in French; the public presentation of the Tool explains the idea. The English is ours, as are the definition, examples and questions.',
  },
  'network-extension': {
    label: 'Network extension',
    shortLabel: 'Network extension',
    definition:
      'The network keeps being built: some actors arrive, others leave, a new rule or a new piece of knowledge comes into play. These moves bring other ideas and other means, and change the course of the project.',
    testQuestion: 'Did someone or something new join the network and change what came next?',
    examples: [
      'Three farms from the region join the market committee.',
      'The housing office joins the garden project and opens up its backyards.',
    ],
    questions: {
      learn: 'Which arrivals and departures changed the course of the project, and in what way?',
      reinvest: 'Who is still missing around the table, and who could make the first contact?',
      specific:
        'How do we welcome actors who arrive along the way? Do we stay in touch with those who leave?',
    },
    source:
      'Label reconstructed by us, from the idea of a network always under construction (public presentation of the Tool) and from the abstract of the 2023 article.',
  },
}
