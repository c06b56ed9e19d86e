import { countFr } from '../plural.ts'

/** « Chaîne »: the diagram, its outline, effects and links. */
export const chain = {
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  linkFrom: (title: string) => `Relier «\u00a0${title}\u00a0» à…`,
  linkPlaceholder: 'Titre d’un effet ou d’un événement…',
  closesCycle: 'ferme une boucle',
  closesCycleLong:
    'Ce lien ferme une boucle\u00a0: en suivant les flèches, on revient au départ. C’est permis quand les choses se renforcent l’une l’autre; sinon, retirez un des liens.',
  backInTime: 'recule dans le temps',
  backInTimeLong:
    'Ce lien recule dans le temps\u00a0: d’après les dates, l’arrivée précède le départ. Vérifiez les dates ou le sens du lien.',
  addEffect: 'Ajouter un effet',
  add: 'Ajouter',
  effectPlaceholder: 'Le marché ouvre toute l’année',
  effectQuestion: 'Quel changement observe-t-on dans le milieu de vie?',
  effectQuestionHint:
    'Une ressource ou une condition de vie qui a changé, pour qui, où. Les fils de la chaîne y mènent.',
  noEvents: 'La chaîne part des événements.',
  noEventsHint:
    'Racontez d’abord ce qui s’est passé\u00a0: chaque événement marquant devient une carte.',
  goToStory: 'Aller au récit',
  storylines: 'Fils',
  everything: 'Tout',
  isolate: (title: string) => `Isoler le fil de ${title}`,
  isolated: (shown: string, all: number) => `${shown} sur ${all} dans ce fil`,
  linkTo: 'Relier à…',
  tidy: 'Ranger',
  tidyHint: 'Rend leur place aux cartes déplacées à la main',
  columns: 'Colonnes',
  inTime: 'Dans le temps',
  inTimeHint: 'Colonnes selon l’ordre des événements',
  byDepth: 'Par rang',
  byDepthHint: 'Colonnes selon le nombre d’étapes qui mènent à chaque carte, et non selon le temps',
  staysByDepth:
    'Par rang, la place d’une carte vient de ses liens. Pour la déplacer, choisissez «\u00a0Affichage\u00a0», «\u00a0Dans le temps\u00a0».',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showAll: 'Tout voir',
  showAllKey: 'Maj + 1',
  copyView: 'Copier la vue',
  copying: 'Préparation…',
  viewCopied: 'Image copiée\u00a0: collez-la où vous voulez.',
  viewDownloaded: 'Le presse-papiers a refusé l’image\u00a0: elle est dans vos téléchargements.',
  viewFailed:
    'L’image n’a pas pu être produite. Essayez «\u00a0Exporter\u00a0», qui dessine toute la chaîne.',
  minimap: 'Carte réduite',
  canvas: 'Schéma de la chaîne',
  canvasHelp:
    'Flèches\u00a0: passer d’une carte à l’autre. Entrée\u00a0: ouvrir. L\u00a0: relier. A\u00a0: ce qui doit arriver avant. P\u00a0: pourquoi? F\u00a0: fil suivant. Alt et flèches\u00a0: déplacer la carte.',
  drawnWith: 'Schéma\u00a0: React Flow',
  effects: 'Effets',
  linkLine: 'lien',
  cardSaid: (facts: readonly string[]) =>
    facts.map((fact) => (fact === '' ? '' : `, ${fact}`)).join(''),
  outcomeSaid: (number: number | null, label: string) =>
    number === null ? label : `résultat ${number}\u00a0: ${label}`,
  leadsTo: (count: number) => `mène à ${countFr(count, 'carte', 'cartes')}`,
  linkSaid: (from: string, to: string, isHindering: boolean, label: string) =>
    `${from} ${isHindering ? 'freine' : 'mène à'} ${to}${label === '' ? '' : `\u00a0: ${label}`}`,
  hinders: 'freine',
  choosingEnd: (title: string) =>
    `Lien depuis «\u00a0${title}\u00a0»\u00a0: cliquez sur la carte d’arrivée.`,
  refused: {
    sameCard: 'Un lien va d’une carte à une autre.',
    fromEffect: 'Un effet est une arrivée\u00a0: le lien part d’un événement.',
    doubled: 'Ces deux cartes sont déjà reliées dans ce sens.',
  },
  outline: 'Fil de la chaîne',
  outlineShort: 'Fil',
  diagram: 'Schéma',
  views: 'Affichage',
  offChain: 'Hors chaîne',
  offChainHint: 'Ne mènent encore à aucun effet',
  noStoryline: 'Aucun événement n’y mène encore.',
  unfold: (title: string) => `Déplier ${title}`,
  fold: (title: string) => `Replier ${title}`,
  actionsFor: (title: string) => `Commandes pour ${title}`,
  seeAbove: 'voir plus haut',
  rename: 'Renommer',
  removeKey: 'Suppr',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  isolateShort: 'Isoler ce fil',
  everythingShort: 'Revenir à tout',
  removeEffect: 'Supprimer l’effet',
  removeLinkTo: (title: string) => `Retirer le lien vers ${title}`,
  openLinkTo: (title: string) => `Ouvrir le lien vers ${title}`,
  offChainCount: (count: number) =>
    countFr(count, 'événement hors chaîne', 'événements hors chaîne'),
  cycleCount: (count: number) => countFr(count, 'lien en boucle', 'liens en boucle'),
  backCount: (count: number) =>
    countFr(count, 'lien qui recule dans le temps', 'liens qui reculent dans le temps'),
  keep: 'Garder',
  openLink: 'Ouvrir le lien',
  seeDates: 'Voir les dates',
  alreadyLinked: 'déjà reliées\u00a0: ouvre le lien',
}
