import { countFr } from '../plural.ts'

/** « Pistes d’action »: what the group will do, and how far it has come. */
export const actions = {
  capture: 'Que ferons-nous?',
  capturePlaceholder: 'Inviter la nouvelle direction de l’école à une rencontre',
  add: 'Ajouter',
  emptyTitle: 'Qu’est-ce qu’on fait maintenant?',
  empty:
    'Notez une piste d’action\u00a0: qui s’en charge et pour quand se disent ensuite. Une réponse de la grille ou un constat peut aussi en devenir une.',
  goToQuestions: 'Aller aux questions',
  what: 'Quoi',
  unwritten: '(sans texte)',
  who: 'Qui',
  whoPlaceholder: 'Une personne, un comité…',
  when: 'Pour quand',
  state: 'Où on en est',
  states: {
    toDo: 'À faire',
    underWay: 'En cours',
    done: 'Fait',
    dropped: 'Laissé de côté',
  },
  late: 'échéance passée',
  counts: (open: number, done: number) =>
    `${countFr(open, 'piste ouverte', 'pistes ouvertes')}, ${countFr(done, 'faite', 'faites')}.`,
  outcome: 'Résultat transitoire visé',
  effect: 'Effet visé',
  none: 'Aucun',
  toStory: 'Mettre au récit',
  toStoryHint: 'Elle devient un événement prévu, et le suit.',
  followsPlanned: (title: string) =>
    `Suit l’événement prévu «\u00a0${title}\u00a0»\u00a0: elle sera faite quand il aura eu lieu.`,
  followsDone: (title: string) => `Faite\u00a0: l’événement «\u00a0${title}\u00a0» a eu lieu.`,
  followsDropped: (title: string) =>
    `Laissée de côté\u00a0: l’événement «\u00a0${title}\u00a0» a été abandonné.`,
  openEvent: 'Ouvrir l’événement',
  unfollow: 'Ne plus le suivre',
  remove: 'Supprimer',
}
