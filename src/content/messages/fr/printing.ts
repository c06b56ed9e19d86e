import { countFr } from '../plural.ts'

/** « Image ou PDF… »: ce qu’on dessine, sur quoi, et sous quelle forme. */
export const printing = {
  open: 'Image ou PDF…',
  openHint: 'La ligne du temps ou la chaîne, à imprimer, afficher au mur, envoyer ou coller',
  title: 'Image ou PDF',
  picture: 'Quoi',
  pictures: { timeline: 'La ligne du temps', chain: 'La chaîne' },
  part: 'Partie',
  wholeChain: 'Toute la chaîne',
  inSight: 'Ce que montre le schéma en ce moment',
  partOfChain: 'Une partie de la chaîne',
  storyline: (effect: string) => `Le fil de «\u00a0${effect}\u00a0»`,
  format: 'Forme',
  formats: {
    pdf: 'PDF, pour imprimer',
    png: 'Image PNG, à envoyer',
    svg: 'Image SVG, à retoucher',
  },
  paper: 'Papier',
  papers: {
    letter: 'Lettre (8½ × 11 po)',
    legal: 'Légal (8½ × 14 po)',
    tabloid: 'Tabloïd (11 × 17 po)',
    a4: 'A4 (210 × 297 mm)',
    a3: 'A3 (297 × 420 mm)',
    a0: 'A0 (841 × 1189 mm)',
  },
  orientation: 'Sens',
  orientations: { landscape: 'Paysage', portrait: 'Portrait' },
  fit: 'Mise en page',
  fits: { one: 'Sur une feuille', tiles: 'Sur plusieurs, à assembler' },
  textSize: 'Taille des mots',
  textSizes: {
    small: 'Petite, pour la table',
    normal: 'Ordinaire',
    large: 'Grande, pour le mur',
  },
  legend: 'Légende',
  account: 'Récit de la chaîne, en mots',
  notice: 'Provenance du répertoire',
  hideNames: 'Remplacer les noms',
  hideNamesHint:
    'Comme dans «\u00a0Copie sans noms\u00a0»\u00a0: les noms inscrits deviennent «\u00a0Organisme A\u00a0», «\u00a0Personne 1\u00a0»… Vérifiez l’aperçu.',
  carry: 'Mettre le projet dans l’image',
  carryHint: 'L’image déposée dans Jalons rouvre alors le projet.',
  carriesAll:
    'L’image contient tout le projet\u00a0: la déposer dans Jalons le rouvre. Qui la reçoit peut y lire ce qu’elle ne montre pas\u00a0: descriptions, noms, points de vue, notes des rencontres. À éviter pour une image publique.',
  carriesNameless:
    'L’image contient le projet sans les noms\u00a0: la déposer dans Jalons le rouvre. Qui la reçoit peut y lire ce qu’elle ne montre pas\u00a0: descriptions, points de vue, notes des rencontres.',
  save: 'Télécharger',
  copy: 'Copier l’image',
  copied: 'Image copiée\u00a0: collez-la où vous voulez.',
  copyRefused: 'Le presse-papiers a refusé l’image\u00a0: elle est dans vos téléchargements.',
  stop: 'Arrêter',
  working: 'Préparation…',
  preview: 'Aperçu',
  noPreview: 'L’aperçu n’a pas pu être dessiné.',
  sheets: (count: number, rows: number, columns: number) =>
    count === 1
      ? 'Une feuille'
      : `${countFr(count, 'feuille', 'feuilles')}\u00a0: ${countFr(rows, 'rangée', 'rangées')} de ${columns}`,
  accountSheets: (count: number) =>
    `Puis ${countFr(count, 'feuille', 'feuilles')} de récit, en mots.`,
  howToAssemble:
    'Coupez chaque feuille aux traits pleins, puis posez-la sur la précédente, jusqu’aux traits pointillés.',
  wordsOf: (points: string) => `Les mots auront environ ${points}\u00a0points.`,
  tooSmall: (points: string) =>
    `Les mots auront environ ${points}\u00a0points\u00a0: c’est trop petit pour bien lire. Choisissez un papier plus grand, ou plusieurs feuilles à assembler.`,
  tooFewPixels: (pixels: number) =>
    `Les mots auront environ ${pixels}\u00a0pixels\u00a0: c’est trop petit pour bien lire. Choisissez le SVG, le PDF, ou une partie de la chaîne.`,
  sheet: (row: number, column: number, rows: number, columns: number) =>
    `Feuille ${row}-${column} (${countFr(rows, 'rangée', 'rangées')} de ${columns})`,
  failed:
    'Le fichier n’a pas pu être produit. Le projet n’a pas changé. Essayez l’image SVG, ou réessayez dans un instant.',
}
