import { ChevronDown, ChevronRight, Ellipsis, Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'

import { moveEffect, removeEffect } from '../../domain/edits/effectEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { useSelectedId, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { AccountWindow } from '../panel/AccountWindow.tsx'
import styles from './ChainOutline.module.css'
import type { ChainReading, StorylineReading } from './chainReading.ts'
import { OutlineRow } from './OutlineRow.tsx'

type Props = {
  readonly reading: ChainReading
  readonly titleOf: (id: string) => string
  readonly isolatedId: string | null
  readonly onIsolate: (effectId: string | null) => void
  readonly onPick: (id: string) => void
  readonly onLink: (eventId: string) => void
  readonly onBefore: (cardId: string) => void
  readonly onWhy: (cardId: string) => void
  readonly children?: ReactNode
}

/** Beyond, only the first storyline is open at first: thousands of rows are slow, and read by nobody. */
const MOST_ROWS = 400

/** « Fil de la chaîne »: the chain as lists. All that the diagram shows and does is here too. */
export function ChainOutline(props: Props) {
  const { reading, isolatedId, titleOf, children } = props
  const { chain, backcasting } = useWords()
  const selectedId = useSelectedId()
  const list = useRef<HTMLElement>(null)
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({})
  const [openKey, setOpenKey] = useState('')
  const [stopKey, setStopKey] = useState('')

  const rowCount = reading.storylines.reduce((sum, { events }) => sum + events.length, 0)
  const onlyId = isolatedId ?? (rowCount > MOST_ROWS ? reading.storylines[0]?.effect.id : null)
  const isFolded = (id: string) =>
    folds[id] ?? (typeof onlyId === 'string' && id !== onlyId && id !== 'off')
  const groups = [
    ...reading.storylines.map(({ effect, events }) => ({ id: effect.id, events })),
    { id: 'off', events: reading.offChain },
  ]
  const keys = groups.flatMap(({ id, events }) => [
    ...(id === 'off' ? [] : [id]),
    ...(isFolded(id) ? [] : events.map((event) => `${id} ${event.id}`)),
  ])
  const stop = keys.includes(stopKey) ? stopKey : keys[0]
  const selectedKeys = keys.filter((key) => selectedId !== null && key.endsWith(selectedId))
  const shownKey = selectedKeys.includes(openKey) ? openKey : selectedKeys[0]

  useEffect(() => {
    if (shownKey === undefined) return
    const row = list.current?.querySelector(`[data-row="${shownKey}"]`)
    row?.scrollIntoView?.({ block: 'nearest' })
  }, [shownKey])

  const { onPick } = props
  const pickRow = useCallback(
    (id: string, key: string) => {
      setOpenKey(key)
      onPick(id)
    },
    [onPick],
  )
  const rowsOf = (groupId: string, events: readonly KeyEvent[]) => (
    <ul>
      {events.map((event) => {
        const key = `${groupId} ${event.id}`
        return (
          <OutlineRow
            key={key}
            rowKey={key}
            event={event}
            links={reading.leaving.get(event.id)}
            titleOf={titleOf}
            isSelected={event.id === selectedId}
            isOpen={key === shownKey}
            isStop={key === stop}
            onPick={pickRow}
            onFocus={setStopKey}
            onLink={props.onLink}
            onBefore={props.onBefore}
            onWhy={props.onWhy}
            alsoIn={key === shownKey ? alsoIn(reading, event.id, groupId) : ''}
          />
        )
      })}
    </ul>
  )

  return (
    // The keys are those of the rows inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={list}
      aria-label={chain.outline}
      className={styles['outline']}
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      <header className={styles['header']}>
        <h2>{chain.outline}</h2>
        {children}
      </header>
      {reading.storylines.map((storyline) => {
        const { effect, events } = storyline
        const isClosed = isFolded(effect.id)
        return (
          <div key={effect.id} className={styles['group']}>
            <EffectHead
              {...props}
              storyline={storyline}
              isSelected={effect.id === selectedId}
              isClosed={isClosed}
              isStop={effect.id === stop}
              onFold={() => setFolds({ ...folds, [effect.id]: !isClosed })}
              onFocus={setStopKey}
            />
            {isClosed ? null : events.length === 0 ? (
              <div className={styles['soft']}>
                <p>{chain.noStoryline}</p>
                <Button isSmall onPress={() => props.onBefore(effect.id)}>
                  {backcasting.before}
                </Button>
              </div>
            ) : (
              rowsOf(effect.id, events)
            )}
          </div>
        )
      })}
      {reading.offChain.length === 0 ? null : (
        <div className={styles['group']}>
          <div className={styles['head']}>
            <FoldButton
              title={chain.offChain}
              isClosed={isFolded('off')}
              onPress={() => setFolds({ ...folds, off: !isFolded('off') })}
            />
            <h3 className={styles['off']}>
              {chain.offChain} <span>· {reading.offChain.length}</span>
            </h3>
          </div>
          {isFolded('off') ? null : (
            <>
              <p className={styles['soft']}>{chain.offChainHint}</p>
              {rowsOf('off', reading.offChain)}
            </>
          )}
        </div>
      )}
    </section>
  )
}

function alsoIn({ storylines }: ChainReading, eventId: string, groupId: string): string {
  const others = storylines.filter(
    ({ effect, cardIds }) => effect.id !== groupId && cardIds.has(eventId),
  )
  return others.map(({ effect }) => effect.title).join(', ')
}

type HeadProps = Props & {
  readonly storyline: StorylineReading
  readonly isSelected: boolean
  readonly isClosed: boolean
  readonly isStop: boolean
  readonly onFold: () => void
  readonly onFocus: (key: string) => void
}

function EffectHead(props: HeadProps) {
  const { reading, storyline, isolatedId, onIsolate, onPick, onFocus, onFold, isClosed } = props
  const { chain, reading: readingWords, backcasting, account } = useWords()
  const [isTold, setTold] = useState(false)
  const session = useSession()
  const { effect } = storyline
  const order = reading.storylines.map((each) => each.effect)
  const at = order.indexOf(effect)
  const isIsolated = effect.id === isolatedId
  const isolate = () => onIsolate(isIsolated ? null : effect.id)
  return (
    <div className={`${styles['head']} ${props.isSelected ? styles['selected'] : ''}`}>
      <FoldButton title={effect.title} isClosed={isClosed} onPress={onFold} />
      <h3>
        <button
          type="button"
          className={styles['effect']}
          data-row={effect.id}
          tabIndex={props.isStop ? 0 : -1}
          aria-pressed={props.isSelected}
          onFocus={() => onFocus(effect.id)}
          onClick={() => onPick(effect.id)}
        >
          <EffectMark size={20} />
          <span>{effect.title}</span>
        </button>
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
  readonly onPress: () => void
}

function FoldButton({ title, isClosed, onPress }: FoldProps) {
  const { chain } = useWords()
  const Icon = isClosed ? ChevronRight : ChevronDown
  return (
    <button
      type="button"
      className={styles['fold']}
      aria-expanded={!isClosed}
      aria-label={isClosed ? chain.unfold(title) : chain.fold(title)}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden />
    </button>
  )
}

/** Up and down go from row to row; Home and End to the first and last. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const isRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined
  if (!list || !isRow || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(event.target as HTMLElement)
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const goal = goals[event.key]
  if (goal === undefined) return
  event.preventDefault()
  rows[Math.max(0, Math.min(goal, rows.length - 1))]?.focus()
}
