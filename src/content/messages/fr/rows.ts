import type { Cut, Role, RowProblemCode, SheetProblem } from '../rowCodes.ts'
import { countFr } from '../plural.ts'

const quoted = (text: string) => `«\u00a0${text}\u00a0»`

const roles: Record<Role, string> = {
  date: 'Date',
  endDate: 'Date de fin',
  year: 'Année',
  month: 'Mois',
  day: 'Jour',
  endYear: 'Année de fin',
  endMonth: 'Mois de fin',
  endDay: 'Jour de fin',
  title: 'Titre',
  description: 'Description',
  outcomes: 'Résultats transitoires',
  actors: 'Acteurs',
  status: 'État',
  source: 'Sources',
  slideType: 'Sorte de diapositive (TimelineJS)',
  note: 'À joindre à la description',
  ignored: 'Ne pas prendre',
}

const cuts: Record<Cut, string> = {
  lines: 'Un événement par ligne',
  tab: 'Tableau (tabulations)',
  semicolon: 'Tableau (points-virgules)',
  comma: 'Tableau (virgules)',
}

const problems: Record<SheetProblem, string> = {
  empty: 'Aucune ligne n’a de contenu. Vérifiez que c’est le bon fichier ou la bonne sélection.',
  tooLarge:
    'C’est trop gros pour être lu ici (20\u00a0Mo au plus). Gardez seulement la feuille utile, puis réessayez.',
  bomb: 'Une fois déballé, ce fichier serait démesuré. Il n’a pas été ouvert. Copiez plutôt les lignes utiles et collez-les ici.',
  tooManyRows:
    'Il y a plus de 5\u00a0000 lignes. Séparez-les en plusieurs fichiers, ou collez-les en plusieurs fois.',
  tooManyColumns:
    'Il y a plus de 100 colonnes. Gardez les colonnes qui parlent des événements, puis réessayez.',
  locked:
    'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis réessayez.',
  unreadable:
    'Ce fichier n’a pas pu être lu comme un tableau. Enregistrez-le en XLSX, en ODS ou en CSV, puis réessayez.',
}

const rowProblems: Record<RowProblemCode, (said: string) => string> = {
  dateUnread: (said) => `Date gardée en mots\u00a0: ${quoted(said)}`,
  dateImpossible: (said) => `Date absente du calendrier, gardée en mots\u00a0: ${quoted(said)}`,
  yearMissing: (said) => `Année à préciser\u00a0: ${quoted(said)}`,
  shortYear: (said) => `Année à écrire en quatre chiffres\u00a0: ${quoted(said)}`,
  twoReadings: (said) => `Deux années possibles\u00a0: ${quoted(said)}`,
  serialRead: (said) => `Nombre lu comme un jour\u00a0: ${said}`,
  endUnread: (said) => `Fin jointe à la description\u00a0: ${quoted(said)}`,
  noTitle: () => 'Sans titre\u00a0: d’autres mots de la ligne en tiennent lieu',
  outcomeUnread: (said) =>
    `Résultat transitoire inconnu, joint à la description\u00a0: ${quoted(said)}`,
  statusUnread: (said) => `État inconnu, joint à la description\u00a0: ${quoted(said)}`,
  aboveHeader: () => 'Au-dessus des titres de colonnes',
  titleSlide: () => 'Diapositive de titre de TimelineJS',
  era: () => 'Période de fond de TimelineJS',
  already: () => 'Déjà là',
}

/** Pasting and importing rows: a spreadsheet, a list, minutes. */
export const rows = {
  open: 'Coller ou importer des lignes…',
  title: 'Ajouter plusieurs événements',
  intro:
    'Collez ici des lignes copiées d’un tableur, une liste ou un compte rendu. Vous verrez ce qui est compris avant d’ajouter quoi que ce soit.',
  paste: 'Lignes à lire',
  pastePlaceholder: 'mars 2018 Un comité se forme\nautomne 2019 Portrait du quartier',
  read: 'Lire ces lignes',
  chooseFile: 'Choisir un fichier…',
  fileKinds: 'Excel (XLSX), LibreOffice (ODS), CSV ou texte',
  reading: 'Lecture des lignes…',
  notRead: (name: string) =>
    name === '' ? 'Ces lignes n’ont pas pu être lues' : `${quoted(name)} n’a pas pu être lu`,
  anotherSource: 'Autre chose',
  openProjectFirst: (name: string) =>
    `${quoted(name)} contient des lignes à ajouter à un projet. Ouvrez d’abord ce projet, puis déposez le fichier dessus.`,
  cut: 'Lu comme',
  sheet: 'Feuille',
  sheetNamed: (name: string, count: number) => `${name} (${countFr(count, 'ligne', 'lignes')})`,
  columns: 'Colonnes',
  columnIs: (name: string) => `La colonne ${name} contient`,
  hasHeader: (number: number) => `La ligne ${number} nomme les colonnes`,
  figures: 'Dates comme 03/04/2020',
  dayFirst: 'Jour d’abord\u00a0: 3 avril 2020',
  monthFirst: 'Mois d’abord\u00a0: 4 mars 2020',
  figuresHint: (count: number) =>
    count === 1
      ? 'Une date en chiffres peut se lire des deux façons.'
      : `${count} dates en chiffres peuvent se lire des deux façons.`,
  monthFirstHint: 'Des dates n’existent que si le mois vient d’abord.',
  result: 'Ce qui sera ajouté',
  counted: (count: number) => countFr(count, 'ligne lue', 'lignes lues'),
  blank: (count: number) => countFr(count, 'ligne vide', 'lignes vides'),
  already: (count: number) => `${count} déjà là`,
  newActors: (count: number) => countFr(count, 'nouvel acteur', 'nouveaux acteurs'),
  onlyToSee: (count: number) =>
    count < 2 ? `Seulement la ligne à voir (${count})` : `Seulement les ${count} lignes à voir`,
  allFine: 'Aucune ligne à voir',
  tickAll: 'Tout cocher',
  untickAll: 'Tout décocher',
  row: (number: number) => `Ligne ${number}`,
  noDate: 'sans date',
  newActor: (name: string) => `${name} (nouveau)`,
  shown: (count: number, of: number) => `${count} sur ${of} affichées`,
  showMore: 'Afficher la suite',
  add: (count: number) => `Ajouter ${countFr(count, 'événement', 'événements')}`,
  addHint: 'Un seul «\u00a0Annuler\u00a0» défait tout.',
  roles,
  cuts,
  problems,
  rowProblems,
}
