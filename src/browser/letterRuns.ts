/** A text cut where letters that a typeface has meet others. */

export type LetterRun = { readonly text: string; readonly isKnown: boolean }

/** What belongs to the letter before it: accents, joiners, the skin of an emoji. */
const ATTACHED = /\p{M}|\p{Emoji_Modifier}|\u200d/u

/**
 * The text in runs of letters that `has` knows, and of others. Blanks between others go with them: words that
 * are written from right to left must stay in one run to be read in order.
 */
export function letterRuns(text: string, has: (letter: string) => boolean): LetterRun[] {
  const runs: { text: string; isKnown: boolean }[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const isKnown = last && ATTACHED.test(letter) ? last.isKnown && has(letter) : has(letter)
    const before = runs.at(-2)
    if (last?.isKnown === isKnown) last.text += letter
    else if (!isKnown && before && last?.text.trim() === '') {
      before.text += last.text + letter
      runs.pop()
    } else runs.push({ text: letter, isKnown })
  }
  return runs
}
