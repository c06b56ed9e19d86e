import type { Span } from './chips.ts'

/** A sign that no date reads through. */
const BARRIER = '\uE000'

/** The line with some stretches made blank, and others made such that no date reads through them. */
export function masked(
  line: string,
  blanks: readonly Span[],
  barriers: readonly Span[] = [],
): string {
  let text = line
  const cover = (sign: string) => (span: Span) => {
    const end = Math.min(span.end, line.length)
    if (end <= span.start) return
    text = text.slice(0, span.start) + sign.repeat(end - span.start) + text.slice(end)
  }
  blanks.forEach(cover(' '))
  barriers.forEach(cover(BARRIER))
  return text
}
