/** The help of « ? »: what one does, then the keys. */
export const help = {
  title: 'Aide',
  steps: 'En trois temps',
  step1: 'Récit\u00a0: notez les événements marquants, même avec des dates vagues.',
  step2:
    'Résultats transitoires\u00a0: posez chaque événement sur la carte qu’il montre. Ce qui n’est le signe d’aucun résultat est du contexte.',
  step3: 'Chaîne\u00a0: ajoutez les effets, reliez ce qui mène à quoi, lisez un fil à la fois.',
  keys: 'Au clavier',
  keyList: [
    ['Entrée', 'ajouter l’événement écrit'],
    ['N', 'aller à la ligne «\u00a0Ajouter un événement\u00a0»'],
    ['1 à 12', 'classer l’événement choisi'],
    ['Alt + ↑ ou ↓', 'déplacer l’événement dans le récit'],
    ['L', 'relier la carte choisie à une autre'],
    ['Suppr', 'supprimer ce qui est choisi'],
    ['Ctrl + D', 'dupliquer l’événement choisi'],
    ['Ctrl + Z', 'annuler'],
    ['Ctrl + Maj + Z, Ctrl + Y', 'rétablir'],
    ['Ctrl + K', 'trouver une commande ou un événement'],
    ['Ctrl + S', 'faire une copie sur fichier'],
    ['Ctrl + O', 'ouvrir un fichier'],
    ['Maj + 1', 'tout voir'],
    ['Échap', 'fermer ou ne plus rien choisir'],
    ['?', 'cette aide'],
  ],
  keptTitle: 'Où est mon travail?',
  kept: 'Dans ce navigateur, sur cet appareil, à chaque geste. Rien n’est envoyé ailleurs. Faites une copie sur fichier à la fin de chaque rencontre\u00a0: elle se rouvre sur n’importe quel ordinateur.',
}
