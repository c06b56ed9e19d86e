/**
 * What a text says that another does not, cut at words: what comes before it, the part itself, what
 * comes after. No part when they are the same, or when there is nothing to compare with.
 */
export function differingPart(
  text: string,
  other: string | null,
): readonly [before: string, part: string, after: string] {
  if (other === null || text === other) return [text, '', '']
  const [words, others] = [text, other].map((each) => each.split(/(?<=\s)/u)) as [
    string[],
    string[],
  ]
  const most = Math.min(words.length, others.length)
  let start = 0
  while (start < most && words[start] === others[start]) start += 1
  let end = 0
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end += 1
  // Nothing in common: marking all of it would tell nothing.
  if (start + end === 0) return [text, '', '']
  const part = words.slice(start, words.length - end).join('')
  const after = words.slice(words.length - end).join('')
  const space = part.slice(part.trimEnd().length)
  return [words.slice(0, start).join(''), part.trimEnd(), `${space}${after}`]
}
