import type { Id } from '../../domain/project/ids.ts'
import { Mark } from '../../ui/Mark.tsx'
import type { SearchGroup } from '../../ui/SearchList.tsx'
import { useWords } from '../context/words.tsx'
import { useRepertoire } from './outcomeWords.ts'

/** The outcomes of the project by function, but those in `butIds`, found in by number or by word. */
export function useOutcomeGroups(butIds: readonly Id[]): SearchGroup[] {
  const { functions } = useWords().repertoire
  const { shown, tell } = useRepertoire()
  return ([1, 2, 3] as const).map((networkFunction) => ({
    title: functions[networkFunction].label,
    items: shown
      .filter((outcome) => outcome.networkFunction === networkFunction)
      .filter(({ id }) => !butIds.includes(id))
      .map(({ id, number }) => ({
        id,
        label: tell(id).label,
        keywords: `${number} #${number} ${tell(id).testQuestion}`,
        mark: <Mark networkFunction={networkFunction} number={number} />,
      })),
  }))
}
