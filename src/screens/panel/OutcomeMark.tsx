import { mainOutcome } from '../../domain/analysis/outcomeUse.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Mark } from '../../ui/Mark.tsx'
import { useRepertoire } from './outcomeWords.ts'

type Props = {
  readonly outcomeId: string
  /** Side in pixels; 24 unless said. */
  readonly size?: number
  readonly isHollow?: boolean
  readonly isTentative?: boolean
}

/** The mark of an outcome in the open project: its function and its number. */
export function OutcomeMark({ outcomeId, ...look }: Props) {
  const { functionOf, numberOf } = useRepertoire()
  const number = numberOf(outcomeId)
  return (
    <Mark
      networkFunction={functionOf(outcomeId)}
      {...(number === null ? {} : { number })}
      {...look}
    />
  )
}

type EventProps = { readonly event: KeyEvent; readonly size?: number }

/** The mark of an event: its main outcome, or context; hollow when it has not happened, dotted when hesitated over. */
export function EventMark({ event, ...look }: EventProps) {
  const { outcomes } = event
  return (
    <OutcomeMark
      outcomeId={mainOutcome(event)}
      isTentative={outcomes.length > 0 && outcomes.every(({ tentative }) => tentative)}
      isHollow={event.status === 'planned' || event.status === 'abandoned'}
      {...look}
    />
  )
}
