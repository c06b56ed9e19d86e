import { boundsOf } from './edtf.ts'

/**
 * The year a date speaks of, as people would file it: « vers 2021 » under 2021, though it may have been
 * in 2020; « 2019-2020 » under 2019; a decade under its first year. Null without a year.
 */
export function yearNamed(edtf: string | null): string | null {
  if (edtf === null) return null
  const { earliest, latest } = boundsOf(edtf)
  return /\d{4}/.exec(edtf)?.[0] ?? (earliest ?? latest)?.slice(0, 4) ?? null
}
