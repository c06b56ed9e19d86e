import { ArrowUpRight } from 'lucide-react'
import { useId, useState } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './EvidenceField.module.css'
import { useEvidenceNames } from './useEvidenceNames.tsx'

/** How many are shown before one asks for the others. */
const SHOWN = 7

type Props = {
  /** What is offered, besides what is kept. */
  readonly offered: readonly Id[]
  readonly kept: readonly Id[]
  readonly onChange: (kept: Id[]) => void
}

/** What supports something: each can be ticked, and opened. What is kept comes first. */
export function EvidenceField({ offered, kept, onChange }: Props) {
  const { questions: words } = useWords()
  const session = useSession()
  const nameOf = useEvidenceNames()
  const prefix = useId()
  const [isWhole, setWhole] = useState(false)
  // Ticking does not move what one ticks: only what is not offered comes before.
  const all = [...kept.filter((id) => !offered.includes(id)), ...offered].flatMap((id) => {
    const found = nameOf(id)
    return found === null ? [] : [found]
  })
  const shown = isWhole ? all : all.filter(({ id }, at) => at < SHOWN || kept.includes(id))
  const toggle = (id: Id) =>
    onChange(kept.includes(id) ? kept.filter((each) => each !== id) : [...kept, id])
  return (
    <>
      <ul className={styles['evidence']}>
        {shown.map(({ id, name, when, mark, canOpen }) => (
          <li key={id}>
            <input
              type="checkbox"
              id={`${prefix}${id}`}
              checked={kept.includes(id)}
              onChange={() => toggle(id)}
            />
            <label htmlFor={`${prefix}${id}`}>
              {mark}
              <span>
                {name} <small>{when}</small>
              </span>
            </label>
            {canOpen ? (
              <IconButton label={words.open(name)} onPress={() => session.select(id)}>
                <ArrowUpRight size={18} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < all.length ? (
        <Button look="quiet" isSmall onPress={() => setWhole(true)}>
          {words.more(all.length - shown.length)}
        </Button>
      ) : null}
    </>
  )
}
