/** The small words before a date: those that lead to it, and those that say it is approximate. */
import { phraseAt, type Found, type Phrases, type Token } from './tokens.ts'
import type { LeadIn, Vocabulary } from './vocabulary.ts'

/** Small words that lead to a date, as « au mois de »; none is fine. */
export function leadInsAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<LeadIn[]> {
  const value: LeadIn[] = []
  let next = at
  while (value.length < 5 && !isMoreThanLeadIn(words, tokens, next)) {
    const found = phraseAt(words.leadIns, tokens, next)
    if (!found) break
    value.push(found.value)
    next = found.next
  }
  return { value, next }
}

// « à peu près », « au plus tard » and « année scolaire » begin as lead-ins do, and say more.
function isMoreThanLeadIn(words: Vocabulary, tokens: readonly Token[], at: number): boolean {
  const tables: readonly Phrases<unknown>[] = [
    words.aboutBefore,
    words.relations,
    words.schoolYear,
    words.now,
  ]
  return tables.some((table) => phraseAt(table, tokens, at) !== null)
}

/** « vers », "c.", « ~ »: whether one stands here. */
export function aboutBeforeAt(
  words: Vocabulary,
  tokens: readonly Token[],
  at: number,
): Found<boolean> {
  const found = phraseAt(words.aboutBefore, tokens, at)
  return { value: found !== null, next: found?.next ?? at }
}
