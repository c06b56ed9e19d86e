/** Comparing names as people write them: « Écoles » and « ecoles » are the same word. */

/** A text without case, accents or ligatures, with plain apostrophes and single spaces. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** The record that bears that name, case and accents aside; undefined when none does. */
export function named<R extends { readonly name: string }>(
  records: readonly R[],
  name: string,
): R | undefined {
  const wanted = folded(name)
  return wanted === '' ? undefined : records.find((record) => folded(record.name) === wanted)
}
