import { countFr } from '../plural.ts'

const named = (number: number | null, label: string) =>
  number === null ? label : `${number}. ${label}`

/** « Résultats transitoires »: the twelve cards and the tray. */
export const outcomes = {
  title: 'Résultats transitoires',
  toClassify: 'À classer',
  classified: (done: number, all: number, discussed: number) =>
    `${done} sur ${all} classés${discussed === 0 ? '' : `, ${discussed} en discussion`}`,
  allClassified: 'Tout est classé.',
  allClassifiedHint: (empty: number) =>
    empty === 0
      ? 'Beau travail! Reste à relier ce qui mène à quoi.'
      : `Beau travail! ${countFr(empty, 'carte vide', 'cartes vides')} à discuter, puis reliez ce qui mène à quoi.`,
  goToChain: 'Passer à la chaîne',
  noEvents: 'Aucun événement à classer pour l’instant',
  noEventsHint: 'Racontez d’abord quelques événements marquants\u00a0: ils viendront se poser ici.',
  goToStory: 'Aller au récit',
  whichOutcome: 'Quel résultat transitoire?',
  howToPlace: 'Glissez l’événement sur une carte, tapez son numéro, ou\u00a0:',
  howToPlaceByTouch: 'Touchez «\u00a0Placer ici\u00a0» sur une carte, ou\u00a0:',
  readEvent: 'Détails',
  searchPlaceholder: 'Numéro ou mot…',
  context: 'Contexte',
  backToClassifyWhat: (title: string) => `Remettre à classer\u00a0: ${title}`,
  toDiscuss: 'À discuter',
  counted: (count: number) => countFr(count, 'événement', 'événements'),
  cardName: (number: number | null, label: string, count: string) =>
    `${named(number, label)}, ${count}`,
  placeHere: 'Placer ici',
  placeHereOn: (title: string, number: number) =>
    `Placer ici\u00a0: ${title}, sur la carte ${number}`,
  moveHere: 'Déplacer ici',
  moveHereOn: (title: string, number: number) =>
    `Déplacer ici\u00a0: ${title}, sur la carte ${number}`,
  onCard: (number: number | null, label: string) =>
    number === null ? `Sur la carte ${label}` : `Sur la carte ${number}, ${label}`,
  moving: 'Où le déplacer?',
  move: 'Déplacer…',
  moveHint: 'Choisissez «\u00a0Déplacer ici\u00a0» sur une carte, ou tapez son numéro.',
  stopMoving: 'Ne pas déplacer',
  takeOff: 'Retirer de la carte',
  alsoOn: (labels: string) => `aussi sur ${labels}`,
  dropToTakeOff: 'Déposer ici pour retirer de la carte',
  pendingDigit: (digit: number) => `${digit}…`,
  pendingHint: 'Attente d’un deuxième chiffre',
  placedOn: (number: number | null, label: string) => `Sur ${named(number, label)}.`,
  alreadyOn: (number: number | null, label: string) => `Déjà sur ${named(number, label)}.`,
  setAside: 'Mis avec le contexte.',
  nextIs: (title: string) => `À classer ensuite\u00a0: ${title}`,
  planned: 'prévu',
  unplanned: 'imprévu',
  abandoned: 'abandonné',
  setback: 'recul',
  testQuestion: 'La question à se poser',
  definition: 'Ce que c’est',
  examples: 'À quoi on le reconnaît',
  questions: 'Pour en parler',
  events: 'Événements sur cette carte',
  noEventsOnCard: 'Aucun pour l’instant. Est-ce un manque, ou n’en fallait-il pas?',
  provenance: 'Provenance',
  why: 'Pourquoi?',
  named,
  noFunction: 'Sans fonction connue',
  previousCard: (name: string) => `Carte précédente\u00a0: ${name}`,
  nextCard: (name: string) => `Carte suivante\u00a0: ${name}`,
  askedSpecific: 'Sur ce résultat',
  askedLearn: 'Pour tirer des leçons',
  askedReinvest: 'Pour les remettre en action',
  nothingTold: 'Rien n’est encore dit de ce résultat.',
  whyOf: (title: string) => `Pourquoi ce résultat\u00a0: ${title}`,
  ownLabel: 'Libellé de ce projet.',
  unknownWhy: (id: string) =>
    `Ce résultat ne fait pas partie du répertoire (identifiant\u00a0: ${id}). Il vient sans doute d’un autre répertoire\u00a0: tout ce qui s’y rattache est gardé.`,
  offTable: 'Hors du tableau',
  offTableHint:
    'Ces résultats sont masqués, ou inconnus du répertoire. Leurs événements gardent leur lien; ils peuvent aussi être déplacés sur une carte.',
}
