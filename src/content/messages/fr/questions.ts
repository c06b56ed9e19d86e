import { countFr } from '../plural.ts'

/** « Questions »: the grid, what may answer each, and the answers. */
export const questions = {
  hint: 'Ouvrez une question\u00a0: ce qui peut y répondre s’éclaire dans la chaîne.',
  use: 'Regard',
  uses: {
    retrospective: 'Sur ce qui s’est passé',
    prospective: 'Sur ce qui s’en vient',
    both: 'Sur les deux',
  },
  columns: {
    learn: 'Pour tirer des leçons',
    reinvest: 'Pour les réinvestir',
    specific: 'Propres au résultat',
  },
  wholeChain: 'Toute la chaîne',
  events: (count: number) => countFr(count, 'événement', 'événements'),
  noEvents: 'Aucun événement, à discuter',
  answered: 'répondue',
  answerCount: (count: number) =>
    count === 0
      ? 'Aucune question n’a encore de réponse.'
      : `${countFr(count, 'question a', 'questions ont')} une réponse.`,
  answer: 'Votre réponse',
  answerPlaceholder: 'Ce que le groupe en dit',
  otherAnswer: (number: number) => `Réponse ${number}`,
  addAnswer: 'Ajouter une autre réponse',
  toLesson: 'En faire un constat',
  toAction: 'En faire une piste d’action',
  isLesson: 'Ce constat est noté.',
  isAction: 'Cette piste d’action est notée.',
  evidence: 'Ce qui peut y répondre',
  evidenceOf: (number: number) => `Ce qui peut appuyer la réponse ${number}`,
  evidenceHint: 'Cochez ce qui appuie votre réponse.',
  noEvidence: 'Rien dans la chaîne n’y répond d’emblée. La réponse est autour de la table.',
  picture: (count: number) =>
    count === 0
      ? 'La chaîne en petit. Rien n’y est éclairé.'
      : `La chaîne en petit, où ${countFr(count, 'élément est éclairé', 'éléments sont éclairés')}.`,
  open: (name: string) => `Ouvrir «\u00a0${name}\u00a0»`,
  between: (from: string, to: string) => `Lien de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
  more: (count: number) => `Voir ${countFr(count, 'autre', 'autres')}`,
  menu: 'Cette question',
  reword: 'Dire autrement…',
  rewordTitle: 'Dire la question autrement',
  rewordConfirm: 'Garder',
  wording: 'La question, dans vos mots',
  asBefore: 'Reprendre la question de Jalons',
  hide: 'Masquer cette question',
  unhide: 'Afficher de nouveau',
  remove: 'Supprimer, avec ses réponses',
  hidden: 'masquée',
  showHidden: (count: number) => `Voir ${countFr(count, 'question masquée', 'questions masquées')}`,
  hideHidden: 'Ne plus voir les questions masquées',
  add: 'Ajouter une question…',
  addTitle: 'Ajouter une question',
  addConfirm: 'Ajouter',
  cancel: 'Annuler',
  column: 'Colonne',
  subject: 'À propos de',
  left: 'Réponses dont la question n’est plus affichée',
  leftHint: 'Le résultat ou la question a été retiré; ce que vous avez écrit reste.',
}
