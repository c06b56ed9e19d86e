import { memo, useMemo } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import type { Project } from '../../../domain/project/records.ts'
import { useWords } from '../../context/words.tsx'
import { ChainMiniature } from '../../frame/ChainMiniature.tsx'
import styles from './LitChain.module.css'

/** Laying out a long chain takes time: only what it is made of draws it again. */
const Miniature = memo(
  ChainMiniature,
  (before, after) =>
    before.lit === after.lit &&
    (['events', 'effects', 'links', 'outcomes', 'places'] as const).every(
      (table) => before.project[table] === after.project[table],
    ),
)

type Props = { readonly project: Project; readonly ids: readonly Id[] }

/** The chain in small, where some cards and links stand out. Their names are in a list beside it. */
export function LitChain({ project, ids }: Props) {
  const { questions: words } = useWords()
  const { events, effects, links } = project
  const there = [...new Set(ids)].filter((id) =>
    [events, effects, links].some((table) => Object.hasOwn(table, id)),
  )
  const key = there.join(' ')
  const lit = useMemo(() => new Set(key.split(' ')), [key])
  return (
    <div role="img" aria-label={words.picture(there.length)} className={styles['chain']}>
      <Miniature project={project} lit={lit} />
    </div>
  )
}
