import { alignment } from './fr/alignment.ts'
import { influence } from './fr/influence.ts'
import { networkSetup } from './fr/networkSetup.ts'
import type { RepertoireWords } from './words.ts'

/** The repertoire in French, in our own words. */
export const repertoireFr: RepertoireWords = {
  functions: {
    1: {
      label: 'Se constituer et se maintenir',
      shortLabel: 'Constituer et maintenir',
      definition:
        'Des gens et des choses se relient, conviennent d’une façon de marcher ensemble et traversent leurs désaccords. C’est ce qui fait naître le réseau et lui permet de tenir.',
    },
    2: {
      label: 'Se représenter et influencer',
      shortLabel: 'Représenter et influencer',
      definition:
        'Le réseau se donne une voix et des outils pour se faire connaître au-delà de ses membres. Il cherche à convaincre les personnes et les institutions qui peuvent ouvrir des portes.',
    },
    3: {
      label: 'Aligner les acteurs et les ressources nécessaires',
      shortLabel: 'Acteurs et ressources',
      definition:
        'Les acteurs rapprochent leurs intérêts, changent ce qu’ils font et réunissent ce qu’il faut pour agir. Le projet prend de la force et s’approche de ses effets.',
    },
  },
  outcomes: { ...networkSetup, ...influence, ...alignment },
  unknown: 'Résultat inconnu',
  unnamed: 'Nouveau résultat',
  notice: {
    title: 'Répertoire reconstitué, non officiel',
    short: 'Répertoire reconstitué, non officiel\u00a0: 3 libellés attestés, 9 reconstitués.',
    whose: (name, source) =>
      source === '' ? `Répertoire de ${name}.` : `Répertoire de ${name}, d’après ${source}.`,
    own: (count) =>
      count === 1 ? '1 libellé propre à ce projet.' : `${count} libellés propres à ce projet.`,
    still: (count) =>
      count === 1
        ? '1 libellé reconstitué par Jalons, non officiel.'
        : `${count} libellés reconstitués par Jalons, non officiels.`,
    why: [
      'La méthode compte douze résultats transitoires, répartis en trois fonctions. Leur liste officielle se trouve sur une affiche que nous n’avons pas pu lire. Ce que vous voyez ici n’est donc pas cette liste.',
      'Sont attestés dans des documents publics\u00a0: trois libellés («\u00a0Création de réseau\u00a0», «\u00a0Structures et règles de gouvernance\u00a0», «\u00a0Traitement des controverses\u00a0») et les trois fonctions. Le nom français de la première fonction est attesté; ceux des deux autres sont traduits par nous du résumé anglais d’un article de 2019.',
      'Les neuf autres libellés sont reconstitués par nous, tout comme la numérotation. Nous sommes partis des idées exposées dans la présentation publique de l’Outil d’appréciation des effets de l’action intersectorielle locale, et des résumés de deux articles de Bilodeau et ses collègues (Sociology of Health & Illness, 2019; Critical Public Health, 2023). Les définitions, les exemples et les questions sont écrits pour Jalons.',
      'Votre table possède l’affiche? Choisissez «\u00a0Modifier le répertoire\u00a0» et inscrivez-y vos libellés. Les événements restent à leur place, les liens aussi, et vos libellés voyagent avec le fichier du projet.',
    ],
    whyOwn: [
      'Les libellés de ce répertoire ont été écrits ou choisis par celles et ceux qui le proposent, à la place de ceux de Jalons. Ce qu’ils n’ont pas dit (définitions, exemples, questions) reste écrit pour Jalons.',
    ],
  },
  general: {
    learn: [
      'Y a-t-il des résultats transitoires sur lesquels nous sommes revenus souvent, peut-être trop? Pour quelle raison?',
      'Parmi les cartes restées vides, lesquelles auraient pu aider notre projet?',
      'Y a-t-il un résultat important que nous n’avons pas pu atteindre? Qu’est-ce qui l’a empêché?',
      'Quels reculs et quels imprévus ont changé notre route, et qu’en avons-nous fait?',
      'Quels liens de la chaîne nous font encore hésiter, et que faudrait-il savoir pour trancher?',
    ],
    reinvest: [
      'Pour les effets que nous voulons, de quels résultats transitoires ne pouvons-nous pas nous passer?',
      'Lesquels demandent que certains acteurs s’engagent davantage? Comment les y amener?',
      'Lesquels demandent des compétences que le réseau n’a pas encore? Comment les développer?',
      'Par quel petit pas commencer, qui s’en charge et pour quand?',
      'À quoi verrons-nous que nous avançons?',
    ],
  },
}
