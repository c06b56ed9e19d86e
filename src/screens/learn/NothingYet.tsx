import { Button } from '../../ui/Button.tsx'
import { useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { goTo } from '../route.ts'
import styles from './NothingYet.module.css'

/** A project without events: there is nothing to learn from yet, and the way there. */
export function NothingYet() {
  const { learn } = useWords()
  const projectId = useSessionState(({ project }) => project.id)
  return (
    <div className={styles['empty']}>
      <h3>{learn.noEvents}</h3>
      <p>{learn.noEventsHint}</p>
      <Button look="primary" onPress={() => goTo({ screen: 'project', projectId, room: 'story' })}>
        {learn.goToStory}
      </Button>
    </div>
  )
}
