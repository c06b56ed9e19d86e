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
  title: 'Versions précédentes',
  open: 'Versions précédentes…',
  about:
    'Une version est gardée toutes les cinq minutes de travail, et reste au moins sept jours. Celles que vous nommez restent jusqu’à ce que vous les supprimiez.',
  keep: 'Garder ce moment…',
  keepTitle: 'Garder ce moment',
  keepHint: 'Vous pourrez y revenir plus tard, quoi qu’il arrive au projet.',
  keepConfirm: 'Garder',
  nameField: 'Nom',
  kept: (name: string) => `Moment gardé\u00a0: ${name}`,
  proposedName: (day: string) => `Fin de l’atelier du ${day}`,
  empty: 'Aucune version gardée pour l’instant.',
  emptyHint: 'La première le sera au prochain changement. Vous pouvez aussi garder ce moment.',
  nothingChosen: 'Choisissez une version pour voir ce qu’elle contient.',
  named: 'Moments nommés',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  atTime: (day: string, time: string) => `${day}, ${time}`,
  reasons: {
    time: 'automatique',
    named: 'moment gardé',
    copy: 'copie sur fichier',
    opened: 'ouverture du fichier',
    received: 'fichier reçu pour une fusion',
    beforeMerge: 'avant une fusion',
    beforeImport: 'avant une importation',
    beforeTidy: 'avant de ranger la chaîne',
    beforeRemoval: 'avant une suppression',
    beforeRestore: 'avant un retour en arrière',
    beforeMigration: 'avant une mise à jour de Jalons',
  },
  since: 'Ce qui a changé depuis',
  sameAsNow: 'Rien\u00a0: le projet est encore ainsi.',
  contents: 'Ce que dit cette version',
  noEvents: 'Aucun événement.',
  reading: 'Lecture de la version…',
  unreadable:
    'Cette version est abîmée et ne peut pas être lue. Les autres n’en souffrent pas\u00a0: choisissez-en une autre.',
  restore: 'Revenir à cette version',
  openAsNew: 'Ouvrir comme nouveau projet',
  newTitle: (title: string, version: string) => `${title} (${version})`,
  give: 'Nommer…',
  rename: 'Renommer…',
  giveTitle: 'Nommer cette version',
  giveConfirm: 'Nommer',
  remove: 'Supprimer…',
  removeTitle: 'Supprimer cette version?',
  removeHint: (name: string) =>
    `«\u00a0${name}\u00a0» ne pourra pas être retrouvée. Le projet d’aujourd’hui ne change pas.`,
  removeConfirm: 'Supprimer',
  backToList: 'Toutes les versions',
  restored: (version: string) => `Le projet est revenu à\u00a0: ${version}`,
  tally: {
    events: counted('événement', 'événements'),
    effects: counted('effet', 'effets'),
    links: counted('lien', 'liens'),
    actors: counted('acteur', 'acteurs'),
    lessons: counted('constat', 'constats'),
    actions: counted('piste d’action', 'pistes d’action', 'e'),
    answers: counted('réponse', 'réponses', 'e'),
    questions: counted('question', 'questions', 'e'),
    ratings: counted('cote', 'cotes', 'e'),
    maturityStages: counted('étape de maturité', 'étapes de maturité', 'e'),
    obstacles: counted('obstacle', 'obstacles'),
    resources: counted('ressource', 'ressources', 'e'),
    workSessions: counted('séance de travail', 'séances de travail', 'e'),
    outcomes: counted('résultat transitoire', 'résultats transitoires'),
    accounts: counted('récit de chaîne', 'récits de chaîne'),
    reportParts: counted('partie du rapport', 'parties du rapport', 'e'),
    info: 'description du projet modifiée',
    layout: 'disposition modifiée',
    nothing: 'aucune différence',
  },
}
