import { countFr } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('fr-CA').format(items)
const quoted = (labels: readonly string[]) =>
  listed(labels.map((label) => `«\u00a0${label}\u00a0»`))

/** « Portrait »: what the story shows, in pictures, tables and sentences. Facts to discuss, never a score. */
export const portrait = {
  note: 'Des faits à discuter, jamais une note. Ce qui est abandonné n’est pas compté.',
  about: 'Ce qu’on regarde',
  wholeProject: 'Tout le projet',
  until: 'Jusqu’à quand',
  beside: 'À côté de',
  besideNothing: 'Rien d’autre',
  besideMoment: 'La même chose, à un autre moment',
  besideUnread: 'Cet autre projet n’a pas pu être lu.',
  upTo: (name: string, when: string) => `${name}, jusqu’à\u00a0: ${when}`,
  outcomes: 'Les résultats transitoires',
  outcome: 'Résultat transitoire',
  came: 'Survenus',
  planned: 'Prévus',
  toDiscuss: 'à discuter',
  askWhy: 'pourquoi?',
  absent: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Chaque résultat a au moins un événement.'
      : labels.length > 6
        ? `${labels.length} résultats n’ont aucun événement. Auraient-ils aidé, ou n’en fallait-il pas?`
        : `Sans événement, à discuter\u00a0: ${quoted(labels)}. ${labels.length === 1 ? 'Aurait-il aidé' : 'Auraient-ils aidé'}, ou n’en fallait-il pas?`,
  repeated: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Aucun résultat ne revient trois fois ou plus.'
      : `Ce qui revient le plus\u00a0: ${quoted(labels)}. Pourquoi?`,
  unclassified: (count: number) =>
    `${countFr(count, 'événement attend', 'événements attendent')} encore un résultat.`,
  plannedIsHollow: 'En pointillé\u00a0: ce qui est prévu.',
  byFunction: 'Nombre d’événements qui montrent chaque fonction.',
  byOutcome: 'Nombre d’événements qui montrent chaque résultat.',
  outcomesOverTime: 'Les résultats au fil du temps',
  densest: (periods: string, count: number) =>
    `C’est en ${periods} que le plus de résultats se montrent (${count}).`,
  nothingIn: (periods: string) => `Aucun en ${periods}.`,
  standingHead: 'Où on en est',
  count: 'Nombre',
  standing: (label: string, count: number) => `${label}\u00a0: ${count}`,
  standings: (items: readonly string[]) => (items.length === 0 ? '' : `${items.join('. ')}.`),
  function: 'Fonction',
  strategies: 'Deux stratégies publiées, pour en discuter',
  strategyReading:
    'Une étude de projets semblables y a vu deux façons de faire. Un même projet peut tenir des deux, et en changer en route\u00a0: dans laquelle vous reconnaissez-vous, et pourquoi?',
  doIt: 'Faire soi-même (Do it)\u00a0: surtout acquérir des ressources, élargir et renforcer le réseau et le projet.',
  makeItHappen:
    'Faire en sorte que cela se fasse (Make it happen)\u00a0: surtout se représenter et influencer, pour convaincre ceux et celles qui tiennent les leviers.',
  strategySource:
    'Source\u00a0: Bilodeau et ses collègues, Critical Public Health, 33(5), 2023. Les noms français sont de nous.',
  shareNote:
    'Les parts disent combien de fois les événements montrent un résultat de chaque fonction; elles ne disent pas quelle stratégie est la vôtre.',
  percent: (percent: number) => `${percent}\u00a0%`,
  times: (count: number) => `${count}\u00a0fois`,
  timesHead: 'Nombre de fois',
  share: 'Part',
}
