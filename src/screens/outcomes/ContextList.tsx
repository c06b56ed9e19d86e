import { eventsInOrder } from '../../domain/project/order.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './ContextList.module.css'
import type { Placing } from './usePlacing.ts'

/** The events set aside as context, folded, each with its way back. */
export function ContextList({ placing }: { readonly placing: Placing }) {
  const { outcomes: words, panel } = useWords()
  const language = useLanguage()
  const events = eventsInOrder(useShownProject()).filter(({ isContext }) => isContext)
  if (events.length === 0) return null
  return (
    <details className={styles['context']}>
      <summary>
        {words.context} <span>{events.length}</span>
      </summary>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span>{event.title}</span>
            <span className={styles['when']}>{displayWhen(event.when, language)}</span>
            <Button
              look="link"
              isSmall
              aria-label={words.backToClassifyWhat(event.title)}
              onPress={() => placing.putBack(event)}
            >
              {panel.notContext}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
