import { Button } from '../../ui/Button.tsx'
import { useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { goTo } from '../route.ts'
import styles from './EmptyPart.module.css'

/** A project without events: there is nothing to learn from yet, and the way there. */
export function NothingYet() {
  const { learn } = useWords()
  const projectId = useSessionState(({ project }) => project.id)
  return (
    <div className={`${styles['empty']} ${styles['alone']}`}>
      <h3>{learn.noEvents}</h3>
      <p>{learn.noEventsHint}</p>
      <Button look="primary" onPress={() => goTo({ screen: 'project', projectId, room: 'story' })}>
        {learn.goToStory}
      </Button>
    </div>
  )
}

type Words = {
  readonly emptyTitle: string
  readonly empty: string
  readonly goToQuestions: string
}

/** Nothing noted here yet: what to note, and the questions that bring it out. */
export function NothingNoted({ words }: { readonly words: Words }) {
  const projectId = useSessionState(({ project }) => project.id)
  return (
    <div className={styles['empty']}>
      <h3>{words.emptyTitle}</h3>
      <p>{words.empty}</p>
      <Button
        onPress={() => goTo({ screen: 'project', projectId, room: 'learn', part: 'questions' })}
      >
        {words.goToQuestions}
      </Button>
    </div>
  )
}
