import { explainOutcome } from '../../domain/edits/eventEdits.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './OutcomeDialog.module.css'

type Props = {
  readonly outcomeId: Id
  readonly events: readonly KeyEvent[]
  readonly onChoose: (eventId: Id) => void
}

/** The events of a card opened, each with why it lies there. */
export function CardEvents({ outcomeId, events, onChoose }: Props) {
  const { outcomes: words, panel } = useWords()
  const language = useLanguage()
  const session = useSession()
  return (
    <ul className={styles['events']}>
      {events.map((event) => {
        const { why = '' } = event.outcomes.find((each) => each.outcomeId === outcomeId) ?? {}
        return (
          <li key={event.id}>
            <div className={styles['event']}>
              <Button look="link" onPress={() => onChoose(event.id)}>
                {event.title}
              </Button>
              <span>{displayWhen(event.when, language)}</span>
            </div>
            <TextField
              label={words.whyOf(event.title)}
              isLabelHidden
              value={why}
              placeholder={`${panel.why} ${panel.whyPlaceholder}`}
              rows={1}
              onChange={(text) => session.perform(explainOutcome(event, outcomeId, text))}
              onLeave={session.endTyping}
            />
          </li>
        )
      })}
    </ul>
  )
}
