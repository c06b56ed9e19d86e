/** The wheel of a project: how someone rates each outcome, in a picture, sentences and a table. */
import type { Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import { gapOf, type Rater, spokesBy, widestGaps } from '../../domain/analysis/wheel.ts'
import type { Project } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { layoutWheel } from '../../layout/figures/wheel.ts'
import type { ToldFigure } from './toldFigure.ts'

type Options = { readonly words: Words; readonly language: Language }

/** How many gaps a sentence holds. */
const GAPS_SAID = 3

/** The wheel of one rater, beside that of another when there is one to compare with. */
export function wheelFigure(
  project: Project,
  rater: Rater,
  before: Rater | null,
  { words, language }: Options,
): ToldFigure {
  const { wheel } = words
  const { shown, labelOf } = repertoireIn(project.outcomes, words.repertoire, language)
  const ids = shown.map(({ id }) => id)
  const spokes = spokesBy(project, ids, rater)
  const earlier = before === null ? null : spokesBy(project, ids, before)
  const drawn = shown.map(({ id, networkFunction, number }, at) => ({
    networkFunction,
    number,
    label: labelOf(id),
    now: spokes[at]?.now ?? null,
    wanted: spokes[at]?.wanted ?? null,
    ...(earlier === null ? {} : { before: earlier[at]?.now ?? null }),
  }))
  const gaps = widestGaps(spokes).slice(0, GAPS_SAID)
  const isRated = spokes.some(({ now, wanted }) => now !== null || wanted !== null)
  const said = (value: number | null | undefined) => value ?? wheel.notSaid
  const name = (each: Rater) => raterName(project, each, { words, language })
  return {
    id: 'wheel',
    title: wheel.titleOf(name(rater)),
    sentences: [
      !isRated
        ? wheel.nothingRated
        : gaps.length === 0
          ? spokes.some((spoke) => gapOf(spoke) !== null)
            ? wheel.noGap
            : wheel.bothNeeded
          : wheel.gaps(
              gaps.map(({ id, now, wanted }) => wheel.gap(labelOf(id), now ?? 0, wanted ?? 0)),
            ),
    ],
    notes: [wheel.signs, ...(before === null ? [] : [wheel.besideSigns(name(before))])],
    table: {
      head: [
        words.portrait.outcome,
        wheel.now,
        wheel.wanted,
        wheel.gapHead,
        ...(before === null ? [] : [name(before)]),
      ],
      rows: drawn.map(({ number, label, ...each }, at) => {
        const gap = gapOf({ id: '', ...each })
        return [
          `${number}. ${label}`,
          said(each.now),
          said(each.wanted),
          gap === null ? wheel.notSaid : wheel.signed(gap),
          ...(earlier === null ? [] : [said(earlier[at]?.now)]),
        ]
      }),
    },
    draw: (width) => layoutWheel(drawn, { width }),
  }
}

/** Who rated and when, in words. */
export function raterName(
  project: Project,
  { group, workSessionId }: Rater,
  { words, language }: Options,
): string {
  const who = group.trim() === '' ? words.wheel.wholeTable : group
  const session =
    workSessionId === null ? undefined : recordOf(project, 'workSessions', workSessionId)
  if (!session) return who
  const date = displayWhen(session.when, language)
  return words.wheel.raterAt(who, date || session.title || words.workSessions.undated)
}
