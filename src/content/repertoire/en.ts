import { alignment } from './en/alignment.ts'
import { influence } from './en/influence.ts'
import { networkSetup } from './en/networkSetup.ts'
import type { RepertoireWords } from './words.ts'

/** The repertoire in English, in our own words. */
export const repertoireEn: RepertoireWords = {
  functions: {
    1: {
      label: 'Network setup and governance',
      shortLabel: 'Setup and governance',
      definition:
        'People and things connect, agree on a way of moving forward together and get through their disagreements. This is what brings the network into being and lets it hold.',
    },
    2: {
      label: 'Self-representing and influencing others',
      shortLabel: 'Voice and influence',
      definition:
        'The network gives itself a voice and tools to make itself known beyond its members. It seeks to convince the people and institutions that can open doors.',
    },
    3: {
      label: 'Aligning necessary actors and resources',
      shortLabel: 'Actors and resources',
      definition:
        'Actors bring their interests closer, change what they do and gather what it takes to act. The project gains strength and draws nearer to its effects.',
    },
  },
  outcomes: { ...networkSetup, ...influence, ...alignment },
  unknown: 'Unknown outcome',
  unnamed: 'New outcome',
  notice: {
    title: 'Reconstructed repertoire, not official',
    short: 'Reconstructed repertoire, not official: 3 labels attested, 9 reconstructed.',
    whose: (name, source) =>
      source === '' ? `Repertoire of ${name}.` : `Repertoire of ${name}, after ${source}.`,
    own: (count) =>
      count === 1 ? '1 label of this project’s own.' : `${count} labels of this project’s own.`,
    still: (count) =>
      count === 1
        ? '1 label reconstructed by Jalons, not official.'
        : `${count} labels reconstructed by Jalons, not official.`,
    why: [
      'The method has twelve transitional outcomes, in three functions. The official list is on a poster, in French, that we were not able to read. What you see here is therefore not that list.',
      'Attested in public documents are three labels (“Network creation”, “Governance structures and rules”, “Working through controversies”), read in French and translated by us, and the names of the three functions, read in English in the abstract of a 2019 article.',
      'The other nine labels are our reconstruction, as is the numbering. We started from the ideas set out in the public presentation of the tool for appraising the effects of local intersectoral action, and from the abstracts of two articles by Bilodeau and colleagues (Sociology of Health & Illness, 2019; Critical Public Health, 2023). The definitions, examples and questions are written for Jalons.',
      'Does your round table have the poster? Choose “Edit the repertoire” and enter your labels there. Events stay in place, so do links, and your labels travel with the project file.',
    ],
    whyOwn: [
      'The labels of this repertoire were written or chosen by those who offer it, in place of those of Jalons. What they did not say (definitions, examples, questions) remains written for Jalons.',
    ],
  },
  general: {
    learn: [
      'Are there transitional outcomes we came back to often, perhaps too often? For what reason?',
      'Among the cards left empty, which could have helped our project?',
      'Is there an important outcome we were unable to reach? What stood in the way?',
      'Which setbacks and surprises changed our path, and what did we make of them?',
      'Which links in the chain still make us hesitate, and what would we need to know to decide?',
    ],
    reinvest: [
      'For the effects we want, which transitional outcomes can we not do without?',
      'Which ones need certain actors to commit further? How can we bring them to it?',
      'Which ones need skills that the network does not have yet? How can we build them?',
      'What small step comes first, who takes it on and by when?',
      'How will we see that we are moving ahead?',
    ],
  },
}
