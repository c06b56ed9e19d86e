import { OUTCOMES } from '../../content/repertoire/outcomes.ts'
import type { Id } from '../../domain/project/ids.ts'
import { Mark } from '../../ui/Mark.tsx'
import type { SearchGroup } from '../../ui/SearchList.tsx'
import { useWords } from '../context/words.tsx'
import { useOutcomeLabel } from './outcomeWords.ts'

/** The twelve outcomes by function, but those in `butIds`, found in by number or by word. */
export function useOutcomeGroups(butIds: readonly Id[]): SearchGroup[] {
  const { repertoire } = useWords()
  const labelOf = useOutcomeLabel()
  return ([1, 2, 3] as const).map((networkFunction) => ({
    title: repertoire.functions[networkFunction].label,
    items: OUTCOMES.filter((outcome) => outcome.networkFunction === networkFunction)
      .filter(({ id }) => !butIds.includes(id))
      .map(({ id, number }) => ({
        id,
        label: labelOf(id),
        keywords: `${number} #${number} ${repertoire.outcomes[id].testQuestion}`,
        mark: <Mark networkFunction={networkFunction} number={number} />,
      })),
  }))
}
