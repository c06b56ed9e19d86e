import type { Standing } from '../../../domain/analysis/plannedAndObserved.ts'
import { countFr } from '../plural.ts'

/** Reading the chain: storylines, the paths between two cards, what was planned and what came about. */
export const reading = {
  read: 'Lire',
  ways: 'Façons de lire la chaîne',
  inStorylines: (count: number) => `dans ${count}\u00a0fils`,
  alsoIn: (titles: string) => `aussi dans\u00a0: ${titles}`,
  shownCards: (shown: number, all: number) => `${countFr(shown, 'carte', 'cartes')} sur ${all}`,
  why: 'Pourquoi ces deux-là?',
  whyShort: 'Pourquoi…?',
  whyHint: 'Les chemins d’une carte à une autre',
  firstCard: 'Première carte',
  secondCard: 'Deuxième carte',
  chooseCard: 'Choisir…',
  chooseFirst: 'Cliquez sur une première carte, ou choisissez-la ici.',
  chooseSecond: 'Cliquez sur une deuxième carte, ou choisissez-la ici.',
  paths: (count: number) => countFr(count, 'chemin', 'chemins'),
  pathsAtLeast: (count: number) => `au moins ${countFr(count, 'chemin', 'chemins')}`,
  pathsBeyond: 'plus d’un million de chemins',
  pathsFrom: (paths: string, from: string, to: string) =>
    `${paths} de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
  labelled: (label: string, why: string) => `${label}\u00a0: ${why}`,
  shortest: (count: number) => `Voici les ${count} plus courts.`,
  noPath: 'Aucun chemin ne va de l’une à l’autre.',
  bothLeadTo: 'Toutes deux mènent à\u00a0:',
  gap: 'Prévu et survenu',
  gapHint: 'Ce qui était prévu, ce qui est arrivé',
  standings: {
    happened: 'Survenu',
    unplanned: 'Survenu sans être prévu',
    late: 'Prévu, date passée',
    ahead: 'Prévu, à venir',
    abandoned: 'Abandonné',
    observed: 'Effet observé',
    expectedLate: 'Effet attendu, date passée',
    expected: 'Effet attendu',
  } satisfies Record<Standing, string> as Record<Standing, string>,
  gapNote:
    '«\u00a0Survenu\u00a0» ne dit pas si c’était prévu\u00a0: seul «\u00a0Survenu sans être prévu\u00a0» le précise.',
  lateCount: (count: number) =>
    countFr(
      count,
      'carte prévue dont la date est passée',
      'cartes prévues dont la date est passée',
    ),
  lateHappened: 'C’est survenu',
  lateObserved: 'C’est observé',
  lateAbandoned: 'C’est abandonné',
}
