/** The sides of a portrait, and how what is said of each is told apart. */
import type { Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import type { FunctionNumber } from '../../content/repertoire/outcomes.ts'
import type { EventCounts } from '../../domain/analysis/overTime.ts'
import { outcomeCounts } from '../../domain/analysis/portrait.ts'
import type { Project } from '../../domain/project/records.ts'
import type { Look } from '../../layout/figures/figure.ts'

/** One side of a portrait. */
export type PortraitSide = {
  /** 'A' or 'B' when two are compared; else ''. */
  readonly letter: '' | 'A' | 'B'
  readonly name: string
  /** What is drawn of it: whole, or reduced to an effect or to a moment. */
  readonly project: Project
  /** The day on which it is looked at, as 'YYYY-MM-DD': what is planned before that day is late. */
  readonly today: string
}

export type PortraitOptions = { readonly words: Words; readonly language: Language }

export const FUNCTIONS = [1, 2, 3] as const
export const NO_EVENTS: EventCounts = { came: 0, planned: 0 }
/** An outcome of either side, as it is written beside its numbers. */
export type NamedOutcome = {
  readonly id: string
  readonly networkFunction: FunctionNumber
  readonly number: number
  readonly label: string
}

/** The outcomes of the first side, and those that the other shows besides. */
export function namedOutcomes(
  sides: readonly PortraitSide[],
  { words, language }: PortraitOptions,
): NamedOutcome[] {
  const named = new Map<string, NamedOutcome>()
  for (const { project } of sides) {
    const { shown, labelOf } = repertoireIn(project.outcomes, words.repertoire, language)
    const isUsed = outcomeCounts(project)
    for (const { id, networkFunction, number } of shown) {
      if (named.has(id) || (named.size > 0 && project !== sides[0]?.project && !isUsed.has(id))) {
        continue
      }
      named.set(id, { id, networkFunction, number, label: labelOf(id) })
    }
  }
  return [...named.values()].toSorted((a, b) => a.number - b.number)
}

/** The side of a number, said before it when two are compared. */
export function sided({ letter }: PortraitSide, text: string): string {
  return letter === '' ? text : `${letter}, ${text}`
}

/** The sentence of each side; that of the only one without its letter. */
export function perSide(
  sides: readonly PortraitSide[],
  say: (side: PortraitSide, at: number) => string,
): string[] {
  return sides.map((side, at) => {
    const said = say(side, at)
    return side.letter === '' || said === '' ? said : `${side.letter}. ${said}`
  })
}

/** What is full on the first side is hatched on the other. */
export function lookOf({ letter }: PortraitSide): Look {
  return letter === 'B' ? 'hatched' : 'full'
}
