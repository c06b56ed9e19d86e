import type { FormatId } from '../../report/formats.ts'
import type { PartId } from '../../report/words.ts'

/** « Rapport »: the room where the document to hand over is prepared. */
export const report = {
  title: 'Rapport',
  preview: 'Aperçu du rapport',
  parts: 'Parties du rapport',
  partsHint:
    'Cochez ce qui est remis. Pour déplacer une partie, glissez-la ou servez-vous de ses flèches; au clavier, Alt et ↑ ou ↓.',
  partNames: {
    cover: 'Page titre',
    context: 'Contexte',
    people: 'Qui a participé',
    timeline: 'Ligne du temps',
    chain: 'Chaîne',
    effects: 'Effets et récits',
    portrait: 'Portrait',
    lessons: 'Constats',
    actions: 'Pistes d’action',
    next: 'Suite du projet',
    sources: 'Sources',
    method: 'Méthode et provenance',
  } satisfies Record<PartId, string> as Record<PartId, string>,
  up: (part: string) => `Monter\u00a0: ${part}`,
  down: (part: string) => `Descendre\u00a0: ${part}`,
  editText: 'Modifier le texte',
  editTextOf: (part: string) => `Modifier le texte\u00a0: ${part}`,
  editAccount: 'Modifier le récit',
  editAccountOf: (effect: string) => `Modifier le récit\u00a0: ${effect}`,
  text: {
    title: 'Texte de cette partie',
    languages: 'Langue du texte',
    inLanguage: { fr: 'En français', en: 'En anglais' },
    proposed: 'Texte proposé',
    proposedHint:
      'Ce texte suit le projet\u00a0: il change avec lui. Dès que vous le modifiez, c’est le vôtre qui est gardé.',
    own: 'Votre texte',
    ownHint: 'Ce texte est le vôtre\u00a0: le projet ne le change plus.',
    changed: 'Le projet a changé depuis que ce texte a été écrit.',
    see: 'Voir le texte proposé',
    hide: 'Cacher le texte proposé',
    take: 'Reprendre le texte proposé',
    keep: 'Garder ce texte tel quel',
    copy: 'Copier le texte',
    copied: 'Texte copié\u00a0: collez-le où vous voulez.',
    copyRefused: 'Le presse-papiers a refusé le texte\u00a0: sélectionnez-le et copiez-le.',
  },
  language: 'Langue du rapport',
  languages: { fr: 'Français', en: 'Anglais' },
  paper: 'Papier',
  papers: { letter: 'Lettre', a4: 'A4' },
  hideNames: 'Sans les noms',
  hideNamesHint:
    'Les noms inscrits au projet deviennent «\u00a0Organisme A\u00a0», «\u00a0Personne 1\u00a0»… Relisez les textes\u00a0: un nom écrit autrement peut y rester.',
  writing: 'Le rapport s’écrit…',
  failed: 'Le rapport n’a pas pu s’écrire. Vos données sont intactes.',
  handOver: 'Fichiers à remettre…',
  files: 'Fichiers à remettre',
  filesHint: 'Chaque fichier contient ce que montre l’aperçu, ou les données du projet.',
  download: 'Télécharger',
  make: (name: string) => `Télécharger\u00a0: ${name}`,
  progress: 'Avancement',
  making: (name: string) => `${name}\u00a0: en préparation…`,
  stop: 'Arrêter',
  stopped: (name: string) => `${name}\u00a0: arrêté, aucun fichier n’est téléchargé.`,
  notMade: (name: string) => `${name}\u00a0: le fichier n’a pas pu être produit. Réessayez.`,
  part: 'rapport',
  groups: { document: 'Le rapport', data: 'Les données', network: 'Pour d’autres logiciels' },
  formats: {
    pdf: { name: 'PDF', hint: 'Prêt à imprimer, avec signets et numéros de page.' },
    html: {
      name: 'Page web',
      hint: 'Un seul fichier qui s’ouvre partout, sans réseau, même d’une clé USB.',
    },
    htmlBoth: {
      name: 'Page web en deux langues',
      hint: 'Le même fichier, en français et en anglais\u00a0: qui le lit choisit.',
    },
    docx: {
      name: 'Document Word',
      hint: 'Un vrai document, avec titres et tableaux, que l’on peut continuer d’écrire.',
    },
    pptx: {
      name: 'Diapositives PowerPoint',
      hint: 'Formes modifiables\u00a0: ligne du temps, un fil par effet, constats, suites.',
    },
    xlsx: {
      name: 'Classeur Excel',
      hint: 'Une feuille par sorte d’information; la première se réimporte dans «\u00a0Récit\u00a0».',
    },
    csv: {
      name: 'Tableaux CSV',
      hint: 'Les mêmes feuilles en texte simple, que tout logiciel lit.',
    },
    timelineJs: { name: 'TimelineJS', hint: 'La ligne du temps, à mettre sur un site web.' },
    kumu: { name: 'Kumu', hint: 'Événements, effets et acteurs en réseau, pour kumu.io.' },
    graphMl: { name: 'GraphML', hint: 'Le même réseau, pour Gephi, yEd ou Cytoscape.' },
    jsonCanvas: { name: 'JSON Canvas', hint: 'La chaîne, à poursuivre dans Obsidian.' },
  } satisfies Record<FormatId, { name: string; hint: string }> as Record<
    FormatId,
    { name: string; hint: string }
  >,
}
