import styles from './Mark.module.css'

type Props = {
  /** The function of networks, which gives colour and shape; null for context. */
  readonly networkFunction: 1 | 2 | 3 | null
  /** The number of the outcome, written inside; left out when absent. */
  readonly number?: number
  /** Side in pixels; 24 unless said. */
  readonly size?: number
  /** Drawn hollow: planned, not yet happened. */
  readonly isHollow?: boolean
  /** Drawn hollow and dotted: hesitated over. */
  readonly isTentative?: boolean
}

/** The mark of a function and its outcome: a circle, a diamond or a square; a dot for context. */
export function Mark(props: Props) {
  const { networkFunction, number, size = 24, isTentative = false } = props
  const isHollow = props.isHollow === true || isTentative
  if (networkFunction === null) {
    return (
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className={styles['mark']}>
        <circle cx="12" cy="12" r="4" className={styles['context']} />
      </svg>
    )
  }
  const looks = [isHollow ? styles['hollow'] : '', isTentative ? styles['tentative'] : '']
  const shape = `${styles[`function${networkFunction}`]} ${looks.join(' ')}`
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className={styles['mark']}>
      {networkFunction === 1 ? <circle cx="12" cy="12" r="10.5" className={shape} /> : null}
      {networkFunction === 2 ? <path d="M12 .5 23.5 12 12 23.5.5 12Z" className={shape} /> : null}
      {networkFunction === 3 ? (
        <rect x="2" y="2" width="20" height="20" rx="2.5" className={shape} />
      ) : null}
      {number === undefined ? null : (
        <text
          x="12"
          y="16.1"
          textAnchor="middle"
          className={`${styles['number']} ${isHollow ? styles[`text${networkFunction}`] : ''}`}
        >
          {number}
        </text>
      )}
    </svg>
  )
}

/** The mark of an effect: a star of six branches. */
export function EffectMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className={styles['mark']}>
      <path d="M12 2v20M3.3 7l17.4 10M20.7 7 3.3 17" className={styles['effect']} />
    </svg>
  )
}
