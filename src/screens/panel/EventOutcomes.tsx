import { X } from 'lucide-react'
import { useState } from 'react'

import { explainOutcome, markAsContext, unclassifyEvent } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { Candidates } from './Candidates.tsx'
import { ClassifyDialog } from './ClassifyDialog.tsx'
import { HesitateDialog } from './HesitateDialog.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { useOutcomeLabel } from './outcomeWords.ts'
import styles from './panel.module.css'

/** The outcomes an event shows, each with its why. */
export function EventOutcomes({ event }: { readonly event: KeyEvent }) {
  const { panel, hesitation } = useWords()
  const session = useSession()
  const labelOf = useOutcomeLabel()
  const [open, setOpen] = useState<'classify' | 'hesitate' | null>(null)
  const settled = event.outcomes.filter(({ tentative }) => !tentative)
  const isDoubted = settled.length < event.outcomes.length
  return (
    <section className={styles['section']}>
      <h3>{panel.outcomes}</h3>
      {settled.map(({ outcomeId, why }) => (
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
      {isDoubted ? (
        <>
          <p className={styles['soft']}>
            {hesitation.between(event.outcomes.length - settled.length)}
          </p>
          <Candidates event={event} onOthers={() => setOpen('hesitate')} />
        </>
      ) : null}
      {event.isContext ? <p className={styles['soft']}>{panel.contextHint}</p> : null}
      <div className={styles['row']}>
        <Button isSmall onPress={() => setOpen('classify')}>
          {event.outcomes.length === 0 ? panel.classify : panel.classifyAnother}
        </Button>
        {isDoubted ? null : (
          <Button look="quiet" isSmall onPress={() => setOpen('hesitate')}>
            {hesitation.open}
          </Button>
        )}
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
      {open === 'classify' ? <ClassifyDialog event={event} onClose={() => setOpen(null)} /> : null}
      {open === 'hesitate' ? <HesitateDialog event={event} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}
