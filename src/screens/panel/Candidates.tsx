import type { Edit } from '../../domain/edits/edit.ts'
import { explainOutcome, settleOutcome, unclassifyEvent } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './hesitation.module.css'
import { OutcomeMark } from './OutcomeMark.tsx'
import { useOutcomeLabel } from './outcomeWords.ts'

type Props = {
  readonly event: KeyEvent
  /** Asks for other candidates. */
  readonly onOthers: () => void
  readonly onSettled?: () => void
}

/** The outcomes over which the group hesitates, side by side, each with its argument, and the decision. */
export function Candidates({ event, onOthers, onSettled }: Props) {
  const { hesitation } = useWords()
  const session = useSession()
  const labelOf = useOutcomeLabel()
  const candidates = event.outcomes.filter(({ tentative }) => tentative)
  const asView = (outcomeId: string, why: string) => hesitation.letGo(labelOf(outcomeId), why)
  const settle = (edit: Edit) => {
    session.perform(edit)
    onSettled?.()
  }
  return (
    <div className={styles['candidates']}>
      <ul aria-label={hesitation.between(candidates.length)}>
        {candidates.map(({ outcomeId, why }) => (
          <li key={outcomeId}>
            <p className={styles['outcome']}>
              <OutcomeMark outcomeId={outcomeId} isTentative />
              {labelOf(outcomeId)}
            </p>
            <TextField
              label={hesitation.argument(labelOf(outcomeId))}
              isLabelHidden
              value={why}
              placeholder={hesitation.argumentPlaceholder}
              rows={3}
              onChange={(text) => session.perform(explainOutcome(event, outcomeId, text))}
              onLeave={session.endTyping}
            />
            <Button
              isSmall
              aria-label={hesitation.settleOn(labelOf(outcomeId))}
              onPress={() => settle(settleOutcome(event, outcomeId, asView))}
            >
              {hesitation.settle}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['both']}>
        {candidates.length < 2 ? (
          candidates.map(({ outcomeId }) => (
            <Button
              key={outcomeId}
              isSmall
              onPress={() => settle(unclassifyEvent(event, outcomeId))}
            >
              {hesitation.drop}
            </Button>
          ))
        ) : (
          <Button isSmall onPress={() => settle(settleOutcome(event))}>
            {hesitation.settleAll(candidates.length)}
          </Button>
        )}
        <Button look="link" isSmall onPress={onOthers}>
          {hesitation.others}
        </Button>
      </div>
    </div>
  )
}
