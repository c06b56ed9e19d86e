import { type Language, LANGUAGE_TAGS } from '../language.ts'

const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** « il y a 3 minutes », "yesterday"; both instants are ISO 8601 texts. `justNow` is said under a minute. */
export function ago(
  instant: string,
  now: string,
  { language, justNow }: { readonly language: Language; readonly justNow: string },
): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000)
  const format = new Intl.RelativeTimeFormat(LANGUAGE_TAGS[language], { numeric: 'auto' })
  const step = STEPS.find(([, length]) => seconds >= length)
  return step ? format.format(-Math.floor(seconds / step[1]), step[0]) : justNow
}
