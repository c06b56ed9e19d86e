/** The network for Kumu, as the JSON that it imports: elements and connections, which it joins by label. */
import type { Network } from './network.ts'

/** Writes the JSON. */
export function writeKumu({ nodes, edges }: Network): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const elements = nodes.map((node) => ({
    label: node.label,
    type: node.type,
    description: node.description,
    tags: node.outcomes,
    status: node.status,
    date: node.when,
    earliest: node.earliest,
    latest: node.latest,
  }))
  const connections = edges.map((edge) => ({
    from: labels.get(edge.fromId) ?? '',
    to: labels.get(edge.toId) ?? '',
    direction: 'directed',
    type: edge.type,
    label: edge.label,
    description: edge.why,
    confidence: edge.confidence,
  }))
  return `${JSON.stringify({ elements, connections }, null, 2)}\n`
}
