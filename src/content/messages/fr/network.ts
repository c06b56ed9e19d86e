import type { Level } from '../../../domain/analysis/network.ts'
import { countFr } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('fr-CA').format(items)

/** « Réseau »: who was there when, how closely, and on which outcomes. */
export const network = {
  none: 'Aucun acteur pour l’instant.',
  noneHint:
    'Nommez-les avec @ en notant un événement, ou ajoutez-les dans la fenêtre des acteurs. Une règle, un rapport ou un programme en sont aussi.',
  actor: 'Acteur',
  kind: 'Sorte',
  role: 'Rôle',
  joins: 'Arrivée',
  leaves: 'Départ',
  presence: 'Qui était là, et quand',
  counted: (humans: number, others: number) =>
    `${countFr(humans, 'acteur humain', 'acteurs humains')}, ${countFr(others, 'acteur non humain', 'acteurs non humains')}.`,
  noneLeft: 'Aucun départ n’est noté.',
  left: (names: readonly string[]) =>
    names.length > 6
      ? `${names.length} départs sont notés.`
      : `${names.length === 1 ? 'Est parti' : 'Sont partis'}\u00a0: ${listed(names)}.`,
  humans: (count: number) => countFr(count, 'acteur humain', 'acteurs humains'),
  others: (count: number) =>
    `${countFr(count, 'acteur non humain', 'acteurs non humains')} (connaissances, règles, rapports…)`,
  noDate: 'sans date',
  firstEvent: 'dès son premier événement',
  presenceSigns:
    'En pointillé\u00a0: le doute sur l’arrivée ou le départ. Hachuré\u00a0: non humain. Sans arrivée notée, la barre part du premier événement où l’acteur prend part; sans départ noté, elle va jusqu’à aujourd’hui.',
  continuum: 'De la communication à la collaboration',
  levels: 'Niveaux',
  level: 'Niveau',
  levelNames: {
    communication: 'Communication',
    cooperation: 'Coopération',
    coordination: 'Coordination',
    collaboration: 'Collaboration',
  } satisfies Record<Level, string> as Record<Level, string>,
  levelAt: (level: string, when: string) => (when === '' ? level : `${level} (${when})`),
  levelsSaid: (said: number, all: number) =>
    `Niveau noté pour ${said} sur ${countFr(all, 'acteur', 'acteurs')}.`,
  closer: (names: readonly string[]) => `Le lien s’est resserré avec\u00a0: ${listed(names)}.`,
  looser: (names: readonly string[]) => `Le lien s’est relâché avec\u00a0: ${listed(names)}.`,
  continuumSigns:
    'Plus la barre est haute, plus le lien est étroit\u00a0: 1 communication, 2 coopération, 3 coordination, 4 collaboration. Plusieurs niveaux peuvent coexister dans un projet.',
  continuumSource: 'D’après le continuum de la collaboration de Himmelman (2002).',
  levelCount: 'Où en sont les liens',
  ever: (count: number) => `${count} à un moment`,
  last: 'Dernier niveau noté',
  everHead: 'À un moment',
  unsaid: (count: number) =>
    count === 0
      ? 'Chaque acteur a un niveau noté.'
      : `${countFr(count, 'acteur n’a', 'acteurs n’ont')} pas de niveau noté.`,
  lastLevelNote: 'Chaque acteur compte une fois, à son dernier niveau noté.',
  matrix: 'Qui est lié à quels résultats',
  noneLinked: 'Aucun acteur ne prend encore part à un événement classé.',
  onOutcomes: (name: string, count: number) =>
    `${name} (${countFr(count, 'résultat', 'résultats')})`,
  widest: (items: readonly string[]) => `Liés au plus de résultats\u00a0: ${listed(items)}.`,
  alone: (labels: readonly string[]) =>
    labels.length > 6
      ? `${labels.length} résultats sans acteur.`
      : `Sans acteur\u00a0: ${listed(labels.map((label) => `«\u00a0${label}\u00a0»`))}.`,
  matrixNote: 'Nombre d’événements où l’acteur prend part et qui montrent le résultat.',
  edit: 'Noter un parcours…',
  editHint: 'Quand chaque acteur arrive, quand il part, et son niveau de lien au fil du temps.',
  editActor: (name: string) => `Parcours\u00a0: ${name}`,
  byEvent: 'Par l’événement',
  noEvent: 'Aucun',
  levelOf: (rank: number) => `Étape ${rank}`,
  levelWhen: (rank: number) => `Quand, étape ${rank}`,
  addLevel: 'Ajouter un niveau',
  removeLevel: (rank: number) => `Retirer l’étape ${rank}`,
}
