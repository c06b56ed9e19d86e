import { countFr } from '../plural.ts'

/** The work sessions of a project: when the group met, where, and who was there. */
export const workSessions = {
  title: 'Séances de travail',
  begin: 'Commencer une séance',
  resume: 'Reprendre',
  end: 'Terminer',
  endNow: 'Terminer la séance',
  underWay: 'En cours',
  none: 'Aucune séance pour l’instant. Pendant une séance, chaque événement noté en garde la marque\u00a0: vous saurez ce qui s’est ajouté depuis la dernière fois.',
  named: (when: string) => `Séance du ${when}`,
  undated: 'Séance sans date',
  people: (count: number) => countFr(count, 'personne', 'personnes'),
  events: (count: number) => countFr(count, 'événement noté', 'événements notés'),
  sessionTitle: 'Titre (facultatif)',
  when: 'Date',
  place: 'Lieu',
  participants: 'Personnes présentes',
  participantsPlaceholder: 'Un nom, puis Entrée ou une virgule',
  participantRemove: (name: string) => `Retirer ${name}`,
  notes: 'Notes',
  remove: 'Supprimer la séance',
}
