import { countFr } from '../plural.ts'

/** Copies on files: of one project, without names, of all, and in a folder. */
export const copies = {
  title: 'Copies',
  open: 'Copies…',
  waiting: (count: number) =>
    count === 0 ? 'Copies à jour' : `Copies\u00a0: ${countFr(count, 'projet', 'projets')} à copier`,
  age: (when: string) => `Copie\u00a0: ${when}`,
  noCopy: 'Aucune copie',
  ageMore: (age: string) => `${age}. Voir les copies`,

  thisProject: 'Ce projet',
  lastCopy: (when: string) => `Dernière copie\u00a0: ${when}.`,
  neverCopied: 'Aucune copie pour l’instant.',
  whatFor: 'Une copie contient tout le projet et se rouvre ici ou sur un autre appareil.',
  nameless: 'Copie sans noms…',
  namelessHint: 'Pour la montrer ailleurs\u00a0: les noms y sont remplacés',

  allProjects: 'Tous mes projets',
  allHint: (count: number) =>
    `Un seul fichier, qui redonne ${count < 2 ? 'le projet' : `les ${count} projets`} de cet appareil. Ce qui est à la corbeille n’y est pas.`,
  copyAll: 'Copier tous mes projets',
  allPart: 'tous mes projets',
  copying: (done: number, count: number) =>
    `Copie du projet ${Math.min(done + 1, count)} de ${count}…`,
  copiedAll: (name: string) => `Fichier prêt\u00a0: ${name}`,
  copiedBut: (name: string, missing: string) =>
    `Fichier prêt\u00a0: ${name}. Il y manque ce qui n’a pas pu être lu\u00a0: ${missing}. Ouvrez ces projets, puis faites-en une copie un à un.`,
  fileTooLarge: (file: string) =>
    `Le fichier «\u00a0${file}\u00a0» dépasse 200\u00a0Mo\u00a0: ce n’est sans doute pas une copie de vos projets. Choisissez un fichier qui se termine par .jalons.json.`,
  allTooLarge:
    'Ensemble, vos projets dépassent ce qu’un fichier peut redonner (200\u00a0Mo). Copiez-les un à un.',
  notCopied:
    'La copie n’a pas pu se faire. Vos projets n’ont pas changé. Réessayez dans un instant.',

  folder: 'Un dossier pour les copies',
  folderHint:
    'Jalons y met une copie datée de chaque projet modifié, à la fin de chaque séance. Un dossier synchronisé ou une clé USB la garde hors de cet appareil.',
  noFolders:
    'Ce navigateur ne peut pas écrire dans un dossier. Chrome et Edge, sur un ordinateur, le peuvent.',
  chooseFolder: 'Choisir un dossier…',
  changeFolder: 'Changer de dossier…',
  forgetFolder: 'Ne plus y copier',
  copyNow: 'Copier maintenant',
  allowAgain: 'Redonner la permission',
  folderState: {
    ready: (name: string) => `Les copies vont dans «\u00a0${name}\u00a0».`,
    asking: (name: string) =>
      `Le navigateur redemande votre permission pour copier dans «\u00a0${name}\u00a0».`,
    gone: (name: string) =>
      `Le dossier «\u00a0${name}\u00a0» n’est plus là. Rebranchez-le, ou choisissez-en un autre. Votre travail est enregistré ici.`,
    full: (name: string) =>
      `Il n’y a plus de place dans «\u00a0${name}\u00a0». Libérez de l’espace, ou choisissez un autre dossier. Votre travail est enregistré ici.`,
    failed: (name: string) =>
      `La copie dans «\u00a0${name}\u00a0» n’a pas pu se faire. Jalons réessaiera. Votre travail est enregistré ici.`,
  },

  remindNever:
    'Ce projet n’a encore aucune copie. Une copie le met à l’abri d’un bris ou d’un oubli.',
  remindSince: (when: string) => `Ce projet a changé depuis sa dernière copie, ${when}.`,
  remindAll: (count: number) =>
    `${countFr(count, 'projet attend', 'projets attendent')} une copie depuis plus d’une semaine.`,
  makeCopy: 'Faire une copie',
  later: 'Plus tard',

  namelessTitle: 'Copie sans noms',
  namelessWhat:
    'Dans cette copie, chaque nom coché est remplacé partout où il est écrit, toujours par le même mot. Votre projet ne change pas.',
  namelessLimits:
    'Jalons ne connaît que les noms inscrits\u00a0: acteurs, personnes présentes, points de vue attribués, responsables d’actions. Ajoutez ici les lieux et les personnes nommées seulement dans les textes.',
  noNames: 'Aucun nom n’est inscrit dans ce projet.',
  names: 'Noms remplacés',
  replaced: (label: string, count: number) =>
    `${label}\u00a0· ${count === 0 ? 'pas trouvé' : countFr(count, 'fois', 'fois')}`,
  leftAsIs: 'laissé tel quel',
  alsoHide: 'Autres mots à cacher',
  alsoHidePlaceholder: 'Rosemont, Mme Roy',
  saveNameless: 'Enregistrer la copie sans noms',
  namelessPart: 'sans-noms',

  inside: 'Projets de ce fichier',
  insideHint: 'Chaque projet coché s’ajoute aux vôtres. Rien n’est remplacé.',
  reading: (done: number, count: number) =>
    `Lecture du projet ${Math.min(done + 1, count)} de ${count}…`,
  alreadyHere: 'déjà ici, identique',
  unreadable: 'abîmé, ne peut pas s’ouvrir',
  unreadableNewer: 'd’une version plus récente de Jalons',
  nthProject: (number: number) => `Projet nº\u00a0${number}`,
  cutOff:
    'Ce fichier est incomplet\u00a0: des projets peuvent manquer à la fin. Cherchez-en une autre copie.',
  nothingInside: 'Ce fichier ne contient aucun projet.',
  restore: (count: number) =>
    count === 0 ? 'Restaurer' : `Restaurer ${countFr(count, 'projet', 'projets')}`,
  restoring: (done: number, count: number) =>
    `Restauration du projet ${Math.min(done + 1, count)} de ${count}…`,

  nameWords: {
    community: 'Organisme',
    institution: 'Institution',
    elected: 'Instance élue',
    citizens: 'Groupe citoyen',
    business: 'Entreprise',
    funder: 'Bailleur de fonds',
    knowledge: 'Savoir',
    report: 'Rapport',
    rule: 'Règle',
    programme: 'Programme',
    technology: 'Technologie',
    funding: 'Financement',
    person: 'Personne',
    group: 'Groupe',
    word: 'Mot caché',
  },
}
