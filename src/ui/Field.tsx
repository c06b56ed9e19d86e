import { useId, useState, type ReactNode } from 'react'

import styles from './Field.module.css'

type TextProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called when the person leaves the field. */
  readonly onLeave?: () => void
  readonly placeholder?: string
  /** A sentence under the field. */
  readonly hint?: ReactNode
  /** Absent, the text stays on one line; 1, it is one line still, which wraps when it is long. */
  readonly rows?: number
  readonly isLabelHidden?: boolean
  readonly isLarge?: boolean
  readonly autoFocus?: boolean
}

/** A text the person types: one line, or as many as `rows` says. Every keystroke is told at once. */
export function TextField(props: TextProps) {
  const { label, value, onChange, onLeave, placeholder, hint, rows, isLabelHidden, isLarge } = props
  const id = useId()
  const shared = {
    id,
    value,
    placeholder,
    autoComplete: 'off',
    autoFocus: props.autoFocus,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    className: `${styles['input']} ${isLarge ? styles['large'] : ''}`,
    onBlur: onLeave,
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles['label']}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onChange={(event) => {
            const { value: typed } = event.target
            onChange(rows === 1 ? typed.replaceAll(/\s*\n\s*/g, ' ') : typed)
          }}
          onKeyDown={(key) => {
            if (rows !== 1 || key.key !== 'Enter') return
            key.preventDefault()
            onLeave?.()
          }}
        />
      )}
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
    </div>
  )
}

type ChoiceProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V) => void
  readonly isLabelHidden?: boolean
}

/** One choice among a few, in the browser's own list: it works everywhere, touch included. */
export function ChoiceField<V extends string>(props: ChoiceProps<V>) {
  const { label, value, choices, onChange, isLabelHidden } = props
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles['label']}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className={styles['input']}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type DraftProps = Omit<TextProps, 'onChange' | 'onLeave'> & {
  /** Called with the text when the person leaves the field or presses Enter, if it changed. */
  readonly onDone: (value: string) => void
}

/** A text that counts only once it is finished, such as a date in words. Escape takes it back. */
export function DraftField({ value, onDone, ...rest }: DraftProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const finish = () => {
    if (draft !== null && draft !== value) onDone(draft)
    setDraft(null)
  }
  return (
    // The keys are those of the field inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && rest.rows === undefined) finish()
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
        }
      }}
    >
      <TextField {...rest} value={draft ?? value} onChange={setDraft} onLeave={finish} />
    </div>
  )
}
