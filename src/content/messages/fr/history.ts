import { countFr } from '../plural.ts'

type Says = (count: number) => string

/** « 3 événements ajoutés », « 1 piste retirée ». */
function counted(
  one: string,
  many: string,
  feminine = '',
): Record<'added' | 'removed' | 'changed', Says> {
  const says =
    (done: string): Says =>
    (count) =>
      `${countFr(count, one, many)} ${done}${feminine}${count < 2 ? '' : 's'}`
  return { added: says('ajouté'), removed: says('retiré'), changed: says('modifié') }
}

/** Earlier versions of a project, and what has changed since. */
export const history = {
  tally: {
    events: counted('événement', 'événements'),
    effects: counted('effet', 'effets'),
    links: counted('lien', 'liens'),
    actors: counted('acteur', 'acteurs'),
    lessons: counted('constat', 'constats'),
    actions: counted('piste d’action', 'pistes d’action', 'e'),
    answers: counted('réponse', 'réponses', 'e'),
    ratings: counted('cote', 'cotes', 'e'),
    workSessions: counted('rencontre', 'rencontres', 'e'),
    outcomeLabels: counted('libellé', 'libellés'),
    info: 'description du projet modifiée',
    layout: 'disposition modifiée',
    nothing: 'aucune différence',
  },
}
