/** « Récit de la chaîne »: the chain of an effect told in words. */
export const account = {
  title: 'Récit de la chaîne',
  open: 'Récit de la chaîne…',
  hint: 'La chaîne d’un effet, racontée en mots',
  of: (effect: string) => `Comment on en est arrivé à «\u00a0${effect}\u00a0»`,
  languages: 'Langue du récit',
  inLanguage: { fr: 'En français', en: 'En anglais' },
  proposed: 'Texte proposé',
  proposedHint:
    'Ce texte suit la chaîne\u00a0: il change avec elle. Dès que vous le modifiez, c’est le vôtre qui est gardé.',
  own: 'Votre texte',
  ownHint: 'Ce texte est le vôtre\u00a0: la chaîne ne le change plus.',
  changed: 'La chaîne a changé depuis que ce texte a été écrit.',
  see: 'Voir le texte proposé',
  hide: 'Cacher le texte proposé',
  take: 'Reprendre le texte proposé',
  keep: 'Garder ce texte tel quel',
  copy: 'Copier le récit',
  copied: 'Récit copié\u00a0: collez-le où vous voulez.',
  copyRefused: 'Le presse-papiers a refusé le texte\u00a0: sélectionnez-le et copiez-le.',
}
