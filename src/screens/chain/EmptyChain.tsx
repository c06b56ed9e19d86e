import { useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { goTo } from '../route.ts'
import { AddEffectDialog } from './AddEffectDialog.tsx'
import styles from './ChainRoom.module.css'

/** Nothing to chain yet: begin with the story, or, to plan, with the effect that is hoped for. */
export function EmptyChain({ onStart }: { readonly onStart: (effectId: string) => void }) {
  const { chain, backcasting } = useWords()
  const project = useProject()
  const [isNaming, setNaming] = useState(false)
  return (
    <div className={styles['empty']}>
      <h2>{chain.noEvents}</h2>
      <p>{chain.noEventsHint}</p>
      <Button
        look="primary"
        onPress={() => goTo({ screen: 'project', projectId: project.id, room: 'story' })}
      >
        {chain.goToStory}
      </Button>
      <h2>{backcasting.startTitle}</h2>
      <p>{backcasting.startHint}</p>
      <Button onPress={() => setNaming(true)}>{backcasting.start}</Button>
      {isNaming ? (
        <AddEffectDialog isIntended onClose={() => setNaming(false)} onAdded={onStart} />
      ) : null}
    </div>
  )
}
