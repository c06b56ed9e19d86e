/** « Lire le tableau »: aids to reading, neutral; the room decides what they mean. */
export const tableReading = {
  open: 'Lire le tableau…',
  title: 'Lire le tableau',
  overTime: 'Les fonctions dans le temps',
  functions: 'Fonction',
  listed: (items: readonly string[]) => new Intl.ListFormat('fr-CA').format(items),
  mostly: (label: string, periods: string) => `${label}\u00a0: surtout en ${periods}.`,
  counted: 'Nombre d’événements par fonction; ce qui est abandonné n’est pas compté.',
  undated: (count: string) => `Sans année\u00a0: ${count}.`,
  nothingDated: 'Rien à montrer encore\u00a0: il faut des événements classés qui ont une année.',
  repeated: 'Ce qui revient',
  repeatedAsk: 'Était-ce nécessaire? A-t-on trop misé là-dessus? Pour quelle raison?',
  noneRepeated: 'Aucun résultat ne revient trois fois ou plus.',
  times: (count: number) => `revient ${count} fois`,
  absent: 'À discuter',
  absentAsk:
    'Aucun événement n’est posé sur ces cartes. Auraient-elles aidé, ou n’en fallait-il pas?',
  noneAbsent: 'Chaque carte a au moins un événement.',
}
