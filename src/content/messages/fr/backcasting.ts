/** Planning from the end: what must happen just before, one step back at a time. */
export const backcasting = {
  before: 'Et avant?',
  question: 'Qu’est-ce qui doit arriver juste avant?',
  beforeWhat: (title: string) => `Avant «\u00a0${title}\u00a0»`,
  andBefore: (title: string) => `Et avant «\u00a0${title}\u00a0»?`,
  placeholder: 'automne 2027 Obtenir un local #11',
  hint: 'Entrée ajoute. Maj + Entrée remonte d’un pas de plus.',
  add: 'Ajouter',
  goBack: 'Remonter d’un pas',
  leadHere: 'Y mènent déjà',
  steps: 'Chemin parcouru',
  startTitle: 'Ou partez de la fin.',
  startHint:
    'Pour planifier\u00a0: nommez l’effet visé, puis remontez pas à pas, de ce qui doit arriver juste avant jusqu’à aujourd’hui.',
  start: 'Partir d’un effet visé',
  intendedQuestion: 'Quel changement souhaite-t-on dans le milieu de vie?',
}
