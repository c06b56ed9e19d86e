import { countFr } from '../plural.ts'

/** La ligne du temps du « Récit »: couloirs, cartes, déplacements dans le temps. */
export const timeline = {
  lanes: 'Couloirs',
  laneKinds: {
    none: 'Couloirs\u00a0: aucun',
    function: 'Couloirs\u00a0: fonctions',
    actor: 'Couloirs\u00a0: acteurs',
    workSession: 'Couloirs\u00a0: séances de travail',
  },
  others: {
    function: 'Contexte ou à classer',
    actor: 'Sans acteur',
    workSession: 'Hors séance',
  },
  untitledSession: 'Rencontre sans titre',
  alsoIn: (count: number) => `aussi dans ${countFr(count, 'autre couloir', 'autres couloirs')}`,
  overview: 'Vue d’ensemble\u00a0: la période montrée',
  notInFilter: 'hors du filtre',
  actions: (title: string) => `Actions pour ${title}`,
  edit: 'Modifier',
  move: 'Déplacer dans le récit…',
  remove: 'Supprimer',
  putAtDate: 'À sa date',
  putAtDateOf: (title: string) => `Placer ${title} à sa date`,
  setDate: 'Préciser la date',
  setDateOf: (title: string) => `Garder l’ordre, préciser la date de ${title}`,
  cannotMove: 'Hors du calendrier',
  escapeCancels: 'Échap annule',
  moveTitle: (title: string) => `Déplacer «\u00a0${title}\u00a0»`,
  where: 'Où?',
  places: {
    date: 'À la date…',
    before: 'Avant un autre événement…',
    after: 'Après un autre événement…',
  },
  newDate: 'Nouvelle date',
  dateHint: 'L’ordre du récit ne change que si la nouvelle date l’exige.',
  unreadDate:
    'Jalons n’a pas su lire cette date. Essayez «\u00a0mars 2020\u00a0», «\u00a0automne 2018\u00a0» ou «\u00a0vers 2015\u00a0».',
  orderHint: 'L’ordre du récit change; la date reste celle qui a été dite.',
  moveToDate: 'Déplacer',
  whichEvent: 'Quel événement?',
  findEvent: 'Trouver un événement',
}
