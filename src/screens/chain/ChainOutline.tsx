import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { itemsWithin, OFF_CHAIN, type OutlineItem } from '../../domain/analysis/chainOutline.ts'
import { Button } from '../../ui/Button.tsx'
import { useProject, useSelectedId } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './ChainOutline.module.css'
import type { ChainReading } from './chainReading.ts'
import { OutlineBranch, type OutlineShowing } from './OutlineBranch.tsx'
import { EffectHead, FoldButton } from './OutlineHead.tsx'
import { followKeys } from './outlineKeys.ts'
import { useDrawnCount } from './useDrawnCount.ts'

type Props = {
  readonly reading: ChainReading
  readonly titleOf: (id: string) => string
  readonly isolatedId: string | null
  readonly onIsolate: (effectId: string | null) => void
  readonly onPick: (id: string) => void
  readonly onLink: (eventId: string) => void
  readonly onBefore: (cardId: string) => void
  readonly onAfter: (eventId: string) => void
  readonly onWhy: (cardId: string) => void
  readonly onRemove: (id: string) => void
  readonly children?: ReactNode
}

/** Beyond, only the first storyline is open at first: thousands of rows are slow, and read by nobody. */
const MOST_ROWS = 400
/** More than any screen shows at once. */
const FIRST_ROWS = 40

/** « Fil de la chaîne »: the chain as nested lists. All that the diagram shows and does is here too. */
export function ChainOutline(props: Props) {
  const { reading, isolatedId, titleOf, children } = props
  const { onPick, onLink, onBefore, onAfter, onWhy, onRemove } = props
  const { chain, backcasting } = useWords()
  const { events } = useProject()
  const selectedId = useSelectedId()
  const list = useRef<HTMLElement>(null)
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({})
  const [openKey, setOpenKey] = useState('')
  const [stopKey, setStopKey] = useState('')
  const [renamedKey, setRenamed] = useState<string | null>(null)

  const { storylines, offChain } = reading.outline
  const rowCount = reading.storylines.reduce((sum, each) => sum + each.events.length, 0)
  const onlyId = isolatedId ?? (rowCount > MOST_ROWS ? reading.storylines[0]?.effect.id : null)
  const effectIds = new Set(storylines.map(({ key }) => key))
  // Other storylines than the one looked at fold by themselves, until one says otherwise.
  const isFolded = (key: string) =>
    folds[key] ?? (typeof onlyId === 'string' && key !== onlyId && effectIds.has(key))
  const items = [
    ...storylines.flatMap((top) => itemsWithin(top, isFolded)),
    ...(isFolded(OFF_CHAIN) ? [] : offChain.flatMap((top) => itemsWithin(top, isFolded))),
  ]
  const stop = items.some(({ key }) => key === stopKey) ? stopKey : items[0]?.key
  const selectedKeys = items.flatMap(({ key, cardId, isRepeat }) =>
    cardId === selectedId && !isRepeat ? [key] : [],
  )
  const shownKey = selectedKeys.includes(openKey) ? openKey : selectedKeys[0]
  const shownAt = items.findIndex(({ key }) => key === shownKey)
  const drawnCount = useDrawnCount(items.length, Math.max(FIRST_ROWS, shownAt + 1))
  const later = new Set(items.slice(drawnCount).map(({ key }) => key))
  const isDrawn = (key: string) => !later.has(key)

  useEffect(() => {
    if (shownKey !== undefined)
      rowOf(list.current, shownKey)?.scrollIntoView?.({ block: 'nearest' })
  }, [shownKey])

  const fold = useCallback(
    (key: string, isClosed: boolean) => setFolds((before) => ({ ...before, [key]: isClosed })),
    [],
  )
  const actions = useMemo(
    () => ({
      pick: ({ key, cardId, isRepeat }: OutlineItem) => {
        // A repeat leads to where the event is told in full, in its own list when it is there.
        const [name = ''] = key.split(' ')
        const full = isRepeat ? fullRowOf(list.current, name, cardId) : null
        full?.focus()
        setOpenKey(full?.dataset['row'] ?? key)
        onPick(cardId)
      },
      noteFocus: setStopKey,
      fold,
      rename: setRenamed,
      endRename: (key: string) => {
        setRenamed(null)
        requestAnimationFrame(() => rowOf(list.current, key)?.focus())
      },
      link: onLink,
      before: onBefore,
      after: onAfter,
      why: onWhy,
      remove: onRemove,
    }),
    [onPick, onLink, onBefore, onAfter, onWhy, onRemove, fold],
  )
  const showing: OutlineShowing = {
    events,
    reading,
    titleOf,
    selectedId,
    openKey: shownKey,
    stopKey: stop,
    renamedKey,
    isFolded,
    isDrawn,
    actions,
  }
  const branches = (tops: readonly OutlineItem[]) =>
    tops
      .filter(({ key }) => isDrawn(key))
      .map((top) => <OutlineBranch key={top.key} first={top} showing={showing} />)

  return (
    // The keys are those of the rows inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={list}
      aria-label={chain.outline}
      aria-busy={later.size > 0}
      className={styles['outline']}
      onKeyDown={(event) => followKeys(event, { list: list.current, items, isFolded, actions })}
    >
      <header className={styles['header']}>
        <h2>{chain.outline}</h2>
        {children}
      </header>
      {reading.storylines.map((storyline, at) => {
        const { id } = storyline.effect
        const causes = storylines[at]?.causes ?? []
        const isClosed = isFolded(id)
        return (
          <div key={id} className={styles['group']}>
            <EffectHead
              {...props}
              storyline={storyline}
              isSelected={id === selectedId}
              isClosed={isClosed}
              isStop={id === stop}
              isRenamed={id === renamedKey}
              onFold={() => fold(id, !isClosed)}
              onFocus={setStopKey}
              onRename={() => setRenamed(id)}
              onRenamed={() => actions.endRename(id)}
            />
            {isClosed ? null : causes.length === 0 ? (
              <div className={styles['soft']}>
                <p>{chain.noStoryline}</p>
                <Button isSmall onPress={() => onBefore(id)}>
                  {backcasting.ask}
                </Button>
              </div>
            ) : (
              branches(causes)
            )}
          </div>
        )
      })}
      {offChain.length === 0 ? null : (
        <div className={styles['group']}>
          <div className={styles['head']}>
            <FoldButton
              title={chain.offChain}
              isClosed={isFolded(OFF_CHAIN)}
              onPress={() => fold(OFF_CHAIN, !isFolded(OFF_CHAIN))}
            />
            <h3 className={styles['off']}>
              {chain.offChain} <span>· {reading.offChain.length}</span>
            </h3>
          </div>
          {isFolded(OFF_CHAIN) ? null : (
            <>
              <p className={styles['soft']}>{chain.offChainHint}</p>
              {branches(offChain)}
            </>
          )}
        </div>
      )}
    </section>
  )
}

function rowOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${key}"]`) ?? null
}

/** The row where an event is told in full: in the list of that name, or else in the first that has it. */
function fullRowOf(list: HTMLElement | null, name: string, id: string): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>(`[data-row$=" ${id}"]`) ?? [])]
  const full = rows.filter(({ dataset }) => dataset['row']?.split(' ').length === 2)
  return full.find(({ dataset }) => dataset['row'] === `${name} ${id}`) ?? full[0] ?? null
}
