/** Planning from the end: what must happen just before, one step back at a time. */
export const backcasting = {
  ask: 'Et avant?',
  question: 'Qu’est-ce qui doit arriver juste avant?',
  heading: (title: string) => `Avant «\u00a0${title}\u00a0»`,
  askOf: (title: string) => `Et avant «\u00a0${title}\u00a0»?`,
  placeholder: 'automne 2027 Obtenir un local #11',
  hint: 'Entrée ajoute. Maj + Entrée remonte d’un pas de plus.',
  add: 'Ajouter',
  go: 'Remonter d’un pas',
  already: 'Y mènent déjà',
  trail: 'Chemin parcouru',
  startTitle: 'Ou partez de la fin.',
  startHint:
    'Pour planifier\u00a0: nommez l’effet visé, puis remontez pas à pas, de ce qui doit arriver juste avant jusqu’à aujourd’hui.',
  start: 'Partir d’un effet visé',
  intendedQuestion: 'Quel changement souhaite-t-on dans le milieu de vie?',
}

/** Telling from the start: what a card led to, one step on at a time. */
export const onward = {
  ask: 'Et après?',
  key: 'Maj + A',
  question: 'Et après, qu’est-ce que cela a amené?',
  heading: (title: string) => `Après «\u00a0${title}\u00a0»`,
  askOf: (title: string) => `Et après «\u00a0${title}\u00a0»?`,
  placeholder: 'printemps 2024 Obtenir un local #11',
  hint: 'Entrée ajoute. Maj + Entrée avance d’un pas de plus.',
  add: 'Ajouter',
  go: 'Avancer d’un pas',
  already: 'Cela mène déjà à',
  trail: 'Chemin parcouru',
}
