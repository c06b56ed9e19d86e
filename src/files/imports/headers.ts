/** What the headers of columns say, in French and in English. */
import type { Role } from '../../content/messages/rowCodes.ts'
import { wordsOf } from '../../domain/names/folding.ts'

/** What a column can be taken for, in the order in which one chooses. */
export const ROLES = [
  'date',
  'endDate',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'title',
  'description',
  'outcomes',
  'actors',
  'status',
  'source',
  'slideType',
  'note',
  'ignored',
] as const satisfies readonly Role[]

/** Headers without accents, marks and small words, by what they say. */
const HEADERS: Readonly<Partial<Record<Role, string>>> = {
  date: `date|dates|quand|when|moment|periode|period|start|start date|debut|date debut|date evenement
    |event date|display date|date affichee|jalon date`,
  endDate: 'fin|date fin|end|end date|jusqu a|until',
  year: 'year|annee|an|start year|annee debut',
  month: 'month|mois|start month|mois debut',
  day: 'day|jour|start day|jour debut',
  endYear: 'end year|annee fin',
  endMonth: 'end month|mois fin',
  endDay: 'end day|jour fin',
  title: `titre|title|evenement|evenements|event|events|headline|fait|faits|quoi|what|nom|name|activite
    |activity|jalon|milestone|fait marquant|evenement marquant|key event|titre evenement|event title
    |nom evenement|event name|sujet|subject`,
  description: `description|details|detail|text|texte|notes|note|commentaire|commentaires|comment|comments
    |remarque|remarques|resume|summary|precisions|explication|contexte evenement`,
  outcomes: `rt|resultat|resultats|resultat transitoire|resultats transitoires|outcome|outcomes
    |transitional outcome|transitional outcomes|to|no rt|numero rt|rt no|effet transitoire`,
  actors: `acteur|acteurs|acteur s|actor|actors|qui|who|partenaire|partenaires|partner|partners
    |organisme|organismes|organisation|organisations|organization|organizations|participants
    |participant|acteurs impliques|actors involved|personnes`,
  status: 'statut|status|etat|state',
  source: `source|sources|media|lien|liens|link|links|url|reference|references|preuve|preuves|evidence
    |document|documents`,
  slideType: 'type',
  // What our own sheets say besides, which the rows say already.
  ignored: 'n|n°|no|edtf|au plus tot|au plus tard|earliest|latest',
}

const SMALL_WORDS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'of', 'the'])

const BY_HEADER = new Map<string, Role>(
  ROLES.flatMap((role) =>
    (HEADERS[role] ?? '')
      .split('|')
      .filter((header) => header !== '')
      .map((header) => [header.trim(), role] as const),
  ),
)

/** What a header says its column is; null when it says nothing that we know. */
export function roleOfHeader(header: string): Role | null {
  if (header.length > 60) return null
  const words = wordsOf(header).filter((word) => !SMALL_WORDS.has(word))
  return BY_HEADER.get(words.join(' ')) ?? null
}
