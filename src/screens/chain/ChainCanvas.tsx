import '@xyflow/react/dist/style.css'

import {
  type AriaLabelConfig,
  type Connection,
  type FinalConnectionState,
  MiniMap,
  type NodeChange,
  ReactFlow,
} from '@xyflow/react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useMemo,
  useState,
} from 'react'

import type { Project } from '../../domain/project/records.ts'
import type { ChainLayout } from '../../layout/chain.ts'
import { useWords } from '../context/words.tsx'
import type { CardNode, Showing } from './canvasModel.ts'
import { EffectCard, EventCard } from './CardNodes.tsx'
import styles from './ChainCanvas.module.css'
import { ChainBackdrop } from './ChainBackdrop.tsx'
import { ChainLinks, DrawnLine } from './ChainLinks.tsx'
import type { Direction } from './cardTree.ts'
import { nextCard } from './nextCard.ts'
import { useAltHeld } from './useAltHeld.ts'
import { type Dragged, useCanvasRecords } from './useCanvasRecords.ts'
import { LARGEST, SMALLEST, useZoomStep } from './useCanvasView.ts'

/** Outside of the component: new objects here would draw every card again. */
const nodeTypes = { event: EventCard, effect: EffectCard }
/** The credit is given in the person's language under the canvas. */
const proOptions = { hideAttribution: true }

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
/** How far Alt and an arrow move a card, in pixels. */
const STEP = 24

export type CanvasActions = {
  /** A press on a card, a link, or nothing (null). */
  readonly press: (id: string | null) => void
  readonly open: (id: string) => void
  /** Goes to a card; the selection follows when there is one. */
  readonly focusCard: (id: string) => void
  readonly noteFocus: (id: string) => void
  readonly link: (fromId: string, toId: string) => void
  readonly startLink: (fromId: string) => void
  readonly place: (id: string, at: { x: number; y: number }) => void
}

type Props = {
  readonly project: Project
  readonly layout: ChainLayout
  readonly showing: Showing
  readonly actions: CanvasActions
  readonly hasMinimap: boolean
  readonly canvasRef: RefObject<HTMLDivElement | null>
  /** Controls that stand over the canvas, and come before the cards for the Tab key. */
  readonly children: ReactNode
}

/** The diagram. A drag lives here; what it leads to is one edit when it ends. */
export function ChainCanvas(props: Props) {
  const { project, layout, showing, actions, hasMinimap, canvasRef, children } = props
  const { chain } = useWords()
  const ariaWords = useAriaWords()
  const zoomStep = useZoomStep()
  const isAltHeld = useAltHeld()
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const { nodes, links, isWhole } = useCanvasRecords(layout, project, showing, dragged)

  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]) => {
    for (const change of changes) {
      if (change.type === 'position' && change.position && change.dragging) {
        setDragged({ id: change.id, ...change.position })
      }
    }
  }, [])
  const onNodeDragStop = useCallback(
    (_: unknown, node: CardNode) => {
      setDragged(null)
      actions.place(node.id, node.position)
    },
    [actions],
  )
  const onConnect = useCallback(
    ({ source, target }: Connection) => actions.link(source, target),
    [actions],
  )
  const onConnectEnd = useCallback(
    (_: unknown, { isValid, fromNode, toNode }: FinalConnectionState) => {
      if (isValid === false && fromNode && toNode) actions.link(fromNode.id, toNode.id)
    },
    [actions],
  )
  const isValidConnection = useCallback(
    ({ source, target }: { source: string; target: string }) => source !== target,
    [],
  )
  const onNodeClick = useCallback(
    (event: MouseEvent, node: CardNode) => {
      const isGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null
      if (isGrip) actions.startLink(node.id)
      else actions.press(node.id)
    },
    [actions],
  )
  const onNodeDoubleClick = useCallback(
    (_: unknown, node: CardNode) => actions.open(node.id),
    [actions],
  )
  const onPaneClick = useCallback(() => actions.press(null), [actions])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const id = cardUnder(event.target)
    if (id === null || event.ctrlKey || event.metaKey) return
    const direction = ARROWS[event.key]
    if (direction && event.altKey) {
      const card = layout.cards.find((each) => each.id === id)
      if (card) actions.place(id, stepped(card, direction))
    } else if (direction) {
      const to = nextCard(layout.cards, id, direction)
      if (to !== null) actions.focusCard(to)
    } else if (event.key === 'Home' || event.key === 'End') {
      const to = layout.cards.at(event.key === 'Home' ? 0 : -1)
      if (to) actions.focusCard(to.id)
    } else if (event.key === 'Enter') actions.open(id)
    else if (event.key === ' ') actions.press(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // The keys are those of the cards inside; links and their words are pressed here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={canvasRef}
      className={styles['canvas']}
      data-zoom={zoomStep}
      data-choosing={showing.isChoosingEnd || undefined}
      data-drawing={isAltHeld || undefined}
      data-moving={dragged !== null || undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = cardUnder(event.target)
        if (id !== null && id !== showing.currentId) actions.noteFocus(id)
      }}
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('[data-link]') : null
        if (link) actions.press(link.getAttribute('data-link'))
      }}
    >
      {children}
      <p id="chain-canvas-help" className="unseen">
        {chain.canvasHelp}
      </p>
      <ReactFlow<CardNode>
        aria-label={chain.canvas}
        aria-describedby="chain-canvas-help"
        role="group"
        aria-busy={!isWhole}
        nodes={nodes}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={onNodeDragStop}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={onNodeDoubleClick}
        onPaneClick={onPaneClick}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        isValidConnection={isValidConnection}
        connectionLineComponent={DrawnLine}
        connectionRadius={30}
        connectionDragThreshold={6}
        connectOnClick={false}
        nodeDragThreshold={6}
        nodeClickDistance={6}
        paneClickDistance={6}
        nodesFocusable={false}
        elementsSelectable={false}
        selectNodesOnDrag={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        minZoom={SMALLEST}
        maxZoom={LARGEST}
        ariaLabelConfig={ariaWords}
        proOptions={proOptions}
      >
        <ChainBackdrop layout={layout} />
        <ChainLinks links={links} dragged={dragged} />
        {hasMinimap ? (
          <MiniMap<CardNode>
            position="bottom-right"
            pannable
            zoomable
            nodeColor={minimapColour}
            nodeBorderRadius={12}
            ariaLabel={chain.minimap}
          />
        ) : null}
      </ReactFlow>
      <a className={styles['credit']} href="https://reactflow.dev" target="_blank" rel="noreferrer">
        {chain.drawnWith}
      </a>
    </div>
  )
}

/** Every word React Flow could say by itself, in the language of the app. */
function useAriaWords(): Partial<AriaLabelConfig> {
  const { chain } = useWords()
  return useMemo(
    () => ({
      'node.a11yDescription.default': chain.canvasHelp,
      'node.a11yDescription.keyboardDisabled': chain.canvasHelp,
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': chain.linkLine,
      'controls.ariaLabel': chain.views,
      'controls.zoomIn.ariaLabel': chain.zoomIn,
      'controls.zoomOut.ariaLabel': chain.zoomOut,
      'controls.fitView.ariaLabel': chain.showAll,
      'controls.interactive.ariaLabel': chain.canvas,
      'minimap.ariaLabel': chain.minimap,
      'handle.ariaLabel': chain.linkTo,
    }),
    [chain],
  )
}

function minimapColour(node: CardNode): string {
  if (node.type === 'effect') return 'var(--effect)'
  const { lane } = node.data
  return lane === 'context' ? 'var(--context)' : `var(--function-${lane})`
}

function cardUnder(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest('[data-card]') : null
  return card instanceof HTMLElement ? (card.dataset['card'] ?? null) : null
}

function stepped({ x, y }: { x: number; y: number }, to: Direction): { x: number; y: number } {
  const across = to === 'left' ? -STEP : to === 'right' ? STEP : 0
  const down = to === 'up' ? -STEP : to === 'down' ? STEP : 0
  return { x: x + across, y: y + down }
}
