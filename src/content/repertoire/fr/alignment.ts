import type { OutcomeWordsOf } from '../words.ts'

/** Function 3 in French: actors and resources come into line. */
export const alignment: OutcomeWordsOf<3> = {
  'interest-alignment': {
    label: 'Alignement d’intérêts',
    shortLabel: 'Alignement d’intérêts',
    definition:
      'Des acteurs qui voyaient les choses chacun à leur façon se rejoignent sur un problème commun et sur ce que chacun peut y gagner. Ils y arrivent par des compromis, souvent avec l’aide de quelqu’un qui fait le pont, ou en apprenant les uns des autres.',
    testQuestion:
      'Est-ce que des acteurs aux intérêts différents se sont entendus sur un but commun ou sur une façon de faire?',
    examples: [
      'La table, l’arrondissement et le CLSC signent une entente à trois sur un local.',
      'L’épicerie et le marché solidaire conviennent de vendre des produits différents.',
    ],
    questions: {
      learn: 'Qu’est-ce que chaque acteur y gagnait, et qui a fait le pont?',
      reinvest:
        'Avec qui reste-t-il à trouver un terrain d’entente, et sur quoi pouvons-nous céder?',
      specific:
        'L’entente repose-t-elle sur des intérêts vraiment partagés? Qui a fait le plus de concessions?',
    },
    source:
      'Libellé reconstitué par nous, d’après ce que la présentation publique de l’Outil dit de l’alignement et des déplacements d’acteurs.',
  },
  'new-roles': {
    label: 'Engagement d’acteurs dans de nouveaux rôles',
    shortLabel: 'Nouveaux rôles',
    definition:
      'Un acteur se met à faire quelque chose qu’il ne faisait pas avant, parce que le projet le demande\u00a0: il prend une responsabilité, prête un lieu, change sa pratique. Sa place dans le réseau n’est plus la même.',
    testQuestion:
      'Est-ce qu’une personne ou un organisme s’est mis à faire, pour le projet, quelque chose de nouveau?',
    examples: [
      'La paroisse, qui louait sa salle, la prête et s’occupe de l’accueil au marché.',
      'Un poste de police de quartier tient un atelier de réparation de vélos avec des jeunes.',
    ],
    questions: {
      learn: 'Qu’est-ce qui a permis à ces acteurs d’en faire plus, ou de faire autrement?',
      reinvest: 'Quel rôle reste à prendre, et qui pourrait l’essayer avec un coup de main?',
      specific:
        'Ce rôle est-il reconnu et soutenu, ou repose-t-il sur la bonne volonté d’une seule personne?',
    },
    source:
      'Libellé reconstitué par nous, d’après ce que la présentation publique de l’Outil dit de l’alignement et des déplacements d’acteurs.',
  },
  resources: {
    label: 'Acquisition de ressources',
    shortLabel: 'Acquisition de ressources',
    definition:
      'Le projet obtient ce qu’il lui faut pour agir\u00a0: de l’argent, un lieu, du matériel, du temps, un savoir-faire ou des données. La ressource est bien là, et on peut dire d’où elle vient.',
    testQuestion:
      'Est-ce que le projet a obtenu de l’argent, un lieu, du matériel, du temps ou un savoir-faire?',
    examples: [
      'Une fondation accorde 45\u00a0000\u00a0$ pour démarrer le marché.',
      'Un commerce du quartier donne vingt vélos à remettre en état.',
    ],
    questions: {
      learn: 'Quelles ressources ont fait la différence, et combien d’efforts ont-elles demandés?',
      reinvest:
        'De quelles ressources aurons-nous besoin pour continuer, et à quelles conditions les accepterons-nous?',
      specific:
        'Ces ressources conviennent-elles aux effets souhaités? Que se passera-t-il quand elles prendront fin?',
    },
    source: 'Libellé reconstitué par nous, d’après le résumé de l’article de 2023.',
  },
  'project-strengthening': {
    label: 'Renforcement du projet',
    shortLabel: 'Renforcement du projet',
    definition:
      'Le projet lui-même devient plus solide\u00a0: il s’améliore, s’étend, gagne du personnel ou s’installe dans la durée. Ce n’est pas encore un changement dans la vie du quartier, mais le projet est mieux placé pour le produire.',
    testQuestion:
      'Est-ce que le projet est devenu plus solide, plus complet ou plus durable qu’avant?',
    examples: [
      'Le marché passe d’un samedi sur deux à tous les samedis, avec une équipe formée.',
      'Le projet de vélos se dote d’une coordination permanente.',
    ],
    questions: {
      learn: 'À quels moments le projet a-t-il pris de la force, et grâce à quoi?',
      reinvest: 'Que faut-il consolider maintenant pour que le projet dure sans épuiser les gens?',
      specific: 'Si les personnes qui le portent partaient demain, que resterait-il du projet?',
    },
    source: 'Libellé reconstitué par nous, d’après le résumé de l’article de 2023.',
  },
}
