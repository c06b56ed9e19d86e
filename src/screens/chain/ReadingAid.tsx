import { plannedAndObserved } from '../../domain/analysis/plannedAndObserved.ts'
import { useServices } from '../context/services.ts'
import { useProject, useSelectedId, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import type { ChainReading } from './chainReading.ts'
import styles from './ChainRoom.module.css'

type Props = { readonly reading: ChainReading; readonly onShow: (id: string) => void }

/** One quiet line of facts worth a look; a press shows the next one of its kind. */
export function ReadingAid({ reading, onShow }: Props) {
  const { chain, reading: readingWords } = useWords()
  const session = useSession()
  const selectedId = useSelectedId()
  const project = useProject()
  const { today } = useServices()
  const hasEffects = Object.keys(project.effects).length > 0
  const groups = plannedAndObserved(project, today())
  const late = [...(groups.get('late') ?? []), ...(groups.get('expectedLate') ?? [])]
  const { offChain, cycleIds, backIds } = reading
  const facts = [
    { ids: hasEffects ? offChain.map(({ id }) => id) : [], say: chain.offChainCount },
    { ids: cycleIds, say: chain.cycleCount },
    { ids: backIds, say: chain.backCount },
    { ids: late.map(({ id }) => id), say: readingWords.lateCount },
  ].filter(({ ids }) => ids.length > 0)
  if (facts.length === 0) return null
  return (
    <p className={styles['aid']}>
      {facts.map(({ ids, say }) => (
        <button
          key={say(ids.length)}
          type="button"
          onClick={() => {
            const at = selectedId === null ? -1 : ids.indexOf(selectedId)
            const id = ids[(at + 1) % ids.length]
            if (id === undefined) return
            session.select(id)
            onShow(id)
          }}
        >
          {say(ids.length)}
        </button>
      ))}
    </p>
  )
}
