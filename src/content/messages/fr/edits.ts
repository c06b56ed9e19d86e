import type { EditCode } from '../../../domain/edits/edit.ts'
import { countFr } from '../plural.ts'

/** The name of each edit, as undo and the announcements say it. `name` may be empty. */
const named = (what: string) => (name: string) =>
  name === '' ? what : `${what}\u00a0: ${name.length > 60 ? `${name.slice(0, 59)}…` : name}`

export const edits: Record<EditCode, (name: string) => string> = {
  addEvent: named('ajout d’un événement'),
  addEvents: (count) => `ajout de ${countFr(Number(count), 'événement', 'événements')}`,
  editEvent: named('modification de l’événement'),
  removeEvents: named('suppression'),
  moveEvent: named('déplacement dans le récit'),
  redateEvent: named('changement de date'),
  classifyEvent: named('classement'),
  unclassifyEvent: named('retrait d’un résultat transitoire'),
  explainOutcome: named('pourquoi ce résultat transitoire'),
  markAsContext: named('mise en contexte'),
  addEffect: named('ajout d’un effet'),
  editEffect: named('modification de l’effet'),
  removeEffect: named('suppression de l’effet'),
  moveEffect: named('déplacement de l’effet'),
  addLink: named('nouveau lien'),
  editLink: named('modification du lien'),
  removeLink: named('suppression du lien'),
  addActor: named('ajout d’un acteur'),
  editActor: named('modification de l’acteur'),
  removeActor: named('suppression de l’acteur'),
  mergeActors: named('fusion d’acteurs'),
  addLesson: named('ajout d’un constat'),
  editLesson: named('modification du constat'),
  removeLesson: named('suppression du constat'),
  addAction: named('ajout d’une piste d’action'),
  editAction: named('modification de la piste d’action'),
  removeAction: named('suppression de la piste d’action'),
  answerQuestion: named('réponse à une question'),
  rate: named('cote'),
  addWorkSession: named('ajout d’une séance de travail'),
  editWorkSession: named('modification de la séance de travail'),
  removeWorkSession: named('suppression de la séance de travail'),
  editProject: named('modification du projet'),
  relabelOutcome: named('libellé d’un résultat transitoire'),
  placeCards: named('déplacement dans la chaîne'),
  tidyChain: named('rangement de la chaîne'),
  restoreProject: named('retour à une version précédente'),
  mergeCopy: named('fusion avec une autre copie'),
}
