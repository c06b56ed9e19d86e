import { X } from 'lucide-react'
import { useState } from 'react'

import { explainOutcome, markAsContext, unclassifyEvent } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { ClassifyDialog } from './ClassifyDialog.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { useOutcomeLabel } from './outcomeWords.ts'
import styles from './panel.module.css'

/** The outcomes an event shows, each with its why. */
export function EventOutcomes({ event }: { readonly event: KeyEvent }) {
  const { panel } = useWords()
  const session = useSession()
  const labelOf = useOutcomeLabel()
  const [isClassifying, setClassifying] = useState(false)
  return (
    <section className={styles['section']}>
      <h3>{panel.outcomes}</h3>
      {event.outcomes.map(({ outcomeId, why }) => (
        <div key={outcomeId} className={styles['item']}>
          <div className={styles['fields']}>
            <p className={styles['outcome']}>
              <OutcomeMark outcomeId={outcomeId} />
              {labelOf(outcomeId)}
            </p>
            <TextField
              label={panel.why}
              isLabelHidden
              value={why}
              placeholder={`${panel.why} ${panel.whyPlaceholder}`}
              rows={1}
              onChange={(text) => session.perform(explainOutcome(event, outcomeId, text))}
              onLeave={session.endTyping}
            />
          </div>
          <IconButton
            label={panel.unclassify(labelOf(outcomeId))}
            onPress={() => session.perform(unclassifyEvent(event, outcomeId))}
          >
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      {event.isContext ? <p className={styles['soft']}>{panel.contextHint}</p> : null}
      <div className={styles['row']}>
        <Button isSmall onPress={() => setClassifying(true)}>
          {event.outcomes.length === 0 ? panel.classify : panel.classifyAnother}
        </Button>
        {event.outcomes.length === 0 ? (
          <Button
            look="quiet"
            isSmall
            onPress={() => session.perform(markAsContext(event, !event.isContext))}
          >
            {event.isContext ? panel.notContext : panel.isContext}
          </Button>
        ) : null}
      </div>
      {isClassifying ? (
        <ClassifyDialog event={event} onClose={() => setClassifying(false)} />
      ) : null}
    </section>
  )
}
