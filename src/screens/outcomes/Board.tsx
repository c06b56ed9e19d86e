import { useEffect, useRef } from 'react'

import { FUNCTIONS } from '../../content/repertoire/outcomes.ts'
import { eventsByOutcome } from '../../domain/analysis/outcomeUse.ts'
import type { Id } from '../../domain/project/ids.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useSelectedId } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import styles from './Board.module.css'
import { OffTable } from './OffTable.tsx'
import { OutcomeCard } from './OutcomeCard.tsx'
import type { Placing } from './usePlacing.ts'

type Props = {
  readonly placing: Placing
  /** The digit typed that waits for a second one. */
  readonly pendingDigit: number | null
  readonly onOpen: (outcomeId: Id) => void
}

/** The table: three functions of networks, and their cards. */
export function Board({ placing, pendingDigit, onOpen }: Props) {
  const { repertoire } = useWords()
  const { shown, labelOf } = useRepertoire()
  const eventsOf = eventsByOutcome(useShownProject())
  const selectedId = useSelectedId()
  const board = useRef<HTMLDivElement>(null)
  // The panel that opens beside the table narrows it: what was chosen stays in sight.
  useEffect(() => {
    const slips = board.current?.querySelectorAll(`[data-slip$="/${selectedId}"]`) ?? []
    const slip = [...slips].find((each) => each.contains(document.activeElement)) ?? slips[0]
    slip?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selectedId])
  return (
    <div ref={board} className={styles['board']}>
      {FUNCTIONS.map(({ number: networkFunction }) => (
        <section
          key={networkFunction}
          aria-labelledby={`function-${networkFunction}`}
          className={styles['column']}
        >
          <h3
            id={`function-${networkFunction}`}
            className={`${styles['function']} ${styles[`function${networkFunction}`]}`}
          >
            <Mark networkFunction={networkFunction} size={18} />
            {repertoire.functions[networkFunction].label}
          </h3>
          {shown
            .filter((outcome) => outcome.networkFunction === networkFunction)
            .map((outcome) => (
              <OutcomeCard
                key={outcome.id}
                outcome={outcome}
                events={eventsOf.get(outcome.id) ?? []}
                placing={placing}
                isAwaited={
                  pendingDigit !== null && String(outcome.number).startsWith(String(pendingDigit))
                }
                label={labelOf(outcome.id)}
                onOpen={() => onOpen(outcome.id)}
              />
            ))}
        </section>
      ))}
      <OffTable eventsOf={eventsOf} placing={placing} onOpen={onOpen} />
    </div>
  )
}
