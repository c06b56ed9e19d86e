/** A made-up project of any size, the same each time, as the text of its file. */
import { generateNKeysBetween } from 'fractional-indexing'

const WHO = ['Le comité', 'La table de quartier', 'L’arrondissement', 'Le CLSC', 'La fabrique']
const WHAT = [
  'adopte un plan d’action pour la sécurité alimentaire',
  'rencontre les familles du secteur nord',
  'prête une salle équipée pour les ateliers',
  'publie un portrait du quartier et le remet aux élus',
  'obtient une subvention de démarrage',
  'se dote de règles de fonctionnement',
  'suspend les activités pendant quelques semaines',
]
const OUTCOMES = [
  'network-creation',
  'governance',
  'controversy',
  'network-extension',
  'spokespersons',
  'intermediaries-produced',
  'intermediaries-circulated',
  'influence',
  'interest-alignment',
  'new-roles',
  'resources',
  'project-strengthening',
]
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août']

/**
 * Numbers between 0 and 1, the same for the same seed.
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const UNDATED = { said: '', edtf: null }

/** @param {number} eventCount */
export function bigProjectFile(eventCount) {
  const random = seeded(eventCount)
  /**
   * @template T
   * @param {readonly T[]} list
   */
  const pick = (list) => list[Math.floor(random() * list.length)]
  const ranks = generateNKeysBetween(null, null, eventCount)
  /** @param {number} index */
  const id = (index) => `e${String(index).padStart(5, '0')}`
  const events = Object.fromEntries(
    ranks.map((rank, index) => {
      const year = 1990 + Math.floor((index / eventCount) * 35)
      const month = 1 + Math.floor(random() * 8)
      const when =
        random() < 0.08
          ? UNDATED
          : random() < 0.5
            ? { said: `${MONTHS[month - 1]} ${year}`, edtf: `${year}-0${month}` }
            : { said: `${year}`, edtf: `${year}` }
      const outcomes =
        random() < 0.12 ? [] : [{ outcomeId: pick(OUTCOMES), why: '', tentative: false }]
      return [
        id(index),
        {
          id: id(index),
          title: `${pick(WHO)} ${pick(WHAT)}`,
          when,
          rank,
          status: random() < 0.1 ? 'planned' : 'happened',
          polarity: random() < 0.1 ? 'setback' : 'advance',
          outcomes,
          isContext: false,
          description: 'Raconté en atelier, à préciser avec le procès-verbal.',
          actorIds: [],
          sources: [],
          views: [],
          importance: 0,
          workSessionId: null,
        },
      ]
    }),
  )
  const effects = Object.fromEntries(
    generateNKeysBetween(null, null, 4).map((rank, index) => [
      `f${index}`,
      {
        id: `f${index}`,
        title: `Effet ${index + 1} dans le milieu de vie`,
        when: UNDATED,
        rank,
        status: 'observed',
        description: '',
        resource: '',
        where: '',
        forWhom: '',
        sources: [],
        views: [],
      },
    ]),
  )
  /** @type {Record<string, unknown>} */
  const links = {}
  for (let index = 0; index < eventCount; index += 1) {
    for (let count = 0; count < 2; count += 1) {
      const to = index + 1 + Math.floor(random() * 12)
      const toId = to >= eventCount ? `f${Math.floor(random() * 4)}` : id(to)
      const linkId = `l${String(index).padStart(5, '0')}${count}`
      links[linkId] = {
        id: linkId,
        fromId: id(index),
        toId,
        kind: random() < 0.1 ? 'hinders' : 'leadsTo',
        label: random() < 0.1 ? 'convainc les bailleurs' : '',
        why: '',
        confidence: 'sure',
        sources: [],
        views: [],
      }
    }
  }
  const project = {
    info: {
      title: `Mesure ${eventCount}`,
      territory: 'Quartier inventé',
      summary: '',
      use: 'both',
      period: UNDATED,
      maturity: '',
      strategy: '',
      startedFrom: '',
    },
    events,
    effects,
    links,
    actors: {},
    lessons: {},
    actions: {},
    answers: {},
    ratings: {},
    workSessions: {},
    outcomeLabels: {},
    places: {},
  }
  const lineage = { versions: [], base: null }
  return JSON.stringify({ format: 'jalons', formatVersion: 2, lineage, project })
}
