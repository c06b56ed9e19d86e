import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useRef, useState } from 'react'

import { tidyChain } from '../../domain/edits/projectEdits.ts'
import { layoutChain } from '../../layout/chain.ts'
import { keepPoint } from '../../session/points.ts'
import { Button } from '../../ui/Button.tsx'
import { useServices } from '../context/services.ts'
import { useSelectedId, useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { useCardsInSight } from '../frame/pictures/inSight.ts'
import { useViewCommands } from '../frame/viewCommands.ts'
import { LinkDialog } from '../panel/LinkDialog.tsx'
import { useFunctionOf } from '../panel/outcomeWords.ts'
import { SelectedPanel } from '../panel/SelectedPanel.tsx'
import { useSteady } from '../useSteady.ts'
import { AddEffectDialog } from './AddEffectDialog.tsx'
import { cardsLookedAt } from './cardsLookedAt.ts'
import type { Showing } from './canvasModel.ts'
import { CanvasControls } from './CanvasControls.tsx'
import { ChainCanvas } from './ChainCanvas.tsx'
import { ChainNotice } from './ChainNotice.tsx'
import { ChainOutline } from './ChainOutline.tsx'
import { useChainReading } from './chainReading.ts'
import styles from './ChainRoom.module.css'
import { ChainToolbar } from './ChainToolbar.tsx'
import { EmptyChain } from './EmptyChain.tsx'
import { FocusDrawer } from './FocusDrawer.tsx'
import { ReadingAid } from './ReadingAid.tsx'
import { useArrangement } from './useArrangement.ts'
import { useCanvasView } from './useCanvasView.ts'
import { useCardWords } from './useCardWords.ts'
import { type Question, useChainFocus } from './useChainFocus.ts'
import { useChainGestures } from './useChainGestures.ts'
import { useChainKeys } from './useChainKeys.ts'
import { useCopyView } from './useCopyView.ts'
import { useNotice } from './useNotice.ts'

/** Cards wide and high enough for most titles to be read whole. */
const SIZES = {
  cardWidth: 184,
  cardHeight: 92,
  effectWidth: 216,
  effectHeight: 108,
  laneHeader: 46,
}

const NO_COUNT: ReadonlyMap<string, number> = new Map()

/** « Chaîne »: from events to effects, as a diagram and as an outline; both do everything. */
export function ChainRoom() {
  return (
    <ReactFlowProvider>
      <Chain />
    </ReactFlowProvider>
  )
}

function Chain() {
  const { chain, frame, reading: readingWords } = useWords()
  const session = useSession()
  const { store, today } = useServices()
  const project = useShownProject()
  const selectedId = useSelectedId()
  const room = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const { events, effects, links, places } = project
  const { arrangement, arrange } = useArrangement()
  const functionOf = useFunctionOf()
  const layout = useMemo(
    () => layoutChain(project, { ...SIZES, functionOf, arrangement, hinders: chain.hinders }),
    // Places follow from these tables alone: a note typed elsewhere moves no card.
    // oxlint-disable-next-line react/exhaustive-deps
    [events, effects, links, places, arrangement, functionOf, chain],
  )
  const reading = useChainReading(project)
  const { sayCard, sayLink, titleOf } = useCardWords(project, reading)
  const view = useCanvasView(layout, selectedId, arrangement)

  const focus = useChainFocus(project, reading, today())
  const { isolated, isolate, shownIds } = focus
  const isolatedId = isolated?.effect.id ?? null
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const [linkingFromId, setLinkingFrom] = useState<string | null>(null)
  const [isAddingEffect, setAddingEffect] = useState(false)
  const [tab, setTab] = useState<'outline' | 'diagram'>('outline')
  const [isOutlineOpen, setOutlineOpen] = useState(false)
  const [hasMinimap, setMinimap] = useState(false)
  const { notice, setNotice } = useNotice()
  const gestures = useChainGestures({
    layout,
    arrangement,
    room,
    view,
    setNotice,
    setFocusedId,
    take: focus.take,
  })
  const copying = useCopyView(canvas, setNotice)

  const currentId = [selectedId, focusedId, layout.cards[0]?.id ?? null].find(
    (id) => id !== null && layout.cards.some((card) => card.id === id),
  )
  const { choosingFromId } = gestures
  const showing = useMemo(
    (): Showing => ({
      selectedId,
      currentId: currentId ?? null,
      shownIds,
      storylineCount: isolatedId === null ? NO_COUNT : reading.storylineCount,
      isChoosingEnd: choosingFromId !== null,
      sayCard,
      sayLink,
    }),
    [selectedId, currentId, shownIds, isolatedId, reading, choosingFromId, sayCard, sayLink],
  )
  useCardsInSight(view.cardsInSight, showing.shownIds)
  const linkable = selectedId === null ? undefined : events[selectedId]
  const selectedCardId = layout.cards.find(({ id }) => id === selectedId)?.id ?? null
  // On a telephone, the answer is under the diagram.
  const ask = (question: Question) => {
    setTab('diagram')
    focus.ask(question)
  }
  const askWhy = useSteady((id: string | null) => ask({ kind: 'why', ids: [id, null] }))
  const askBefore = useSteady((id: string) => ask({ kind: 'step', way: 'before', trail: [id] }))
  const askAfter = useSteady((id: string) => ask({ kind: 'step', way: 'after', trail: [id] }))
  const beforeId = selectedCardId ?? isolatedId ?? reading.storylines[0]?.effect.id
  const remove = useSteady(gestures.remove)
  const askBeforeFirst = beforeId === undefined ? null : () => askBefore(beforeId)
  const lookedAt = cardsLookedAt(project, selectedId, shownIds)
  const showSelection = () => (lookedAt ? view.showCards(lookedAt, false) : view.showAll())
  useViewCommands(view.showAll, showSelection)
  useChainKeys({
    room,
    onLink: (id) => events[id] && setLinkingFrom(id),
    onWhy: askWhy,
    onBefore: (id) => (id === null ? askBeforeFirst?.() : askBefore(id)),
    onAfter: (id) => events[id] && askAfter(id),
    onStoryline: focus.step,
    onShowAll: view.showAll,
    onShowSelection: showSelection,
    onRemove: gestures.remove,
    onEscape: () => {
      if (choosingFromId !== null) gestures.stopChoosing()
      else return selectedId === null && focus.leave()
      return true
    },
  })
  const tidy = () => {
    // Tidying can be undone in any case: it does not wait for the point, nor for a store that fails.
    keepPoint(store, session.state.getState().project, 'beforeTidy').catch(() => undefined)
    session.perform(tidyChain())
  }
  const cardCount = (ids: ReadonlySet<string>) =>
    layout.cards.filter(({ id }) => ids.has(id)).length
  const linkingFrom = linkingFromId === null ? undefined : events[linkingFromId]

  if (layout.cards.length === 0) {
    return <EmptyChain onStart={askBefore} />
  }
  return (
    <div ref={room} className={styles['room']} data-tab={tab} data-outline={isOutlineOpen}>
      <div role="group" aria-label={chain.views} className={styles['tabs']}>
        <button type="button" aria-pressed={tab === 'outline'} onClick={() => setTab('outline')}>
          {chain.outlineShort}
        </button>
        <button type="button" aria-pressed={tab === 'diagram'} onClick={() => setTab('diagram')}>
          {chain.diagram}
        </button>
      </div>
      <div className={styles['outline']}>
        <ChainOutline
          reading={reading}
          titleOf={titleOf}
          isolatedId={isolatedId}
          onIsolate={isolate}
          onPick={gestures.actions.press}
          onLink={setLinkingFrom}
          onBefore={askBefore}
          onAfter={askAfter}
          onWhy={askWhy}
          onRemove={remove}
        >
          <ReadingAid reading={reading} onShow={view.bringIntoSight} />
          <span className={styles['add']}>
            <Button isSmall onPress={() => setAddingEffect(true)}>
              {chain.addEffect}
            </Button>
          </span>
        </ChainOutline>
      </div>
      <div className={styles['diagram']}>
        <ChainToolbar
          reading={reading}
          isolatedId={isolatedId}
          onIsolate={isolate}
          onAddEffect={() => setAddingEffect(true)}
          onLink={linkable ? () => setLinkingFrom(linkable.id) : null}
          onBefore={askBeforeFirst}
          onWhy={() => askWhy(selectedCardId)}
          onGap={() => ask({ kind: 'gap', chosen: new Set() })}
          onTidy={arrangement === 'time' && Object.keys(places).length > 0 ? tidy : null}
          arrangement={arrangement}
          onArrange={arrange}
          onShowAll={view.showAll}
          onShowSelection={lookedAt && showSelection}
          hasMinimap={hasMinimap}
          onMinimap={() => setMinimap(!hasMinimap)}
          onCopy={() => void copying.copy()}
          isCopying={copying.isCopying}
          isOutlineOpen={isOutlineOpen}
          onOutline={() => setOutlineOpen(!isOutlineOpen)}
        />
        {reading.storylines.length > 0 ? null : (
          <div className={styles['question']}>
            <div>
              <h2>{chain.effectQuestion}</h2>
              <p>{chain.effectQuestionHint}</p>
            </div>
            <Button look="primary" onPress={() => setAddingEffect(true)}>
              {chain.addEffect}
            </Button>
          </div>
        )}
        <div className={styles['stage']}>
          <ChainCanvas
            project={project}
            layout={layout}
            showing={showing}
            actions={gestures.actions}
            hasMinimap={hasMinimap}
            canvasRef={canvas}
          >
            <CanvasControls
              onZoom={view.zoomBy}
              onShowAll={view.showAll}
              hasMinimap={hasMinimap}
              onMinimap={() => setMinimap(!hasMinimap)}
              name={isolated?.effect.title ?? null}
              shown={
                isolated
                  ? chain.isolated(frame.events(isolated.events.length), Object.keys(events).length)
                  : shownIds && readingWords.shownCards(cardCount(shownIds), layout.cards.length)
              }
              onEverything={() => isolate(null)}
            />
          </ChainCanvas>
          <ChainNotice
            notice={
              choosingFromId === null
                ? notice
                : { text: chain.choosingEnd(titleOf(choosingFromId)), deedAt: null, isAbove: true }
            }
            onClose={() => {
              gestures.stopChoosing()
              setNotice(null)
            }}
          />
        </div>
        <FocusDrawer
          focus={focus}
          project={project}
          reading={reading}
          titleOf={titleOf}
          onSelect={session.select}
          onShow={view.showCards}
          onLeft={gestures.actions.focusCard}
        />
      </div>
      <SelectedPanel />
      {linkingFrom ? <LinkDialog from={linkingFrom} onClose={() => setLinkingFrom(null)} /> : null}
      {isAddingEffect ? (
        <AddEffectDialog
          onClose={() => setAddingEffect(false)}
          onAdded={(id) => {
            isolate(null)
            session.select(id)
          }}
        />
      ) : null}
    </div>
  )
}
