import { EffectMark } from '../../ui/Mark.tsx'
import { useWords } from '../context/words.tsx'
import styles from './SharedMark.module.css'

/** An event in several storylines: the star of effects, and how many of them it leads to. */
export function SharedMark({ count }: { readonly count: number }) {
  const { reading } = useWords()
  return (
    <span title={reading.inStorylines(count)} className={styles['shared']}>
      <EffectMark size={13} />
      <span aria-hidden>{count}</span>
    </span>
  )
}
