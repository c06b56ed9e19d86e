import type { OutcomeWordsOf } from '../words.ts'

/** Function 1 in French: the network comes to be, and holds. */
export const networkSetup: OutcomeWordsOf<1> = {
  'network-creation': {
    label: 'Création de réseau',
    shortLabel: 'Création de réseau',
    definition:
      'Des personnes, des organismes et des choses comme un rapport, un programme ou une somme d’argent sont mis en relation autour d’une situation qui préoccupe. Un «\u00a0nous\u00a0» apparaît, et chacun commence à y tenir un rôle.',
    testQuestion:
      'Est-ce que des gens ou des organismes qui ne travaillaient pas ensemble se sont réunis autour d’une même préoccupation?',
    examples: [
      'Six organismes et le CLSC forment un comité sur l’accès à une épicerie.',
      'Des parents, une école et un club de vélo tiennent une première rencontre sur les trajets scolaires.',
    ],
    questions: {
      learn: 'Qu’est-ce qui a réuni les premiers acteurs, et qui aurait pu y être dès le début?',
      reinvest: 'La prochaine fois, qui inviterons-nous en premier, et de quelle façon?',
      specific:
        'Les acteurs dont dépendent les effets souhaités font-ils partie du réseau? Qu’est-ce qui les a décidés à s’engager?',
    },
    source:
      'Libellé attesté\u00a0: présentation publique de l’Outil et Guide-UP (2023). La définition, les exemples et les questions sont de nous, sauf la question propre à ce résultat, que nous avons reformulée d’après la présentation.',
  },
  governance: {
    label: 'Structures et règles de gouvernance',
    shortLabel: 'Gouvernance',
    definition:
      'Le groupe se donne une façon de fonctionner\u00a0: qui décide, qui fait quoi, comment on se réunit et comment l’information passe. Ces règles peuvent être écrites ou convenues de vive voix, mais on les voit à l’œuvre. Elles changent au fil du projet.',
    testQuestion:
      'Est-ce que le groupe s’est donné, ou a changé, une manière de décider, de se réunir ou de se répartir le travail?',
    examples: [
      'Le comité adopte un mandat d’une page et choisit deux personnes pour le coordonner.',
      'Une entente écrite dit qui paie l’électricité et qui garde les clés du local.',
    ],
    questions: {
      learn: 'Quelles règles ont fait avancer le projet, et lesquelles l’ont ralenti?',
      reinvest: 'Quelle règle faudrait-il ajouter, simplifier ou laisser tomber pour la suite?',
      specific:
        'Chaque personne autour de la table sait-elle comment les décisions se prennent, et se sent-elle à l’aise d’y prendre part?',
    },
    source:
      'Libellé attesté\u00a0: Guide-UP (2023). La définition, les exemples et les questions sont de nous.',
  },
  controversy: {
    label: 'Traitement des controverses',
    shortLabel: 'Controverses',
    definition:
      'Des idées opposées se rencontrent sur une même question, et on en discute avec des arguments. La question avance quand des positions bougent, que des connaissances ou des acteurs s’ajoutent, que des liens se resserrent ou se défont. Une solution plus solide permet alors de coopérer.',
    testQuestion:
      'Est-ce qu’un désaccord important a été mis sur la table et discuté, même s’il n’est pas tout à fait réglé?',
    examples: [
      'Parc ou sous-sol d’église? Une soirée permet de comparer les deux emplacements du marché.',
      'Commerces et cyclistes s’entendent pour essayer la piste un été avant de décider.',
    ],
    questions: {
      learn: 'Qu’est-ce qui a fait bouger les positions, et quelles voix n’ont pas été entendues?',
      reinvest:
        'Comment accueillerons-nous le prochain désaccord, et qui pourrait nous aider à en discuter?',
      specific:
        'La solution trouvée permet-elle vraiment à tout le monde de coopérer, ou le désaccord risque-t-il de revenir?',
    },
    source:
      'Libellé attesté\u00a0: Guide-UP (2023); la présentation publique de l’Outil en explique l’idée. La définition, les exemples et les questions sont de nous.',
  },
  'network-extension': {
    label: 'Élargissement du réseau',
    shortLabel: 'Élargissement du réseau',
    definition:
      'Le réseau continue de se construire\u00a0: des acteurs arrivent, d’autres partent, une règle ou une connaissance nouvelle entre en jeu. Ces mouvements apportent d’autres idées et d’autres moyens, et changent le cours du projet.',
    testQuestion:
      'Est-ce que quelqu’un ou quelque chose de nouveau s’est joint au réseau et a changé la suite?',
    examples: [
      'Trois fermes de la région se joignent au comité du marché.',
      'L’office d’habitation entre dans le projet de jardin et ouvre ses cours arrière.',
    ],
    questions: {
      learn: 'Quelles arrivées et quels départs ont changé le cours du projet, et de quelle façon?',
      reinvest: 'Qui manque encore autour de la table, et qui pourrait faire le premier contact?',
      specific:
        'Comment accueillons-nous les acteurs qui arrivent en cours de route? Gardons-nous le contact avec ceux qui partent?',
    },
    source:
      'Libellé reconstitué par nous, d’après l’idée de réseau en construction continue (présentation publique de l’Outil) et le résumé de l’article de 2023.',
  },
}
