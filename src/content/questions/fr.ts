import type { AheadWords } from './words.ts'

/** The questions that one asks looking ahead, in French, in our own words. */
export const aheadFr: AheadWords = {
  general: [
    'Quels effets voulons-nous, pour qui, et que savons-nous de ce qui y mène?',
    'Dans ce que nous prévoyons, quels résultats transitoires manquent encore?',
    'Qu’est-ce qui pourrait freiner le projet, et que ferons-nous si cela arrive?',
  ],
  outcomes: {
    'network-creation': {
      learn:
        'Qui, dans le milieu, travaille déjà sur cette situation, et qu’est-ce qui relie ces gens aujourd’hui?',
      specific:
        'Pour les effets visés, quels acteurs faut-il réunir dès le départ, et qu’est-ce qui pourrait les décider?',
    },
    governance: {
      learn:
        'Dans nos projets passés, quelles façons de décider ont bien marché, et lesquelles ont laissé des gens de côté?',
      specific: 'Qui décidera de quoi, et comment le saura-t-on quand quelqu’un se joindra à nous?',
    },
    controversy: {
      learn:
        'Quels désaccords connaissons-nous déjà sur cette question, et comment en a-t-on discuté jusqu’ici?',
      specific:
        'Quel désaccord risque de bloquer le projet, et qui devrait être là quand on en parlera?',
    },
    'network-extension': {
      learn: 'Qui a manqué dans des projets semblables, et quand s’en est-on rendu compte?',
      specific:
        'À quel moment faudra-t-il ouvrir le réseau, à qui, et qu’est-ce que cela changera?',
    },
    spokespersons: {
      learn: 'Qui est déjà écouté sur cette question, et d’où vient cette confiance?',
      specific:
        'Devant qui faudra-t-il parler, et qui aura la légitimité et les connaissances pour le faire?',
    },
    'intermediaries-produced': {
      learn: 'Quels portraits, plans ou ententes existent déjà, et que peut-on en reprendre?',
      specific:
        'Quel outil faudra-t-il produire pour que les acteurs s’entendent, et avec qui l’écrire?',
    },
    'intermediaries-circulated': {
      learn:
        'Par quels chemins l’information circule-t-elle dans le milieu, et où s’arrête-t-elle?',
      specific:
        'Entre quelles mains nos outils devront-ils arriver pour que les effets se produisent?',
    },
    influence: {
      learn:
        'Quelles décisions ont déjà été prises sur cette question, par qui, et qu’est-ce qui a compté?',
      specific:
        'De quelles décisions dépendent les effets visés, et à quel moment pourra-t-on les influencer?',
    },
    'interest-alignment': {
      learn: 'Que cherche chaque acteur dans ce projet, et où ces intérêts se rejoignent-ils déjà?',
      specific:
        'Sur quoi faudra-t-il que les acteurs s’entendent, et qui pourrait les aider à se rapprocher?',
    },
    'new-roles': {
      learn: 'Qui a déjà pris un rôle inhabituel dans le milieu, et qu’est-ce qui l’a permis?',
      specific:
        'Quels rôles faudra-t-il tenir pour atteindre les effets, et qui devra apprendre à les tenir?',
    },
    resources: {
      learn:
        'Quelles ressources le milieu a-t-il déjà, et lesquelles ont toujours été difficiles à trouver?',
      specific:
        'De quelles ressources aurons-nous besoin, à quel moment, et que ferons-nous si l’une d’elles ne vient pas?',
    },
    'project-strengthening': {
      learn:
        'Qu’est-ce qui a permis à des projets semblables de durer, et qu’est-ce qui les a fragilisés?',
      specific:
        'À quoi verrons-nous que le projet est assez solide pour passer à l’étape suivante?',
    },
  },
}
