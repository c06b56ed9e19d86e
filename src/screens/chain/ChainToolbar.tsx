import { Check, ChevronDown, Eye, List, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { useSelectedId } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { AccountWindow } from '../panel/AccountWindow.tsx'
import type { ChainReading } from './chainReading.ts'
import styles from './ChainToolbar.module.css'
import { type ViewActions, ViewMenu } from './ViewMenu.tsx'

type Props = ViewActions & {
  readonly reading: ChainReading
  readonly isolatedId: string | null
  readonly onIsolate: (effectId: string | null) => void
  readonly onAddEffect: () => void
  /** Null when no event is there to link from. */
  readonly onLink: (() => void) | null
  /** Null when no card is there before which something could happen. */
  readonly onBefore: (() => void) | null
  readonly onWhy: () => void
  readonly onGap: () => void
  readonly isOutlineOpen: boolean
  readonly onOutline: () => void
}

/**
 * Above the canvas: one storyline or all, and what can be done to the chain. It keeps to one row
 * whatever the width: the canvas must not move between the two presses of a double one.
 */
export function ChainToolbar(props: Props) {
  const { chain, backcasting } = useWords()
  const { isOutlineOpen } = props
  return (
    <div className={styles['toolbar']}>
      <span className={styles['outline']}>
        <Button isSmall aria-expanded={isOutlineOpen} onPress={props.onOutline}>
          <List size={16} aria-hidden />
          {chain.outlineShort}
        </Button>
      </span>
      <Storylines {...props} />
      <div className={styles['commands']}>
        <span className={styles['add']} title={chain.addEffect}>
          <Button isSmall onPress={props.onAddEffect}>
            <Plus size={16} aria-hidden />
            <span>{chain.addEffect}</span>
          </Button>
        </span>
        <span className={styles['alsoInOutline']}>
          <Button isSmall isDisabled={props.onLink === null} onPress={() => props.onLink?.()}>
            {chain.linkTo}
          </Button>
          <Button isSmall isDisabled={props.onBefore === null} onPress={() => props.onBefore?.()}>
            {backcasting.ask}
          </Button>
        </span>
        <ReadMenu {...props} />
        <ViewMenu {...props} />
      </div>
    </div>
  )
}

/** Questions put to the chain, whose answers come under the diagram. */
function ReadMenu({ reading: { storylines }, isolatedId, onWhy, onGap }: Props) {
  const { reading, account } = useWords()
  const selectedId = useSelectedId()
  const [toldId, setTold] = useState<string | null>(null)
  const ids = storylines.map(({ effect }) => effect.id)
  const accountId = ids.find((id) => id === selectedId) ?? isolatedId ?? ids[0]
  const tell = accountId === undefined ? null : () => setTold(accountId)
  return (
    <>
      <ActionMenu
        label={reading.ways}
        trigger={
          <Button isSmall>
            {reading.read}
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
        groups={[
          {
            actions: [
              { id: 'why', label: reading.why, hint: reading.whyHint, onAction: onWhy },
              { id: 'gap', label: reading.gap, hint: reading.gapHint, onAction: onGap },
              {
                id: 'account',
                label: account.title,
                hint: account.hint,
                isDisabled: tell === null,
                onAction: () => tell?.(),
              },
            ],
          },
        ]}
      />
      <AccountWindow effectId={toldId} onClose={() => setTold(null)} />
    </>
  )
}

/** One chip per effect; the one pressed isolates its storyline. */
function Storylines({ reading, isolatedId, onIsolate }: Props) {
  const { chain } = useWords()
  const chips = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const pressed = chips.current?.querySelector('[aria-pressed="true"]')
    pressed?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [isolatedId])
  return (
    <div ref={chips} role="group" aria-label={chain.storylines} className={styles['chips']}>
      {reading.storylines.length === 0 ? null : (
        <Chip isPressed={isolatedId === null} onPress={() => onIsolate(null)}>
          {isolatedId === null ? <Check size={16} aria-hidden /> : null}
          {chain.everything}
        </Chip>
      )}
      {reading.storylines.map(({ effect }) => (
        <Chip
          key={effect.id}
          className={styles['effect']}
          isPressed={effect.id === isolatedId}
          title={chain.isolate(effect.title)}
          onPress={() => onIsolate(effect.id === isolatedId ? null : effect.id)}
        >
          {effect.id === isolatedId ? <Eye size={16} aria-hidden /> : <EffectMark size={16} />}
          <span>{effect.title}</span>
        </Chip>
      ))}
    </div>
  )
}
