/** The network as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. */
import { element, escapeXml } from '../exports/svgParts.ts'
import type { Network } from './network.ts'

const NODE_FACTS = [
  'label',
  'kind',
  'type',
  'description',
  'status',
  'when',
  'earliest',
  'latest',
  'outcomes',
] as const
const EDGE_FACTS = ['kind', 'type', 'label', 'why', 'confidence'] as const

/** Writes the XML. */
export function writeGraphMl({ nodes, edges }: Network): string {
  const keys = [
    ...NODE_FACTS.map((fact) => key('node', fact)),
    ...EDGE_FACTS.map((fact) => key('edge', fact)),
  ]
  const drawnNodes = nodes.map((node) =>
    element(
      'node',
      { id: node.id },
      ...NODE_FACTS.map((fact) =>
        data('node', fact, fact === 'outcomes' ? node.outcomes.join('; ') : node[fact]),
      ),
    ),
  )
  const drawnEdges = edges.map((edge) =>
    element(
      'edge',
      { id: edge.id, source: edge.fromId, target: edge.toId },
      ...EDGE_FACTS.map((fact) => data('edge', fact, edge[fact])),
    ),
  )
  const graph = element('graph', { edgedefault: 'directed' }, ...drawnNodes, ...drawnEdges)
  const root = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ...keys,
    graph,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function key(of: 'node' | 'edge', fact: string): string {
  const facts = { id: `${of}-${fact}`, for: of, 'attr.name': fact, 'attr.type': 'string' }
  return element('key', facts)
}

function data(of: 'node' | 'edge', fact: string, value: string): string {
  return value === '' ? '' : element('data', { key: `${of}-${fact}` }, escapeXml(value))
}
