import {
  absentOutcomes,
  eventsByOutcome,
  repeatedOutcomes,
} from '../../domain/analysis/outcomeUse.ts'
import type { Id } from '../../domain/project/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import { FunctionsTable } from './FunctionsTable.tsx'
import styles from './ReadingDialog.module.css'

type Props = { readonly onClose: () => void; readonly onOpen: (outcomeId: Id) => void }

/** « Lire le tableau »: what is absent, what comes back, and when. Facts to discuss, never a score. */
export function ReadingDialog({ onClose, onOpen }: Props) {
  const { frame, tableReading: words } = useWords()
  const project = useShownProject()
  const { shown } = useRepertoire()
  const absent = absentOutcomes(
    project,
    shown.map(({ id }) => id),
  )
  const repeated = repeatedOutcomes(project)
  const events = eventsByOutcome(project)
  return (
    <Dialog title={words.title} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <div className={styles['reading']}>
        <section>
          <h3>{words.overTime}</h3>
          <FunctionsTable />
        </section>
        <div className={styles['sides']}>
          <section>
            <h3>{words.repeated}</h3>
            <p>{repeated.length === 0 ? words.noneRepeated : words.repeatedAsk}</p>
            <OutcomeList
              ids={repeated}
              noteOf={(id) => words.times(events.get(id)?.length ?? 0)}
              onOpen={onOpen}
            />
          </section>
          <section>
            <h3>{words.absent}</h3>
            <p>{absent.length === 0 ? words.noneAbsent : words.absentAsk}</p>
            <OutcomeList ids={absent} noteOf={() => ''} onOpen={onOpen} />
          </section>
        </div>
      </div>
    </Dialog>
  )
}

type ListProps = {
  readonly ids: readonly Id[]
  readonly noteOf: (id: Id) => string
  readonly onOpen: (id: Id) => void
}

function OutcomeList({ ids, noteOf, onOpen }: ListProps) {
  const { labelOf } = useRepertoire()
  return (
    <ul className={styles['list']}>
      {ids.map((id) => (
        <li key={id}>
          <OutcomeMark outcomeId={id} />
          <Button look="link" onPress={() => onOpen(id)}>
            {labelOf(id)}
          </Button>
          <span>{noteOf(id)}</span>
        </li>
      ))}
    </ul>
  )
}
