/** Whether a name marked with `@` belongs to the sentence, or only stands beside it. */
import type { Span } from './chips.ts'
import { masked } from './masked.ts'
import type { Mention } from './mentions.ts'

type Around = {
  /** The stretch of the line that holds the sentence. */
  readonly from: number
  readonly to: number
  /** What is understood beside the names, and leaves the sentence. */
  readonly others: readonly Span[]
  readonly mentions: readonly Mention[]
}

const LEADS_TO_A_NAME = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    'avec|sans|le|la|les|l|du|de|des|d|au|aux|à|par|chez|entre|et|ou|pour|vers|contre|sur|dans|' +
    'selon|un|une|notre|nos|votre|ce|cette|with|without|the|by|at|to|from|for|of|and|or|between|' +
    'in|on|a|an|our|their|via|que|qu)[\'’]?[\\s(«"“]*$',
  'iu',
)
const LETTER = /[\p{L}\p{N}]/u

/**
 * « Rencontre avec @CLSC » and « @Marie accepte la présidence » need the name in the title; « Rencontre
 * de quartier @CLSC » and « @CLSC Rencontre de quartier » do not.
 */
export function isSaidInSentence(line: string, mention: Mention, around: Around): boolean {
  const before = sentence(line, { start: around.from, end: mention.start }, around)
  const after = sentence(line, { start: mention.end, end: around.to }, around)
  const next = LETTER.exec(after)?.[0]
  if (LEADS_TO_A_NAME.test(before.trimEnd())) return true
  if (next === undefined) return false
  return LETTER.test(before) || next !== next.toLocaleUpperCase()
}

/** The words of the sentence in a stretch, without the other names and all that leaves it. */
function sentence(line: string, span: Span, { others, mentions }: Around): string {
  return masked(line, [...others, ...mentions]).slice(span.start, span.end)
}
