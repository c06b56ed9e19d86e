import type { OutcomeWordsOf } from '../words.ts'

/** Function 2 in French: the network speaks for itself, and convinces. */
export const influence: OutcomeWordsOf<2> = {
  spokespersons: {
    label: 'Porte-parole légitimes et crédibles',
    shortLabel: 'Porte-parole',
    definition:
      'Des personnes parlent au nom du groupe, et on les écoute. Leur légitimité vient de la place qu’elles occupent et que les autres leur reconnaissent. Leur crédibilité vient de ce qu’elles savent et de leur talent pour rapprocher les points de vue.',
    testQuestion:
      'Est-ce qu’une personne a pris la parole au nom du groupe et a été reconnue comme sa voix?',
    examples: [
      'Deux citoyennes présentent le projet au conseil d’arrondissement au nom du comité.',
      'Le journal local appelle la table dès qu’il est question de logement.',
    ],
    questions: {
      learn: 'Qui a parlé en notre nom, et qu’est-ce qui a donné du poids à cette parole?',
      reinvest:
        'Qui pourrait porter la parole du groupe à l’avenir, et quel soutien faudrait-il lui offrir?',
      specific:
        'Les personnes qui vivent la situation parlent-elles elles-mêmes? Tout le groupe se reconnaît-il dans ce qui est dit?',
    },
    source:
      'Libellé reconstitué par nous, d’après ce que la présentation publique de l’Outil dit des porte-parole.',
  },
  'intermediaries-produced': {
    label: 'Production d’intermédiaires',
    shortLabel: 'Intermédiaires produits',
    definition:
      'Le groupe fabrique un outil qui porte ses idées\u00a0: plan, portrait, mémoire, carte, trousse, infolettre. Cet outil transporte le message sans le changer, garde la trace des ententes et relie les personnes qui s’en servent.',
    testQuestion: 'Est-ce que le groupe a produit un document ou un objet qui porte ses idées?',
    examples: [
      'Une marche exploratoire donne une carte des endroits où il est dangereux de traverser.',
      'Le comité rédige un portrait alimentaire du quartier en douze pages.',
    ],
    questions: {
      learn: 'Quels outils avons-nous produits, et lesquels ont vraiment servi?',
      reinvest:
        'De quel outil aurons-nous besoin à la prochaine étape, et qui devrait y mettre la main?',
      specific:
        'L’outil dit-il clairement sur quoi nous nous sommes entendus, dans des mots que le quartier comprend?',
    },
    source:
      'Libellé reconstitué par nous, d’après ce que la présentation publique de l’Outil dit des intermédiaires.',
  },
  'intermediaries-circulated': {
    label: 'Mise en circulation d’intermédiaires',
    shortLabel: 'Mise en circulation',
    definition:
      'Un outil du groupe prend la route\u00a0: on le remet, on le présente, on le publie, on s’en sert ailleurs. En sortant du réseau, il fait connaître le projet et crée des liens avec d’autres acteurs.',
    testQuestion:
      'Est-ce qu’un document ou un objet du groupe a été remis, présenté ou utilisé à l’extérieur du groupe?',
    examples: [
      'Le portrait alimentaire est remis aux élues et élus de l’arrondissement.',
      'La carte des trajets sécuritaires est affichée dans les quatre écoles du quartier.',
    ],
    questions: {
      learn: 'Jusqu’où nos outils ont-ils voyagé, et qui ne les a jamais reçus?',
      reinvest: 'À qui remettre cet outil, à quel moment et par quelles mains?',
      specific: 'Que s’est-il passé après la remise? Savons-nous qui s’en est servi, et pour quoi?',
    },
    source:
      'Libellé reconstitué par nous, d’après ce que la présentation publique de l’Outil dit des intermédiaires.',
  },
  influence: {
    label: 'Influence auprès des décideurs',
    shortLabel: 'Influence',
    definition:
      'Une personne ou une institution qui a le pouvoir de décider change de position, prend un engagement ou modifie une règle à la suite de l’action du groupe. On en garde une trace\u00a0: un vote, une lettre, un budget, un règlement.',
    testQuestion:
      'Est-ce qu’une personne ou une institution qui décide a changé quelque chose à la suite de notre action?',
    examples: [
      'L’arrondissement adopte une résolution qui appuie le marché.',
      'Le centre de services scolaire accepte d’ouvrir une cour d’école la fin de semaine.',
    ],
    questions: {
      learn: 'Qu’est-ce qui a convaincu, et qu’est-ce qui n’a pas porté?',
      reinvest:
        'Quelles décisions restent à obtenir, de qui dépendent-elles et quand se prennent-elles?',
      specific:
        'Comment savons-nous que notre action a compté dans cette décision? L’engagement tiendra-t-il si les personnes changent?',
    },
    source: 'Libellé reconstitué par nous, d’après le résumé de l’article de 2023.',
  },
}
