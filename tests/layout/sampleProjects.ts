/** Projects for the tests of layouts and pictures: an invented story, and generated ones. */
import { generateNKeysBetween } from 'fractional-indexing'

import { newEffect, newEvent, newLink, newProject } from '../../src/domain/project/newRecords.ts'
import type { Effect, KeyEvent, Link, Project } from '../../src/domain/project/records.ts'

/** The outcomes of these projects are 'o1' to 'o12', four in each function. */
export function functionOf(outcomeId: string): 1 | 2 | 3 | null {
  const number = numberOf(outcomeId)
  return number === null ? null : ((Math.floor((number - 1) / 4) + 1) as 1 | 2 | 3)
}

export function numberOf(outcomeId: string): number | null {
  const number = Number(/^o(\d+)$/.exec(outcomeId)?.[1] ?? 0)
  return number >= 1 && number <= 12 ? number : null
}

type Told = [
  said: string,
  edtf: string | null,
  outcomes: number[],
  title: string,
  more?: Partial<KeyEvent>,
]
type Drawn = [from: number, to: number | string, more?: Partial<Link>]

const STORY: Told[] = [
  [
    '2016-2017',
    '2016/2017',
    [],
    'Constat partagé : aucune épicerie à distance de marche',
    { isContext: true },
  ],
  ['automne 2017', '2017-23', [1], 'Un comité alimentation se forme à la table de quartier'],
  ['mai 2018', '2018-05', [6], 'Marche exploratoire avec 24 personnes du quartier'],
  ['septembre 2018', '2018-09', [2], 'Le comité se donne un mandat et des règles de décision'],
  ['fin 2018', '2018-09/2018-12', [7, 6], 'Portrait alimentaire remis aux élus et aux bailleurs'],
  [
    'début 2019',
    '2019-01/2019-04',
    [3],
    'Désaccord sur l’emplacement : parc ou sous-sol de l’église ?',
    { polarity: 'setback' },
  ],
  [
    'avril 2019',
    '2019-04',
    [10],
    'La fabrique prête le sous-sol de l’église, sans loyer la première année',
  ],
  ['12 juin 2019', '2019-06-12', [5], 'Deux porte-parole citoyennes interviennent au conseil'],
  [
    'été 2019',
    '2019-22',
    [4],
    'Les résidents de la Coop des Érables se joignent au comité',
    { status: 'unplanned' },
  ],
  ['septembre 2019', '2019-09', [8], 'L’arrondissement appuie le projet par résolution'],
  ['hiver 2020', '2020-24', [11], 'Subvention de démarrage (45 000 $)'],
  [
    'mars 2020',
    '2020-03',
    [],
    'Le marché ferme ses portes : pandémie',
    { polarity: 'setback', status: 'unplanned', isContext: true },
  ],
  ['été 2020', '2020-22', [10], 'Les maraîchers se joignent au comité'],
  [
    'automne 2020',
    '2020-23',
    [9, 2],
    'Entente à trois : table de quartier, arrondissement et CLSC',
  ],
  ['?', null, [4], 'Première corvée de nettoyage avec l’école voisine'],
  ['vers 2021', '2021~', [12], 'Réfrigération et ouverture prolongée jusqu’en décembre'],
  ['mars 2021', '2021-03', [10, 11], 'La caisse d’économie prête un local de transformation'],
  ['2021', '2021', [7], 'Recettes du quartier : un livret tiré à 2 000 exemplaires'],
  [
    'automne 2022',
    '2022-23',
    [9],
    'Projet de camion-épicerie',
    { status: 'abandoned', polarity: 'setback' },
  ],
  ['2022-2023', '2022/2023', [12], 'Le marché devient un organisme autonome, doté d’un conseil'],
  ['printemps 2026', '2026-21', [2], 'Plan de relève du comité', { status: 'planned' }],
  ['2027', '2027', [12], 'Deuxième point de vente près de l’école', { status: 'planned' }],
]

const STORY_LINKS: Drawn[] = [
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 4, { label: 'nourrit' }],
  [3, 5],
  [4, 7, { label: 'donne des chiffres' }],
  [5, 6],
  [5, 9, { kind: 'hinders', confidence: 'toDiscuss' }],
  [7, 9],
  [6, 10],
  [9, 10, { label: 'décide les bailleurs' }],
  [8, 7],
  [10, 12],
  [11, 12, { kind: 'hinders', label: 'retarde d’une saison' }],
  [12, 13],
  [13, 15],
  [10, 15],
  [13, 16],
  [16, 19],
  [15, 19],
  [17, 'f1', { confidence: 'likely' }],
  [19, 'f0'],
  [15, 'f0', { label: 'douze mois sur douze' }],
  [16, 'f1'],
  [18, 19, { kind: 'hinders' }],
  [19, 21],
  [20, 21],
  [21, 'f2'],
]

/** Twenty-two events, three effects: an invented market in a neighbourhood of Montréal. */
export function storyProject(): Project {
  const project = newProject('p', 'Un marché solidaire pour le quartier')
  project.info.territory = 'Rosemont – La Petite-Patrie, Montréal'
  const ranks = generateNKeysBetween(null, null, STORY.length)
  STORY.forEach(([said, edtf, outcomes, title, more], index) => {
    const event = newEvent(`e${index}`, ranks[index] as string, title)
    event.when = { said, edtf }
    event.outcomes = outcomes.map((n) => ({ outcomeId: `o${n}`, why: '', tentative: false }))
    project.events[event.id] = { ...event, ...more }
  })
  const effects: [string, string, Effect['status'], string][] = [
    ['Le marché ouvre toute l’année', 'depuis 2021', 'observed', '2021/..'],
    ['Emplois d’insertion pour huit jeunes', '2022', 'observed', '2022'],
    ['Moins de ménages en insécurité alimentaire', '2028', 'expected', '2028'],
  ]
  effects.forEach(([title, said, status, edtf], index) => {
    const effect = newEffect(`f${index}`, ranks[index] as string, title)
    project.effects[effect.id] = { ...effect, status, when: { said, edtf } }
  })
  STORY_LINKS.forEach(([from, to, more], index) => {
    const link = newLink(`l${index}`, `e${from}`, typeof to === 'string' ? to : `e${to}`)
    project.links[link.id] = { ...link, ...more }
  })
  return project
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WHO = [
  'La table de quartier',
  'Le comité citoyen',
  'L’arrondissement',
  'La caisse',
  'Le CIUSSS',
  'L’école',
]
const DID = [
  'dépose un portrait',
  'signe une entente',
  'prête un local',
  'organise une assemblée',
  'adopte une résolution',
  'revoit ses règles',
  'embauche une chargée de projet',
]
const WHAT = [
  'sur le logement',
  'avec douze partenaires',
  'pour trois ans',
  'au sujet du parc',
  'de sécurité alimentaire',
  'avant les élections',
]

/** A generated story whose links mostly join events told soon after one another. */
export function generatedProject(size: {
  events: number
  effects: number
  links: number
  seed: number
}): Project {
  const random = seeded(size.seed)
  const pick = (count: number) => Math.floor(random() * count)
  const project = newProject('p', 'Un quartier qui se mobilise')
  project.info.territory = 'Sherbrooke'
  const ranks = generateNKeysBetween(null, null, size.events + size.effects)
  const perYear = Math.max(4, size.events / 12)
  for (let index = 0; index < size.events; index += 1) {
    const title = `${WHO[pick(6)]} ${DID[pick(7)]} ${WHAT[pick(6)]}`
    const event = newEvent(`e${index}`, ranks[index] as string, title)
    const year = 2008 + Math.floor(index / perYear)
    const month = String(1 + Math.floor(((index % perYear) / perYear) * 12)).padStart(2, '0')
    const edtf = random() < 0.1 ? null : random() < 0.3 ? `${year}` : `${year}-${month}`
    event.when = { said: '', edtf }
    if (random() > 0.08)
      event.outcomes = [{ outcomeId: `o${1 + pick(12)}`, why: '', tentative: false }]
    if (random() < 0.1) event.polarity = 'setback'
    project.events[event.id] = event
  }
  for (let index = 0; index < size.effects; index += 1) {
    const rank = ranks[size.events + index] as string
    project.effects[`f${index}`] = newEffect(
      `f${index}`,
      rank,
      `Effet ${index + 1} dans le milieu de vie`,
    )
  }
  for (let index = 0; index < size.links; index += 1) {
    const from = pick(size.events)
    const isToEffect = size.effects > 0 && random() < 0.06
    const far = from + 1 + Math.floor(random() ** 2 * 12)
    const to = isToEffect || far >= size.events ? `f${pick(Math.max(1, size.effects))}` : `e${far}`
    project.links[`l${index}`] = newLink(`l${index}`, `e${from}`, to)
  }
  return project
}
