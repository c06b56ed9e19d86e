import type { FileProblemCode } from '../problemCodes.ts'

/** Why a file could not be opened: what, where, and what to do next. Nothing changed in the app. */
export const problems: Record<FileProblemCode, (file: string, where: string) => string> = {
  empty: (file) =>
    `Le fichier «\u00a0${file}\u00a0» est vide. Cherchez une copie plus ancienne, ou refaites-en une depuis l’appareil d’origine.`,
  tooLarge: (file) =>
    `Le fichier «\u00a0${file}\u00a0» dépasse 50 Mo\u00a0: ce n’est sans doute pas un projet Jalons. Choisissez un fichier qui se termine par .jalons.json.`,
  notText: (file) =>
    `Le fichier «\u00a0${file}\u00a0» n’est pas un texte lisible. Choisissez un fichier qui se termine par .jalons.json.`,
  notJson: (file) =>
    `Le fichier «\u00a0${file}\u00a0» est incomplet ou n’est pas un projet Jalons. S’il vient d’un courriel ou d’une clé USB, copiez-le de nouveau.`,
  notAProject: (file) =>
    `Le fichier «\u00a0${file}\u00a0» n’est pas un projet Jalons. Choisissez un fichier qui se termine par .jalons.json.`,
  tooNew: (file) =>
    `Le fichier «\u00a0${file}\u00a0» vient d’une version plus récente de Jalons. Mettez l’application à jour, puis ouvrez-le de nouveau.`,
  damaged: (file, where) =>
    `Le fichier «\u00a0${file}\u00a0» est abîmé (à l’endroit «\u00a0${where}\u00a0»). Rien n’a été ouvert. Essayez une autre copie.`,
  noProjectInside: (file) =>
    `L’image «\u00a0${file}\u00a0» ne contient pas de projet. Seules les images faites avec le projet dedans se rouvrent, et un courriel ou un réseau social peut le leur enlever. Choisissez un fichier qui se termine par .jalons.json.`,
  damagedInside: (file) =>
    `Le projet que contient l’image «\u00a0${file}\u00a0» est abîmé. Rien n’a été ouvert. Essayez une autre copie.`,
}
