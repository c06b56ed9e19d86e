/** What is left of a line when its date is taken out. */

const TRAILING = /[\s,:;–—-]+$/u
const LEADING = /^[\s,:;.–—-]+/u
const OPEN = /[([]\s*$/u
const CLOSE = /^\s*[)\]]/u
const ONLY_MARKS = /^[\s•*·–—-]*$/u
const SETS_APART = /^\s*[,:;–—.!?…)\]-]/u

/**
 * Joins what came before the date and what came after, without the parentheses that held the date
 * alone, nor the marks and doubled spaces that set it apart.
 */
export function restOfLine(before: string, after: string): string {
  let head = before
  let tail = after
  if (OPEN.test(head) && CLOSE.test(tail)) {
    head = head.replace(OPEN, '')
    tail = tail.replace(CLOSE, '')
  }
  if (ONLY_MARKS.test(head)) head = ''
  if (head === '') tail = tail.replace(LEADING, '')
  else if (tail.trim() === '' || SETS_APART.test(tail)) head = head.replace(TRAILING, '')
  if (isInsertion(before, tail)) tail = tail.replace(LEADING, ' ')
  const isTouching = /^\s*[,.;!?…)\]]/u.test(tail) && !/^\s+[?!;]/u.test(tail)
  const joined = isTouching ? head.trimEnd() + tail.trimStart() : `${head} ${tail}`
  return joined.replace(/[ \t]+/g, ' ').trim()
}

/** « Le comité, en mars 2020, se réunit »: the date stood between two commas. */
function isInsertion(before: string, tail: string): boolean {
  return /,\s*$/u.test(before) && /^\s*,/u.test(tail)
}
