/** « Apprentissages »: the room and its parts. */
export const learn = {
  title: 'Apprentissages',
  parts: 'Parties des apprentissages',
  tabs: {
    portrait: 'Portrait',
    questions: 'Questions',
    findings: 'Constats',
    actions: 'Pistes d’action',
    wheel: 'Roue',
    network: 'Réseau',
    next: 'Suite du projet',
  },
  table: 'Les mêmes nombres, en tableau',
  noEvents: 'Les apprentissages partent des événements.',
  noEventsHint: 'Racontez d’abord ce qui s’est passé, puis classez les événements.',
  goToStory: 'Aller au récit',
}
