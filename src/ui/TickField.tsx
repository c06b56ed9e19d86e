import { type ReactNode, useId } from 'react'

import styles from './Field.module.css'

type Props = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** A sentence under the box. */
  readonly hint?: ReactNode
}

/** A box to tick, with what it does. */
export function TickField({ label, isOn, onChange, hint }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={id} className={styles['hint']}>
          {hint}
        </div>
      )}
    </div>
  )
}
