import { ChevronDown, ChevronRight, Ellipsis, Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'

import { editEffect, moveEffect, removeEffect } from '../../domain/edits/effectEdits.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { AccountWindow } from '../panel/AccountWindow.tsx'
import styles from './ChainOutline.module.css'
import type { ChainReading, StorylineReading } from './chainReading.ts'
import { RenameField } from './RenameField.tsx'

type Props = {
  readonly reading: ChainReading
  readonly isolatedId: string | null
  readonly onIsolate: (effectId: string | null) => void
  readonly onPick: (id: string) => void
  readonly onBefore: (cardId: string) => void
  readonly onWhy: (cardId: string) => void
  readonly storyline: StorylineReading
  readonly isSelected: boolean
  readonly isClosed: boolean
  readonly isStop: boolean
  readonly onFold: () => void
  readonly onFocus: (key: string) => void
  readonly isRenamed: boolean
  readonly onRename: () => void
  readonly onRenamed: () => void
}

/** An effect at the head of its storyline, and what can be done with both. */
export function EffectHead(props: Props) {
  const { reading, storyline, isolatedId, onIsolate, onPick, onFocus, onFold, isClosed } = props
  const { chain, reading: readingWords, backcasting, account } = useWords()
  const [isTold, setTold] = useState(false)
  const session = useSession()
  const { effect } = storyline
  const order = reading.storylines.map((each) => each.effect)
  const at = order.indexOf(effect)
  const isIsolated = effect.id === isolatedId
  const isolate = () => onIsolate(isIsolated ? null : effect.id)
  const rename = (title: string) => {
    void session.perform(editEffect(effect, { title }))
    session.endTyping()
  }
  return (
    <div className={`${styles['head']} ${props.isSelected ? styles['selected'] : ''}`}>
      <FoldButton title={effect.title} isClosed={isClosed} onPress={onFold} />
      <h3>
        {props.isRenamed ? (
          <RenameField title={effect.title} onTitle={rename} onEnd={props.onRenamed} />
        ) : (
          <button
            type="button"
            className={styles['effect']}
            data-row={effect.id}
            tabIndex={props.isStop ? 0 : -1}
            aria-pressed={props.isSelected}
            aria-expanded={!isClosed}
            onFocus={() => onFocus(effect.id)}
            onClick={() => onPick(effect.id)}
          >
            <EffectMark size={20} />
            <span>{effect.title}</span>
          </button>
        )}
      </h3>
      <IconButton
        label={isIsolated ? chain.everythingShort : chain.isolate(effect.title)}
        aria-pressed={isIsolated}
        onPress={isolate}
      >
        {isIsolated ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
      </IconButton>
      <ActionMenu
        label={chain.actionsFor(effect.title)}
        trigger={
          <IconButton label={chain.actionsFor(effect.title)}>
            <Ellipsis size={18} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            actions: [
              {
                id: 'isolate',
                label: isIsolated ? chain.everythingShort : chain.isolateShort,
                onAction: isolate,
              },
              {
                id: 'before',
                label: backcasting.question,
                onAction: () => props.onBefore(effect.id),
              },
              { id: 'why', label: readingWords.whyShort, onAction: () => props.onWhy(effect.id) },
              { id: 'account', label: account.open, onAction: () => setTold(true) },
              {
                id: 'rename',
                label: chain.rename,
                shortcut: 'F2',
                onAction: () => requestAnimationFrame(props.onRename),
              },
              {
                id: 'up',
                label: chain.moveUp,
                isDisabled: at === 0,
                onAction: () => session.perform(moveEffect(effect, order[at - 1]?.id ?? null)),
              },
              {
                id: 'down',
                label: chain.moveDown,
                isDisabled: at === order.length - 1,
                onAction: () => session.perform(moveEffect(effect, order[at + 2]?.id ?? null)),
              },
              {
                id: 'remove',
                label: chain.removeEffect,
                isDangerous: true,
                onAction: () => session.perform(removeEffect(effect)),
              },
            ],
          },
        ]}
      />
      <AccountWindow effectId={isTold ? effect.id : null} onClose={() => setTold(false)} />
    </div>
  )
}

type FoldProps = {
  readonly title: string
  readonly isClosed: boolean
  /** The row beside it says so and does it by key: the Tab key passes it by. */
  readonly isAside?: boolean
  readonly onPress: () => void
}

/** Folds and unfolds a list, by its title. */
export function FoldButton({ title, isClosed, isAside = false, onPress }: FoldProps) {
  const { chain } = useWords()
  const Icon = isClosed ? ChevronRight : ChevronDown
  return (
    <button
      type="button"
      className={styles['fold']}
      tabIndex={isAside ? -1 : 0}
      aria-expanded={!isClosed}
      aria-label={isClosed ? chain.unfold(title) : chain.fold(title)}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden />
    </button>
  )
}
