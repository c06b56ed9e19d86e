import type { Words } from '../../content/messages/fr.ts'
import type { GroupHeading } from '../../domain/analysis/storyGroups.ts'

/** What is written above a group of events: « 2018 », « Hiver 2018-2019 (suite) », « Sans date ». */
export function headingText(
  heading: GroupHeading | null,
  { list, story }: Pick<Words, 'list' | 'story'>,
): string {
  if (heading === null) return ''
  const { year, season, isAgain } = heading
  if (year === null) return story.undated
  const text =
    season === null
      ? year
      : season === 'winter'
        ? list.winter(String(Number(year) - 1), year)
        : `${list.seasons[season]} ${year}`
  return isAgain ? list.again(text) : text
}
