import { countFr } from '../plural.ts'

/** « Image ou PDF… »: ce qu’on dessine, sur quoi, et sous quelle forme. */
export const printing = {
  open: 'Image ou PDF…',
  openHint:
    'Pour imprimer, afficher au mur ou envoyer\u00a0: papier, couloirs, feuilles à assembler',
  title: 'Image ou PDF',
  picture: 'Quoi',
  pictures: { timeline: 'La ligne du temps', chain: 'La chaîne' },
  format: 'Forme',
  formats: {
    pdf: 'PDF, pour imprimer',
    png: 'Image PNG, pour un courriel ou une présentation',
    svg: 'Image SVG, nette à toute taille, retouchable',
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
  save: 'Télécharger',
  stop: 'Arrêter',
  working: 'Préparation…',
  preview: 'Aperçu',
  noPreview: 'L’aperçu n’a pas pu être dessiné.',
  sheets: (count: number, rows: number, columns: number) =>
    count === 1
      ? 'Une feuille'
      : `${countFr(count, 'feuille', 'feuilles')}\u00a0: ${countFr(rows, 'rangée', 'rangées')} de ${columns}`,
  howToAssemble:
    'Coupez chaque feuille aux traits pleins, puis posez-la sur la précédente, jusqu’aux traits pointillés.',
  wordsOf: (points: string) => `Les mots auront environ ${points}\u00a0points.`,
  tooSmall: (points: string) =>
    `Les mots auront environ ${points}\u00a0points\u00a0: c’est trop petit pour bien lire. Choisissez un papier plus grand, ou plusieurs feuilles à assembler.`,
  sheet: (row: number, column: number, rows: number, columns: number) =>
    `Feuille ${row}-${column} (${countFr(rows, 'rangée', 'rangées')} de ${columns})`,
  failed:
    'Le fichier n’a pas pu être produit. Le projet n’a pas changé. Essayez l’image SVG, ou réessayez dans un instant.',
}
