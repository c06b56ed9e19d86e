/** Where projects are kept, and what to say and do when it fails: what happened, then what to do. */
export const storage = {
  full: {
    what: 'Il n’y a plus de place sur cet appareil.',
    next: 'Libérez de l’espace\u00a0: videz la corbeille de Jalons, supprimez de gros fichiers. L’enregistrement reprendra tout seul.',
  },
  unavailable: {
    what: 'Ce navigateur ne permet pas de garder vos projets.',
    next: 'La navigation privée ou un réglage du navigateur bloque l’espace de rangement. Ouvrez Jalons dans une fenêtre ordinaire.',
  },
  closed: {
    what: 'Le navigateur a fermé l’espace où sont gardés vos projets.',
    next: 'Jalons le rouvre tout seul. Si ce message reste, rechargez la page.',
  },
  blocked: {
    what: 'Un autre onglet de Jalons, plus ancien, empêche d’ouvrir vos projets.',
    next: 'Fermez les autres onglets de Jalons, puis rechargez cette page.',
  },
  newer: {
    what: 'Vos projets ont été enregistrés par une version plus récente de Jalons.',
    next: 'Rien n’a été modifié. Rechargez la page pour obtenir la nouvelle version.',
  },
  outdated: {
    what: 'Une version plus récente de Jalons s’est ouverte dans un autre onglet.',
    next: 'Cet onglet ne peut plus enregistrer. Rechargez-le pour continuer.',
  },
  slow: {
    what: 'L’enregistrement prend plus de temps que d’habitude.',
    next: 'Il continue. L’appareil est peut-être très occupé, ou son disque presque plein.',
  },
  unreadable: {
    what: 'Ce projet vient d’une version plus ancienne de Jalons et n’a pas pu être mis à jour.',
    next: 'Rien n’a été modifié. Ouvrez-le de nouveau après la prochaine mise à jour de Jalons, ou ouvrez-en une copie sur fichier.',
  },
  damaged: {
    what: 'Ce projet est abîmé\u00a0: il ne peut pas s’ouvrir tel quel.',
    next: 'Vos autres projets n’ont rien. Ouvrez une version précédente de celui-ci comme nouveau projet. Les données brutes peuvent aussi servir à le réparer.',
  },
  unknown: {
    what: 'Le navigateur n’a pas pu lire ou écrire vos projets.',
    next: 'Jalons réessaie tout seul. Si ce message reste, rechargez la page.',
  },
  emptied: {
    what: 'Il y avait des projets ici, et le navigateur les a effacés.',
    next: 'Si vous avez une copie sur fichier, ouvrez-la\u00a0: tout y est. Sinon, voyez si vos projets sont dans un autre navigateur.',
  },
  promised: 'Ce navigateur a promis de garder vos projets.',
  notPromised:
    'Ce navigateur peut effacer vos projets s’il manque d’espace\u00a0: faites des copies sur fichier.',
  inMemory:
    'Votre travail est encore en mémoire. Par prudence, faites une copie sur fichier avant de fermer ou de recharger.',
}
