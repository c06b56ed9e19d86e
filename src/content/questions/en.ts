import type { AheadWords } from './words.ts'

/** The questions that one asks looking ahead, in English, in our own words. */
export const aheadEn: AheadWords = {
  general: [
    'What effects do we want, for whom, and what do we know of what leads there?',
    'In what we are planning, which transitional outcomes are still missing?',
    'What could hold the project back, and what will we do if it happens?',
  ],
  outcomes: {
    'network-creation': {
      learn: 'Who in the community already works on this situation, and what connects them today?',
      specific:
        'For the effects we want, which actors must be brought together from the start, and what could win them over?',
    },
    governance: {
      learn:
        'In our past projects, which ways of deciding worked well, and which ones left people out?',
      specific: 'Who will decide what, and how will people know when someone joins us?',
    },
    controversy: {
      learn:
        'Which disagreements do we already know of on this matter, and how have they been discussed so far?',
      specific:
        'Which disagreement could block the project, and who should be there when we talk about it?',
    },
    'network-extension': {
      learn: 'Who was missing from similar projects, and when did people notice?',
      specific: 'When will the network have to open up, to whom, and what will that change?',
    },
    spokespersons: {
      learn: 'Who is already listened to on this matter, and where does that trust come from?',
      specific:
        'Before whom will someone have to speak, and who will have the legitimacy and knowledge to do so?',
    },
    'intermediaries-produced': {
      learn: 'Which portraits, plans or agreements exist already, and what can we reuse of them?',
      specific:
        'Which tool will have to be produced for the actors to agree, and with whom should we write it?',
    },
    'intermediaries-circulated': {
      learn: 'Which paths does information take in the community, and where does it stop?',
      specific: 'Whose hands must our tools reach for the effects to come about?',
    },
    influence: {
      learn: 'Which decisions were already made on this matter, by whom, and what counted?',
      specific:
        'On which decisions do the effects we want depend, and when will we be able to influence them?',
    },
    'interest-alignment': {
      learn: 'What is each actor after in this project, and where do these interests already meet?',
      specific: 'What will the actors have to agree on, and who could help them come closer?',
    },
    'new-roles': {
      learn:
        'Who has already taken on an unusual role in the community, and what made it possible?',
      specific:
        'Which roles will have to be held to reach the effects, and who will have to learn to hold them?',
    },
    resources: {
      learn:
        'Which resources does the community already have, and which have always been hard to find?',
      specific:
        'Which resources will we need, when, and what will we do if one of them does not come?',
    },
    'project-strengthening': {
      learn: 'What allowed similar projects to last, and what made them fragile?',
      specific: 'How will we see that the project is solid enough to move on to the next step?',
    },
  },
}
