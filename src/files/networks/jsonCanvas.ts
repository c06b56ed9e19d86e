/** The chain as a JSON Canvas (jsoncanvas.org), which Obsidian and others open: cards in their places, and links. */
import type { Arrangement } from '../../layout/chainModel.ts'
import { layoutChain } from '../../layout/chain.ts'
import { EFFECT, FUNCTIONS } from '../exports/svgParts.ts'
import type { Telling } from '../report/telling.ts'
import { networkOf } from './network.ts'

const CARD = {
  cardWidth: 260,
  cardHeight: 140,
  effectWidth: 260,
  effectHeight: 140,
  laneHeader: 40,
}

/** Writes the JSON. The text of a card is Markdown there: what is in ours is shown as typed. */
export function writeJsonCanvas(telling: Telling, arrangement: Arrangement): string {
  const { project, repertoire } = telling
  const { functionOf } = repertoire
  const layout = layoutChain(project, { functionOf, arrangement, ...CARD })
  const network = networkOf(telling)
  const byId = new Map(network.nodes.map((node) => [node.id, node]))
  const nodes = layout.cards.flatMap((card) => {
    const node = byId.get(card.id)
    if (!node) return []
    const main = project.events[card.id]?.outcomes[0]?.outcomeId
    const of = main === undefined ? null : functionOf(main)
    const colour = node.kind === 'effect' ? EFFECT.fill : of === null ? null : FUNCTIONS[of].fill
    const lines = [`**${asTyped(node.label)}**`, node.when, node.outcomes.join(', ')]
    return [
      {
        id: card.id,
        type: 'text',
        x: Math.round(card.x),
        y: Math.round(card.y),
        width: Math.round(card.width),
        height: Math.round(card.height),
        ...(colour === null ? {} : { color: colour }),
        text: lines
          .filter(Boolean)
          .map((line, at) => (at === 0 ? line : asTyped(line)))
          .join('\n\n'),
      },
    ]
  })
  const shown = new Set(nodes.map(({ id }) => id))
  const edges = network.edges
    .filter(
      ({ kind, fromId, toId }) => kind !== 'takesPart' && shown.has(fromId) && shown.has(toId),
    )
    .map(({ id, fromId, toId, type, label }) => ({
      id,
      fromNode: fromId,
      fromSide: 'right',
      toNode: toId,
      toSide: 'left',
      label: label || type,
    }))
  return `${JSON.stringify({ nodes, edges }, null, 2)}\n`
}

/** A text whose signs are not taken for Markdown or HTML. */
function asTyped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~$=!]/gu, (sign) => `\\${sign}`).replaceAll(/\s+/gu, ' ')
}
