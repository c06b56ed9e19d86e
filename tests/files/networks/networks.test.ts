// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Project } from '../../../src/domain/project/records.ts'
import { boundsOf } from '../../../src/domain/time/edtf.ts'
import { writeGraphMl } from '../../../src/files/networks/graphMl.ts'
import { writeJsonCanvas } from '../../../src/files/networks/jsonCanvas.ts'
import { writeKumu } from '../../../src/files/networks/kumu.ts'
import { networkOf } from '../../../src/files/networks/network.ts'
import { writeTimelineJs } from '../../../src/files/networks/timelineJs.ts'
import { tellingFor } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { EXAMPLES, example, options } from '../report/examples.ts'

const count = (table: object) => Object.keys(table).length
const tellingOf = (told: Project) => tellingFor(told, options)

/** Joins between an actor and an event, each once. */
const partsIn = ({ events, actors }: Project) =>
  Object.values(events).reduce(
    (sum, { actorIds }) => sum + [...new Set(actorIds)].filter((id) => id in actors).length,
    0,
  )

function checkKumu(told: Project): void {
  const kumu = JSON.parse(writeKumu(networkOf(tellingOf(told)))) as {
    elements: { label: string }[]
    connections: { from: string; to: string }[]
  }
  const labels = new Set(kumu.elements.map(({ label }) => label))
  expect(labels.size).toBe(count(told.events) + count(told.effects) + count(told.actors))
  expect(kumu.connections).toHaveLength(count(told.links) + partsIn(told))
  expect(kumu.connections.filter(({ from, to }) => !labels.has(from) || !labels.has(to))).toEqual(
    [],
  )
}

function checkGraphMl(told: Project): void {
  const text = writeGraphMl(networkOf(tellingOf(told)))
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
  expect(root.localName).toBe('graphml')
  const nodes = [...root.querySelectorAll('node')].map((node) => node.id)
  expect(nodes).toHaveLength(count(told.events) + count(told.effects) + count(told.actors))
  const edges = [...root.querySelectorAll('edge')]
  expect(edges).toHaveLength(count(told.links) + partsIn(told))
  for (const edge of edges) {
    expect(nodes).toContain(edge.getAttribute('source'))
    expect(nodes).toContain(edge.getAttribute('target'))
  }
  const keys = new Set([...root.querySelectorAll('key')].map((key) => key.id))
  const used = [...root.querySelectorAll('data')].map((data) => data.getAttribute('key')!)
  expect(used.filter((key) => !keys.has(key))).toEqual([])
}

function checkCanvas(told: Project): void {
  const canvas = JSON.parse(writeJsonCanvas(tellingOf(told), 'time')) as {
    nodes: { id: string; x: number; width: number; text: string }[]
    edges: { fromNode: string; toNode: string }[]
  }
  expect(canvas.nodes).toHaveLength(count(told.events) + count(told.effects))
  expect(canvas.edges).toHaveLength(count(told.links))
  const ids = new Set(canvas.nodes.map(({ id }) => id))
  expect(canvas.edges.every(({ fromNode, toNode }) => ids.has(fromNode) && ids.has(toNode))).toBe(
    true,
  )
  expect(canvas.nodes.every(({ x, width }) => Number.isInteger(x) && Number.isInteger(width))).toBe(
    true,
  )
}

type Slide = {
  unique_id: string
  start_date: { year: number; month: number; day: number }
  end_date?: { year: number; month: number; day: number }
  display_date: string
  text: { headline: string; text: string }
}
const slidesOf = (told: Project) =>
  (JSON.parse(writeTimelineJs(tellingOf(told))) as { events: Slide[] }).events
const dayOf = ({ year, month, day }: Slide['start_date']) =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')

function checkTimeline(told: Project): void {
  const slides = slidesOf(told)
  expect(slides).toHaveLength(count(told.events) + count(told.effects))
  for (const { unique_id: id, start_date: start, end_date: end, text } of slides) {
    const { earliest, latest } = boundsOf((told.events[id] ?? told.effects[id])!.when.edtf)
    if (earliest !== null) expect(dayOf(start)).toBe(earliest)
    if (end) expect(dayOf(end)).toBe(latest)
    expect(Number.isInteger(start.year) && start.month >= 1 && start.day >= 1).toBe(true)
    const page = new DOMParser().parseFromString(text.headline + text.text, 'text/html')
    expect(page.body.querySelectorAll(':not(p):not(br)')).toHaveLength(0)
  }
}

const CHECKS = { checkKumu, checkGraphMl, checkCanvas, checkTimeline }

for (const [name, check] of Object.entries(CHECKS)) {
  test(`All of a project is there, whatever it holds (${name}).`, () => {
    for (const each of EXAMPLES) check(example(each))
    fc.assert(fc.property(project, check), { numRuns: 25 })
  })
}

test('An undated event is shown after the one told before it, and says that it has no date.', () => {
  const [, undated] = slidesOf(
    projectWith([
      ['e1', '2019-03'],
      ['e2', null],
    ]),
  )
  expect(dayOf(undated!.start_date)).toBe('2019-03-01')
  expect(undated!.display_date).toBe('Sans date')
})
