import { countFr } from '../plural.ts'

const listed = (items: readonly string[]) => new Intl.ListFormat('fr-CA').format(items)
const quoted = (labels: readonly string[]) =>
  listed(labels.map((label) => `«\u00a0${label}\u00a0»`))

/** « Portrait »: what the story shows, in pictures, tables and sentences. Facts to discuss, never a score. */
export const portrait = {
  note: 'Des faits à discuter, jamais une note. Ce qui est abandonné n’est pas compté.',
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
}
