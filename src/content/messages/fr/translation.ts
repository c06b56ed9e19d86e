/** Un projet raconté dans une langue, avec des titres dans l’autre. */
export const translation = {
  language: 'Langue du projet',
  unsaid: 'Non précisée',
  languages: { fr: 'Français', en: 'Anglais' },
  add: { fr: 'Ajouter une version française', en: 'Ajouter une version anglaise' },
  title: { fr: 'Titre en français', en: 'Titre en anglais' },
  description: { fr: 'Description en français', en: 'Description en anglais' },
  summary: { fr: 'Résumé en français', en: 'Résumé en anglais' },
}
