import { goesBackInTime, wouldCloseCycle } from '../../domain/analysis/chain.ts'
import type { Link } from '../../domain/project/records.ts'
import { withoutRecords } from '../../domain/project/tables.ts'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'

/** What is to be known before linking two cards, in a few words; `movedId`: a link that leaves its place. */
export function useLinkCaution(movedId?: string) {
  const { chain } = useWords()
  const project = useProject()
  const rest = withoutRecords(project, 'links', ({ id }) => id === movedId)
  return ({ fromId, toId }: Pick<Link, 'fromId' | 'toId'>): string =>
    wouldCloseCycle(rest, fromId, toId)
      ? chain.closesCycle
      : goesBackInTime(rest, fromId, toId)
        ? chain.backInTime
        : ''
}
