import type { RepertoireProblemCode } from '../problemCodes.ts'

/** « Répertoire »: the outcomes in the words of the project, and their file. */
export const ownRepertoire = {
  open: 'Modifier le répertoire…',
  title: 'Répertoire des résultats transitoires',
  change: 'Changer les mots…',
  filePart: 'répertoire',
  name: 'Répertoire de qui?',
  namePlaceholder: 'Une table de quartier, un organisme…',
  source: 'D’après quoi?',
  sourcePlaceholder: 'Une affiche, un guide, une année…',
  save: 'Enregistrer sur fichier',
  take: 'Prendre celui d’un fichier…',
  taken: 'Répertoire pris. «\u00a0Annuler\u00a0» rend celui d’avant.',
  add: 'Ajouter un résultat',
  addIn: (functionLabel: string) => `Ajouter un résultat\u00a0: ${functionLabel}`,
  hidden: 'Masqués',
  provenances: {
    attested: 'libellé attesté',
    reconstructed: 'libellé reconstitué, non officiel',
    own: 'libellé du projet',
  },
  back: 'Retour à la liste',
  number: 'Numéro',
  sameNumber: (label: string) => `Même numéro que «\u00a0${label}\u00a0».`,
  networkFunction: 'Fonction',
  onTable: 'Au tableau',
  keepsEvents: (count: string) => `${count} sur cette carte\u00a0: le lien reste.`,
  emptyKeeps: 'Là où rien n’est écrit, les mots du répertoire restent; ils se lisent en gris.',
  texts: {
    label: 'Libellé',
    definition: 'Ce que c’est',
    testQuestion: 'La question à se poser',
    examples: 'À quoi on le reconnaît, un exemple par ligne',
    specific: 'Question sur ce résultat',
    learn: 'Question pour tirer des leçons',
    reinvest: 'Question pour les remettre en action',
  },
  inLanguage: {
    fr: (what: string) => `${what} (français)`,
    en: (what: string) => `${what} (anglais)`,
  },
  backToRepertoire: 'Revenir aux mots du répertoire',
  remove: 'Retirer ce résultat',
  removeHint: (count: string) =>
    `Il resterait un résultat inconnu pour ${count}. Le masquer garde son nom.`,
  whatChanges: 'Ce qui changera',
  nothingChanges: 'Rien\u00a0: ce répertoire dit la même chose.',
  onlyWhose: 'Seulement à qui est le répertoire, et d’après quoi.',
  was: (label: string) => `avant\u00a0: «\u00a0${label}\u00a0»`,
  comes: 'nouveau résultat',
  goes: (label: string) => `«\u00a0${label}\u00a0» n’est plus dans le répertoire`,
  nowHidden: 'masqué',
  shownAgain: 'de nouveau au tableau',
  keepLinks: (count: string) => `${count}, lien gardé`,
  takeIt: 'Prendre ce répertoire',
  problems: {
    empty: (file) => `Le fichier «\u00a0${file}\u00a0» est vide.`,
    tooLarge: (file) =>
      `Le fichier «\u00a0${file}\u00a0» est trop gros pour un répertoire. Choisissez un fichier qui se termine par .repertoire.json.`,
    notText: (file) =>
      `Le fichier «\u00a0${file}\u00a0» n’est pas un texte lisible. Choisissez un fichier qui se termine par .repertoire.json.`,
    notJson: (file) =>
      `Le fichier «\u00a0${file}\u00a0» est incomplet ou n’est pas un répertoire. S’il vient d’un courriel ou d’une clé USB, copiez-le de nouveau.`,
    notARepertoire: (file) =>
      `Le fichier «\u00a0${file}\u00a0» n’est pas un répertoire. Choisissez un fichier qui se termine par .repertoire.json.`,
    tooNew: (file) =>
      `Le fichier «\u00a0${file}\u00a0» vient d’une version plus récente de Jalons. Mettez l’application à jour, puis reprenez-le.`,
    damaged: (file, where) =>
      `Le fichier «\u00a0${file}\u00a0» est abîmé (à l’endroit «\u00a0${where}\u00a0»). Rien n’a été changé. Essayez une autre copie.`,
  } satisfies Record<RepertoireProblemCode, (file: string, where: string) => string> as Record<
    RepertoireProblemCode,
    (file: string, where: string) => string
  >,
}
