import type { OutcomeWordsOf } from '../words.ts'

/** Function 3 in English: actors and resources come into line. */
export const alignment: OutcomeWordsOf<3> = {
  'interest-alignment': {
    label: 'Alignment of interests',
    shortLabel: 'Alignment of interests',
    definition:
      'Actors who each saw things their own way come together on a common problem and on what each can gain. They get there through compromise, often with the help of someone who bridges the gap, or by learning from one another.',
    testQuestion:
      'Did actors with different interests agree on a common goal or way of doing things?',
    examples: [
      'The round table, the borough and the CLSC sign a three-way agreement on a space.',
      'The grocery store and the solidarity market agree to sell different products.',
    ],
    questions: {
      learn: 'What did each actor stand to gain, and who bridged the gap?',
      reinvest: 'With whom do we still need common ground, and what can we give up?',
      specific:
        'Does the agreement rest on interests that are truly shared? Who conceded the most?',
    },
    source:
      'Label reconstructed by us, from what the public presentation of the Tool says about alignment and the shifts actors make.',
  },
  'new-roles': {
    label: 'Actors taking on new roles',
    shortLabel: 'New roles',
    definition:
      'An actor starts doing something it did not do before, because the project calls for it: it takes on a responsibility, lends a place, changes its practice. Its place in the network is no longer the same.',
    testQuestion: 'Did a person or an organization start doing something new for the project?',
    examples: [
      'The parish, which used to rent out its hall, lends it and greets people at the market.',
      'A neighbourhood police station runs a bike repair workshop with young people.',
    ],
    questions: {
      learn: 'What allowed these actors to do more, or to do things differently?',
      reinvest: 'Which role is still to be filled, and who could try it with a helping hand?',
      specific:
        'Is this role recognized and supported, or does it rest on the goodwill of a single person?',
    },
    source:
      'Label reconstructed by us, from what the public presentation of the Tool says about alignment and the shifts actors make.',
  },
  resources: {
    label: 'Resources acquired',
    shortLabel: 'Resources acquired',
    definition:
      'The project obtains what it needs to act: money, a place, equipment, time, know-how or data. The resource is really there, and one can say where it comes from.',
    testQuestion: 'Did the project obtain money, a place, equipment, time or know-how?',
    examples: [
      'A foundation grants $45,000 to start the market.',
      'A local shop gives twenty bikes to be repaired.',
    ],
    questions: {
      learn: 'Which resources made the difference, and how much effort did they take?',
      reinvest: 'What resources will we need to go on, and on what terms will we accept them?',
      specific: 'Do these resources suit the intended effects? What will happen when they run out?',
    },
    source: 'Label reconstructed by us, from the abstract of the 2023 article.',
  },
  'project-strengthening': {
    label: 'Project strengthened',
    shortLabel: 'Project strengthened',
    definition:
      'The project itself becomes sturdier: it improves, expands, gains staff or settles in for the long run. This is not yet a change in the life of the neighbourhood, but the project is better placed to bring it about.',
    testQuestion: 'Has the project become sturdier, more complete or longer-lasting than before?',
    examples: [
      'The market goes from every other Saturday to every Saturday, with a trained team.',
      'The bike project gets permanent coordination.',
    ],
    questions: {
      learn: 'When did the project gain strength, and thanks to what?',
      reinvest:
        'What should be consolidated now so that the project lasts without wearing people out?',
      specific: 'If the people who carry it left tomorrow, what would remain of the project?',
    },
    source: 'Label reconstructed by us, from the abstract of the 2023 article.',
  },
}
