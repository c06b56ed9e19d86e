import { countFr } from '../plural.ts'

/** The capture line: what it understood, the names it proposes, the line recalled. */
export const capture = {
  understood: 'Ce qui est compris',
  when: 'Quand',
  newActor: 'nouvel acteur',
  inWords: 'gardé en mots\u00a0: écrivez l’année en quatre chiffres',
  view: 'Vue divergente',
  setback: 'Recul',
  planned: 'Prévu',
  ignore: (what: string) => `Remettre dans le titre\u00a0: ${what}`,
  suggestions: { outcome: 'Résultats transitoires', actor: 'Acteurs' },
  suggested: (count: number) =>
    `${countFr(count, 'proposition', 'propositions')}\u00a0: Tab prend la première, les flèches choisissent`,
  correct: 'Corriger',
  correcting: (title: string) => `Correction de «\u00a0${title}\u00a0»`,
  leaveAsItWas: 'Laisser tel quel',
  recall: 'Corriger la dernière ligne (↑)',
  signs: [
    ['#', 'résultat'],
    ['@', 'acteur'],
    ['!', 'recul'],
    ['?', 'vue divergente'],
    ['>', 'prévu'],
  ],
}
