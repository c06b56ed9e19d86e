import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { useWords } from '../context/words.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import styles from './OffTable.module.css'
import { SlipList } from './SlipList.tsx'
import type { Placing } from './usePlacing.ts'

type Props = {
  readonly eventsOf: ReadonlyMap<Id, readonly KeyEvent[]>
  readonly placing: Placing
  readonly onOpen: (outcomeId: Id) => void
}

/** The events of outcomes that are hidden or unknown: nothing is lost, and they can be taken from here. */
export function OffTable({ eventsOf, placing, onOpen }: Props) {
  const { outcomes: words } = useWords()
  const { shown, labelOf, numberOf } = useRepertoire()
  const off = [...eventsOf].filter(([id]) => !shown.some((outcome) => outcome.id === id))
  if (off.length === 0) return null
  return (
    <section aria-labelledby="off-table" className={styles['off']}>
      <h3 id="off-table">{words.offTable}</h3>
      <p className={styles['hint']}>{words.offTableHint}</p>
      <div className={styles['cards']}>
        {off.map(([id, events]) => {
          const label = labelOf(id)
          const count = words.counted(events.length)
          return (
            <article key={id} aria-label={words.cardName(numberOf(id), label, count)}>
              <h4>
                <button
                  type="button"
                  aria-haspopup="dialog"
                  className={styles['name']}
                  onClick={() => onOpen(id)}
                >
                  <OutcomeMark outcomeId={id} size={26} />
                  {label}
                </button>
              </h4>
              <SlipList events={events} from={id} label={label} placing={placing} />
            </article>
          )
        })}
      </div>
    </section>
  )
}
