import { outcomesIn } from '../../content/repertoire/inProject.ts'
import type { Project } from '../../domain/project/records.ts'
import { CONTEXT, EFFECT, FUNCTIONS, INK, PAPER } from '../../files/exports/svgParts.ts'
import { type ChainCard, type ChainLayout, layoutChain } from '../../layout/chain.ts'

/** Size of the picture, in pixels. */
export const MINIATURE = { width: 480, height: 270 }

/** Stockier than on the canvas: without words, a chain reads better when it fills the picture. */
const SMALL = {
  cardWidth: 66,
  cardHeight: 44,
  effectWidth: 78,
  effectHeight: 60,
  columnGap: 26,
  rowGap: 16,
  yearsHeight: 0,
  laneHeader: 16,
  laneGap: 6,
}
/** How much a long story may be drawn taller, so as not to be a thin strip. */
const TALLEST = 2.6
const MARGIN = 14

type Props = {
  readonly project: Project
  /** Ids of the cards and links that stand out, the others being pale; absent, all are alike. */
  readonly lit?: ReadonlySet<string>
}

/** How much of what does not stand out can be seen. */
const PALE = 0.22

/**
 * The chain of a project in small: lanes, cards in the colours of their functions, links, effects.
 * Always in light colours, written in the elements themselves so that a capture keeps them.
 */
export function ChainMiniature({ project, lit }: Props) {
  const layout = miniatureLayout(project)
  const hasEffects = Object.keys(project.effects).length > 0
  const laneEnd = hasEffects ? layout.effectsX - 20 : layout.left + layout.width
  const { width, height } = MINIATURE
  const scale = Math.min(
    (width - 2 * MARGIN) / layout.width,
    (height - 2 * MARGIN) / layout.height,
    1.1,
  )
  const x = (width - layout.width * scale) / 2 - layout.left * scale
  const y = (height - layout.height * scale) / 2 - layout.top * scale
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={PAPER} />
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        {layout.lanes.map((band) => (
          <rect
            key={band.lane}
            x={layout.left}
            y={band.y}
            width={laneEnd - layout.left}
            height={band.height}
            rx={6}
            fill={band.lane === 'context' ? CONTEXT.band : FUNCTIONS[band.lane].band}
          />
        ))}
        <Links layout={layout} scale={scale} lit={lit} />
        {layout.cards.map((card) => (
          <Card
            key={card.id}
            card={card}
            project={project}
            scale={scale}
            isPale={lit !== undefined && !lit.has(card.id)}
          />
        ))}
      </g>
    </svg>
  )
}

/** Words on links are not drawn, and must not take room; cards placed by hand keep the large sizes. */
function miniatureLayout(project: Project): ChainLayout {
  const wordless = Object.entries(project.links).map(([id, link]) => [id, { ...link, label: '' }])
  const drawn = { ...project, links: Object.fromEntries(wordless) }
  const { functionOf } = outcomesIn(project.outcomes)
  if (Object.keys(project.places).length > 0) return layoutChain(drawn, { functionOf })
  const flat = layoutChain(drawn, { functionOf, ...SMALL })
  const wanted = (flat.width * MINIATURE.height) / MINIATURE.width
  const taller = Math.min(TALLEST, (wanted * 0.9) / flat.height)
  if (taller <= 1) return flat
  return layoutChain(drawn, {
    functionOf,
    ...SMALL,
    cardHeight: SMALL.cardHeight * Math.min(taller, 1.4),
    effectHeight: SMALL.effectHeight * Math.min(taller, 1.6),
    rowGap: SMALL.rowGap * taller,
    laneHeader: SMALL.laneHeader * taller * 1.5,
    laneGap: SMALL.laneGap * taller,
  })
}

type CardProps = {
  readonly card: ChainCard
  readonly project: Project
  readonly scale: number
  readonly isPale: boolean
}

function Card({ card, project, scale, isPale }: CardProps) {
  const { id, kind, lane, x, y, width, height } = card
  const { fill } =
    kind === 'effect' ? EFFECT : lane === null || lane === 'context' ? CONTEXT : FUNCTIONS[lane]
  const status = project.events[id]?.status ?? project.effects[id]?.status
  const isHollow = status === 'planned' || status === 'abandoned' || status === 'expected'
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={kind === 'effect' ? Math.min(22, height / 2) : 7}
      fill={isHollow ? PAPER : fill}
      stroke={fill}
      strokeWidth={1.6 / scale}
      {...(isHollow ? { strokeDasharray: `${4 / scale} ${2.5 / scale}` } : {})}
      opacity={isPale ? PALE : status === 'abandoned' ? 0.5 : 1}
    />
  )
}

type LinksProps = {
  readonly layout: ChainLayout
  readonly scale: number
  readonly lit: ReadonlySet<string> | undefined
}

function Links({ layout, scale, lit }: LinksProps) {
  return layout.links.map(({ id, path }) => (
    <path
      key={id}
      d={path}
      fill="none"
      stroke={INK}
      strokeWidth={Math.min(2.4, 1.1 / scale)}
      strokeLinejoin="round"
      opacity={lit === undefined ? 0.6 : lit.has(id) ? 0.9 : PALE / 2}
    />
  ))
}
