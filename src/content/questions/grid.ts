/**
 * The grid of questions of a project: ours, said as its repertoire or the project itself says them, and
 * those that it adds. A question is known by what it asks about, never by its words, so that an answer
 * stays on it (docs/decisions/0028).
 */
import type { OwnQuestion, Project } from '../../domain/project/records.ts'
import type { Language } from '../language.ts'
import { repertoireIn } from '../repertoire/inProject.ts'
import { isBuiltIn } from '../repertoire/outcomes.ts'
import type { RepertoireWords } from '../repertoire/words.ts'
import { aheadEn } from './en.ts'
import { aheadFr } from './fr.ts'

export type GridQuestion = Pick<OwnQuestion, 'id' | 'column' | 'outcomeId' | 'use' | 'isHidden'> & {
  /** Never empty, unless the project added it and wrote nothing. */
  readonly text: string
  /** What it says without the project's own words for it; empty when the project added it. */
  readonly ours: string
  readonly isAdded: boolean
}

type Asked = Omit<GridQuestion, 'text' | 'isHidden' | 'isAdded'>

const AHEAD = { fr: aheadFr, en: aheadEn } as const

/**
 * All the questions, hidden ones included: those on the whole chain, then outcome after outcome, ours
 * first. `words` are those of `language`.
 */
export function gridOf(
  { questions, outcomes }: Pick<Project, 'questions' | 'outcomes'>,
  words: RepertoireWords,
  language: Language,
): GridQuestion[] {
  const repertoire = repertoireIn(outcomes, words, language)
  const subjects = [null, ...repertoire.shown.map(({ id }) => id)]
  const ours = subjects.flatMap((id) =>
    id === null ? onTheChain(words, language) : onOutcome(id, repertoire, language),
  )
  const known = new Set(ours.map(({ id }) => id))
  const said = ours.map((asked): GridQuestion => {
    const own = Object.hasOwn(questions, asked.id) ? questions[asked.id] : undefined
    return {
      ...asked,
      text: sayingOf(own, language) || asked.ours,
      isHidden: own?.isHidden ?? false,
      isAdded: false,
    }
  })
  const added = Object.values(questions)
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => compared(a.rank, b.rank) || compared(a.id, b.id))
    .map(({ rank: _unsaid, ...own }): GridQuestion => {
      return { ...own, text: sayingOf(own, language), ours: '', isAdded: true }
    })
  const all = [...said, ...added]
  return subjects.flatMap((subject) => all.filter(({ outcomeId }) => outcomeId === subject))
}

/** Whether one asks a question when one looks at the project this way. */
export function isAskedFor({ use }: Pick<GridQuestion, 'use'>, look: OwnQuestion['use']): boolean {
  return use === 'both' || look === 'both' || use === look
}

function onTheChain({ general }: RepertoireWords, language: Language): Asked[] {
  const asked = (prefix: string, texts: readonly string[], facts: Pick<Asked, 'column' | 'use'>) =>
    texts.map((ours, at): Asked => ({ id: `${prefix}-${at + 1}`, outcomeId: null, ours, ...facts }))
  return [
    ...asked('general-learn', general.learn, { column: 'learn', use: 'retrospective' }),
    ...asked('general-learn-ahead', AHEAD[language].general, {
      column: 'learn',
      use: 'prospective',
    }),
    ...asked('general-reinvest', general.reinvest, { column: 'reinvest', use: 'both' }),
  ]
}

function onOutcome(
  outcomeId: string,
  { tell }: ReturnType<typeof repertoireIn>,
  language: Language,
): Asked[] {
  const { learn, reinvest, specific } = tell(outcomeId).questions
  const ahead = isBuiltIn(outcomeId) ? AHEAD[language].outcomes[outcomeId] : undefined
  const asked = (name: string, ours: string, column: Asked['column'], use: Asked['use']) =>
    ours === '' ? [] : [{ id: `${outcomeId}-${name}`, outcomeId, ours, column, use }]
  return [
    ...asked('learn', learn, 'learn', 'retrospective'),
    ...asked('learn-ahead', ahead?.learn ?? '', 'learn', 'prospective'),
    ...asked('reinvest', reinvest, 'reinvest', 'both'),
    ...asked('specific', specific, 'specific', 'retrospective'),
    ...asked('specific-ahead', ahead?.specific ?? '', 'specific', 'prospective'),
  ]
}

/** What the project says, in the language asked, failing that in the other. */
function sayingOf(own: Pick<OwnQuestion, 'text'> | undefined, language: Language): string {
  return own?.text[language] || own?.text.fr || own?.text.en || ''
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
