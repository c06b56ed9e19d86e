/** « On hésite »: several outcomes for one event, until the room decides. */
export const hesitation = {
  open: 'On hésite entre…',
  hint: 'Choisissez au moins deux résultats. L’événement reste sur leurs cartes, marqué d’un point d’interrogation, jusqu’à ce que la salle tranche.',
  keep: (count: number) => (count < 3 ? 'Garder ces deux-là' : `Garder ces ${count}-là`),
  decide: 'Trancher',
  decideOpen: 'Trancher…',
  between: (count: number): string => (count === 1 ? 'On hésite' : 'On hésite entre'),
  drop: 'Ne pas le retenir',
  doubted: 'en discussion',
  argument: (label: string) => `Argument pour\u00a0: ${label}`,
  argumentPlaceholder: 'Ce qui parle pour ce résultat',
  settle: 'Retenir celui-ci',
  settleOn: (label: string) => `Retenir celui-ci\u00a0: ${label}`,
  settleAll: (count: number) => (count === 2 ? 'Garder les deux' : `Garder les ${count}`),
  /** The argument for an outcome that was not kept, among the divergent views. */
  letGo: (label: string, why: string) => `${label}\u00a0: ${why}`,
  others: 'Hésiter autrement…',
}
