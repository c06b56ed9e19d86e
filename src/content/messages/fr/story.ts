import { countFr } from '../plural.ts'

/** « Récit »: capture, list and timeline. */
export const story = {
  capture: 'Ajouter un événement',
  capturePlaceholder: 'mars 2020 Rencontre avec l’école #4 @CLSC',
  captureHint: 'Entrée ajoute l’événement et garde le curseur ici.',
  add: 'Ajouter',
  understoodWhen: 'Quand',
  list: 'Événements dans l’ordre du récit',
  timeline: 'Ligne du temps',
  undated: 'Sans date',
  undatedHint: 'Événements qu’aucune date ne situe encore',
  today: 'aujourd’hui',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Tout voir',
  moveUp: (title: string) => `Monter ${title}`,
  moveDown: (title: string) => `Descendre ${title}`,
  setback: 'recul',
  planned: 'prévu',
  unplanned: 'imprévu',
  abandoned: 'abandonné',
  contradiction: (other: string) =>
    `Cette date ne va pas avec l’ordre du récit (voir «\u00a0${other}\u00a0»).`,
  putAtDate: 'Placer à sa date',
  keepOrder: 'Garder l’ordre, préciser la date',
  notUnderstood:
    'Date gardée en mots\u00a0: Jalons n’a pas su la lire. L’événement reste sans date.',
  yearMissing: 'Précisez l’année pour situer l’événement sur la ligne du temps.',
  shortYear:
    'Date gardée en mots\u00a0: écrivez l’année en quatre chiffres pour la situer sur la ligne du temps.',
  impossible: 'Ce jour n’existe pas au calendrier. Vérifiez la date.',
  twoReadings: (first: string, second: string) =>
    `Un hiver touche deux années. Lu ${first}; plutôt ${second}?`,
  readThisWay: 'Oui, plutôt',
  readFirstWay: 'Non, c’est bien lu',
  emptyTitle: 'Quel est le premier événement marquant?',
  emptyHint:
    'Une rencontre, un document, une décision, une subvention… quelque chose d’observable. Écrivez-le comme vous le diriez, avec sa date même vague.',
  emptyExamples: [
    'automne 2017 Un comité alimentation se forme à la table #1',
    'vers 2019 On obtient un local #11',
    'Première corvée au jardin',
  ],
  counted: (count: number) => countFr(count, 'événement', 'événements'),
  help: 'Écrivez comme on parle, la date où vous voulez.',
}
