import { Plus } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'

import { nextNumber, type OutcomeFacts } from '../../../content/repertoire/inProject.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { Button } from '../../../ui/Button.tsx'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import styles from './repertoire.module.css'

type Props = {
  /** The one that was open last: the focus comes back to it. */
  readonly lastId: Id | null
  readonly onOpen: (id: Id) => void
  readonly onAdd: (networkFunction: 1 | 2 | 3) => void
}

/** The outcomes by function, each with where its label comes from; then those left out of the table. */
export function RepertoireList({ lastId, onOpen, onAdd }: Props) {
  const { ownRepertoire: words, repertoire } = useWords()
  const { shown, hidden } = useRepertoire()
  const isFull = nextNumber(useProject().outcomes) === null
  const rows = (outcomes: readonly OutcomeFacts[]) => (
    <ul className={styles['rows']}>
      {outcomes.map((outcome) => (
        <Row key={outcome.id} outcome={outcome} isLast={outcome.id === lastId} onOpen={onOpen} />
      ))}
    </ul>
  )
  return (
    <div className={styles['columns']}>
      {([1, 2, 3] as const).map((networkFunction) => {
        const { label } = repertoire.functions[networkFunction]
        return (
          <section key={networkFunction} aria-label={label}>
            <h3>{label}</h3>
            {rows(shown.filter((outcome) => outcome.networkFunction === networkFunction))}
            <Button
              look="quiet"
              isSmall
              isDisabled={isFull}
              aria-label={words.addIn(label)}
              onPress={() => onAdd(networkFunction)}
            >
              <Plus size={16} aria-hidden />
              {words.add}
            </Button>
          </section>
        )
      })}
      {hidden.length === 0 ? null : (
        <section aria-label={words.hidden} className={styles['hidden']}>
          <h3>{words.hidden}</h3>
          {rows(hidden)}
        </section>
      )}
    </div>
  )
}

type RowProps = {
  readonly outcome: OutcomeFacts
  readonly isLast: boolean
  readonly onOpen: (id: Id) => void
}

function Row({ outcome, isLast, onOpen }: RowProps) {
  const { ownRepertoire: words } = useWords()
  const { labelOf } = useRepertoire()
  const { id, provenance } = outcome
  return (
    <li>
      <AriaButton className={styles['row'] ?? ''} autoFocus={isLast} onPress={() => onOpen(id)}>
        <OutcomeMark outcomeId={id} />
        <span>
          {labelOf(id)}
          <span className={styles['tag']}>{words.provenances[provenance]}</span>
        </span>
      </AriaButton>
    </li>
  )
}
