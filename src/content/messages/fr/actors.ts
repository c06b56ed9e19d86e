import type { Actor } from '../../../domain/project/records.ts'
import { countFr } from '../plural.ts'

/** The actors of a project: their list, their role, those that may be the same. */
export const actors = {
  title: 'Acteurs',
  open: 'Tous les acteurs…',
  none: 'Aucun acteur pour l’instant. Nommez-les avec @ en notant un événement, ou ajoutez-en un ici.',
  add: 'Ajouter un acteur',
  addPlaceholder: 'Nom de l’acteur',
  isThere: 'Cet acteur est déjà dans la liste.',
  addButton: 'Ajouter',
  name: (name: string) => `Nom de ${name}`,
  kind: (name: string) => `Sorte d’acteur pour ${name}`,
  role: (name: string) => `Rôle de ${name}`,
  roles: {
    none: 'Sans rôle particulier',
    spokesperson: 'Porte-parole',
    mediator: 'Médiation',
    intermediary: 'Intermédiaire',
  } satisfies Record<Actor['role'], string> as Record<Actor['role'], string>,
  events: (count: number) =>
    count === 0 ? 'aucun événement' : countFr(count, 'événement', 'événements'),
  select: (name: string) => `Choisir ${name} pour le fusionner`,
  remove: (name: string) => `Supprimer ${name}`,
  alike: 'Est-ce le même acteur?',
  keepAs: (name: string) => `Garder «\u00a0${name}\u00a0»`,
  notAlike: 'Non',
  mergeTitle: 'Quel nom garder?',
  mergeHint: 'Les événements des autres passent à celui-ci. On peut annuler.',
}
