import { countFr } from '../messages/plural.ts'
import type { ReportWords } from './words.ts'

/** The words of the report in French. */
export const reportFr: ReportWords = {
  parts: {
    cover: 'Page titre',
    context: 'Contexte',
    people: 'Qui a participé',
    timeline: 'Ligne du temps',
    chain: 'Chaîne de résultats transitoires',
    effects: 'Comment on arrive à chaque effet',
    portrait: 'Portrait',
    lessons: 'Constats',
    actions: 'Pistes d’action',
    next: 'Suite du projet',
    sources: 'Sources',
    method: 'Méthode et provenance du répertoire',
  },
  kind: 'Rapport de la démarche',
  untitled: 'Projet sans titre',
  untitledCard: 'Sans titre',
  outcomeNumbers: (numbers) => `RT\u00a0${numbers.join(', ')}`,
  outcome: (number, label) => (number === null ? label : `RT\u00a0${number}. ${label}`),
  writtenOn: (date) => `Établi le ${date}`,
  nameless:
    'Dans ce rapport, les noms inscrits au projet sont remplacés par des mots neutres. Un nom écrit autrement dans un texte peut y être resté.',
  takesPart: 'Prend part à',
  figure: (number, caption) => `Figure ${number}. ${caption}`,
  table: (number, caption) => `Tableau ${number}. ${caption}`,
  contents: 'Dans ce rapport',
  counted: ({ events, effects, links, actors }) =>
    `Le projet raconte ${countFr(events, 'événement marquant', 'événements marquants')} et ${countFr(effects, 'effet', 'effets')}, ${links === 0 ? 'qu’aucun lien ne réunit encore' : `réunis par ${countFr(links, 'lien', 'liens')}`}${actors === 0 ? '' : `, avec ${countFr(actors, 'acteur', 'acteurs')}`}.`,
  facts: {
    caption: 'Le projet en bref',
    head: ['Repère', 'Ce qui est dit'],
    territory: 'Territoire',
    period: 'Période',
    use: 'Usage',
  },
  people: {
    actorsCaption: 'Acteurs',
    actorsHead: ['Acteur', 'Sorte', 'Rôle', 'Présence', 'Événements'],
    sessionsCaption: 'Séances de travail',
    sessionsHead: ['Date', 'Séance', 'Lieu', 'Personnes présentes'],
    told: (actors, sessions) =>
      `${countFr(actors, 'acteur est nommé', 'acteurs sont nommés')} dans le récit, humains ou non. ${sessions === 0 ? 'Aucune séance de travail n’a été notée.' : `Le récit a été construit en ${countFr(sessions, 'séance', 'séances')} de travail.`}`,
    none: 'Ni acteur ni séance de travail pour l’instant.',
  },
  timeline: {
    told: (events, undated) =>
      `Voici ${countFr(events, 'événement marquant', 'événements marquants')}, dans l’ordre où le groupe les raconte.${undated === 0 ? '' : ` ${countFr(undated, 'événement n’a pas', 'événements n’ont pas')} de date.`} Une date vague reste vague\u00a0: la barre est aussi large que le doute.`,
    from: (first, last) => `Du premier repère (${first}) au dernier (${last}).`,
    none: 'Aucun événement n’est raconté pour l’instant.',
    figure: 'Les événements dans le temps',
    alt: (events) =>
      `Ligne du temps de ${countFr(events, 'événement', 'événements')}. Le tableau qui suit dit la même chose en mots.`,
    caption: 'Les événements marquants, dans l’ordre du récit',
    head: ['N°', 'Quand', 'Événement', 'Résultat transitoire', 'Acteurs', 'État'],
    setback: 'recul',
    hesitating: 'on hésite',
    viewsCaption: 'Vues divergentes',
    viewsHead: ['À propos de', 'De qui', 'Autre façon de le voir'],
  },
  chain: {
    told: (links, effects) =>
      `${countFr(links, 'lien relie', 'liens relient')} les événements entre eux, puis à ${countFr(effects, 'effet', 'effets')} dans le milieu de vie. Un lien dit ce qui a rendu une chose possible, ou ce qui l’a freinée, tel que le groupe le comprend.`,
    off: (count) =>
      `${countFr(count, 'événement ne mène', 'événements ne mènent')} encore à aucun effet.`,
    none: 'Aucun lien n’est tracé pour l’instant.',
    figure: 'La chaîne entière',
    alt: ({ events, effects, links }) =>
      `Schéma de ${countFr(events, 'événement', 'événements')}, de ${countFr(effects, 'effet', 'effets')} et de ${countFr(links, 'lien', 'liens')}. Le tableau qui suit nomme chaque lien.`,
    caption: 'Les liens de la chaîne',
    head: ['De', 'Lien', 'Vers', 'Pourquoi', 'Certitude'],
  },
  effects: {
    told: (count) =>
      `${countFr(count, 'effet est raconté', 'effets sont racontés')} ici, avec son fil\u00a0: les événements qui y mènent.`,
    none: 'Aucun effet n’est nommé pour l’instant.',
    figure: (effect) => `Le fil qui mène à «\u00a0${effect}\u00a0»`,
    figureInPart: (effect, shown, whole) =>
      `Le fil qui mène à «\u00a0${effect}\u00a0»\u00a0: ${countFr(shown, 'événement clé', 'événements clés')} sur ${whole}`,
    through: 'par d’autres événements',
    alt: (effect, events) =>
      `Schéma du fil qui mène à «\u00a0${effect}\u00a0», avec ${countFr(events, 'événement', 'événements')}. Le récit qui suit le dit en mots.`,
    factsCaption: (effect) => `L’effet «\u00a0${effect}\u00a0»`,
    status: 'État',
    when: 'Quand',
  },
  portrait: {
    told: (classified, events) =>
      `${countFr(classified, 'événement montre', 'événements montrent')} un résultat transitoire, sur ${events}. Ces nombres servent à discuter\u00a0: ils ne notent personne.`,
    none: 'Aucun événement n’est encore classé.',
    periodsCaption: 'Les fonctions dans le temps',
    period: 'Période',
  },
  lessons: {
    told: (count) =>
      `Le groupe retient ${countFr(count, 'constat', 'constats')}\u00a0: ce qui a aidé, ce qui a nui, ce qu’il a appris.`,
    none: 'Aucun constat n’est noté pour l’instant.',
    kinds: { lesson: 'Apprentissages', lever: 'Leviers', brake: 'Freins' },
    caption: (kind) => kind,
    head: ['Constat', 'Thème', 'Fois nommé', 'Ce qui l’appuie'],
    answersCaption: 'Réponses aux questions',
    answersHead: ['Question', 'Réponse', 'Ce qui l’appuie'],
  },
  actions: {
    told: (count) => `Pour la suite, le groupe note ${countFr(count, 'piste', 'pistes')} d’action.`,
    none: 'Aucune piste d’action n’est notée pour l’instant.',
    caption: 'Les pistes d’action',
    head: ['Quoi', 'Qui', 'Pour quand', 'Sert à', 'État'],
    states: { toDo: 'À faire', underWay: 'En cours', done: 'Fait', dropped: 'Abandonné' },
  },
  next: {
    told: (strategy, meaning) => `Stratégie pour la suite\u00a0: ${strategy}. ${meaning}`,
    none: 'La suite du projet n’est pas encore dite.',
    stages: {
      caption: 'Étapes de maturité',
      head: ['Étape', 'Atteinte quand', 'Note', 'Ce qui l’appuie'],
    },
    obstacles: {
      caption: 'Obstacles',
      head: ['Obstacle', 'État', 'Comment, ou ce qui a été essayé', 'Ce qui l’appuie'],
    },
    resources: {
      caption: 'Ressources',
      head: ['Ressource', 'Sorte', 'État', 'Quand', 'Ce qui l’appuie'],
    },
  },
  sources: {
    told: (count) =>
      `Le récit s’appuie sur ${countFr(count, 'source notée', 'sources notées')} par le groupe.`,
    none: 'Aucune source n’est notée pour l’instant.',
    caption: 'Les sources notées',
    head: ['Source', 'Adresse', 'À l’appui de'],
  },
  sheets: {
    number: 'N°',
    bounds: ['EDTF', 'Au plus tôt', 'Au plus tard'],
    names: {
      events: 'Événements',
      effects: 'Effets',
      links: 'Liens',
      actors: 'Acteurs',
      outcomes: 'Classement',
      details: 'Événements, suite',
      views: 'Vues divergentes',
      sources: 'Sources',
      workSessions: 'Séances',
      lessons: 'Constats',
      actions: 'Pistes d’action',
      maturityStages: 'Maturité',
      obstacles: 'Obstacles',
      resources: 'Ressources',
      ratings: 'Cotes',
    },
  },
  method: {
    how: [
      'Ce rapport suit la démarche de l’Outil d’appréciation des effets de l’action intersectorielle locale. Un groupe raconte les événements marquants de son projet, nomme les résultats transitoires dont ils sont la trace, puis trace la chaîne qui mène aux effets dans les milieux de vie.',
      'Un résultat transitoire est un signe observable que l’action avance. Il n’est pas une fin\u00a0: il marque un passage. Les douze résultats se répartissent en trois fonctions des réseaux.',
      'Ce qui est écrit ici est la lecture d’un groupe à un moment donné. Une chaîne montre comment des personnes expliquent ce qui s’est passé; elle ne prouve pas une cause.',
    ],
    provenanceCaption: 'D’où viennent les libellés des résultats transitoires',
    provenanceHead: ['N°', 'Libellé', 'Fonction', 'Provenance'],
    provenances: {
      attested: 'attesté dans un document public',
      reconstructed: 'reconstitué par Jalons, non officiel',
      own: 'propre à ce projet',
    },
    notOfficial:
      'Des libellés de ce rapport sont reconstitués\u00a0: ils ne sont pas la liste officielle de l’Outil et ne doivent pas être cités comme tels.',
  },
}
