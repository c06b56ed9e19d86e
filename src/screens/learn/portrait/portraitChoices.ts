/** What a portrait is about, and what it is compared with. */
import type { Language } from '../../../content/language.ts'
import type { Words } from '../../../content/messages/fr.ts'
import { leadingTo, projectUpTo } from '../../../domain/analysis/partOfProject.ts'
import { withoutNames } from '../../../domain/names/withoutNames.ts'
import type { Id } from '../../../domain/project/ids.ts'
import type { Project, When } from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { readIn } from '../../../domain/project/translations.ts'
import { boundsOf } from '../../../domain/time/edtf.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'
import type { PortraitSide } from '../../../files/figures/portraitSides.ts'

export type PortraitChoices = {
  /** An effect, whose storyline alone is drawn; null for the whole project. */
  readonly effectId: Id | null
  /** The moment up to which it is drawn; without a date, all of it. */
  readonly until: When
  /** Nothing, the same at another moment, or another project by its id. */
  readonly beside: 'nothing' | 'moment' | { readonly projectId: Id }
  readonly besideUntil: When
}

const ALWAYS: When = { said: '', edtf: null }

/** The whole project, as it is now, alone. */
export const WHOLE_PROJECT: PortraitChoices = {
  effectId: null,
  until: ALWAYS,
  beside: 'nothing',
  besideUntil: ALWAYS,
}

type Given = {
  readonly project: Project
  /** The project to compare with, once it is read; null until then. */
  readonly other: Project | null
  /** True to leave out of the other the names that it declares. */
  readonly isNameless?: boolean
  readonly words: Words
  readonly language: Language
  /** As 'YYYY-MM-DD'. */
  readonly today: string
}

/** One side, or two when there is something to compare. */
export function sidesOf(choices: PortraitChoices, given: Given): PortraitSide[] {
  const { effectId, until, beside, besideUntil } = choices
  const { project, other } = given
  const first = sideOf(project, effectId, until, given)
  const second =
    beside === 'nothing'
      ? null
      : beside === 'moment'
        ? sideOf(project, effectId, besideUntil, given)
        : other && sideOf(otherAsAsked(other, given), null, besideUntil, given)
  if (second === null) return [{ ...first, letter: '' }]
  return [
    { ...first, letter: 'A' },
    { ...second, letter: 'B' },
  ]
}

function otherAsAsked(other: Project, { isNameless = false, words }: Given): Project {
  return isNameless ? withoutNames(other, { words: words.copies.nameWords }).project : other
}

function sideOf(
  told: Project,
  effectId: Id | null,
  until: When,
  { words, language, today }: Given,
): Omit<PortraitSide, 'letter'> {
  const project = readIn(told, language)
  const effect = effectId === null ? undefined : recordOf(project, 'effects', effectId)
  const part = effect ? leadingTo(project, effect.id) : project
  const { latest } = boundsOf(until.edtf)
  const named = effect
    ? words.printing.storyline(effect.title)
    : project.info.title || words.frame.untitledProject
  return {
    name: until.edtf === null ? named : words.portrait.upTo(named, displayWhen(until, language)),
    project: until.edtf === null ? part : projectUpTo(part, until),
    today: latest !== null && latest < today ? latest : today,
  }
}
