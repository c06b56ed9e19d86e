import type { Tally, ToldTable } from '../../domain/changes/tally.ts'
import type { history } from './fr/history.ts'

/** The order in which kinds of records are told. */
const TOLD: readonly ToldTable[] = [
  'events',
  'effects',
  'links',
  'actors',
  'lessons',
  'actions',
  'answers',
  'questions',
  'ratings',
  'maturityStages',
  'obstacles',
  'resources',
  'workSessions',
  'outcomes',
  'accounts',
  'reportParts',
]

/** « 3 événements ajoutés, 1 lien retiré, 2 événements modifiés », or the words for no difference. */
export function tallyInWords(tally: Tally, words: (typeof history)['tally']): string {
  const parts = (['added', 'removed', 'changed'] as const).flatMap((kind) =>
    TOLD.flatMap((name) => {
      const count = tally.tables[name]?.[kind] ?? 0
      return count === 0 ? [] : [words[name][kind](count)]
    }),
  )
  if (tally.isInfoChanged) parts.push(words.info)
  if (tally.isLayoutChanged) parts.push(words.layout)
  return parts.length === 0 ? words.nothing : parts.join(', ')
}
