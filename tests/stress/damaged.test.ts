/**
 * A damaged file never harms: it is refused with a sentence that names the cause, or opens as a
 * project that says exactly what the file says, within two seconds.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { en } from '../../src/content/messages/en.ts'
import { fr } from '../../src/content/messages/fr.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { contentOf } from '../../src/files/content.ts'
import type { Lineage } from '../../src/files/lineage.ts'
import { FORMAT_VERSION, openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { project } from '../helpers/arbitraries.ts'
import { cpuTime } from '../helpers/cpuTime.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { lineage } from '../helpers/lineages.ts'
import { DAMAGES } from '../helpers/mutations.ts'
import { parseStrictly } from '../helpers/strictJson.ts'
import { type Draw, eachSeed, report, sized } from './seeds.ts'

const NAMES = Object.keys(DAMAGES)

/** A random project's file, damaged once or, one time in four, twice. */
function damagedFile({ seed, below, oneOf }: Draw): Uint8Array {
  const [[drawn, from]] = fc.sample(fc.tuple(project, lineage), { seed, numRuns: 1 }) as [
    [Project, Lineage],
  ]
  let file: Uint8Array = new TextEncoder().encode(writeProject(drawn, from))
  for (let times = below(4) === 0 ? 2 : 1; times > 0; times -= 1) {
    file = DAMAGES[oneOf(NAMES)]?.(file, below) ?? file
  }
  return file
}

test('Damaged files are refused in words, or open as what they say.', async () => {
  const runs = sized(1800, 10_000)
  const fates: Record<string, number> = {}
  let slowest = 0
  await eachSeed('damaged', runs, (draw) => {
    const file = damagedFile(draw)
    let opened = openProjectFile(new Uint8Array(), 'p')
    slowest = Math.max(
      slowest,
      cpuTime(() => (opened = openProjectFile(file, 'p'))),
    )
    expect(slowest).toBeLessThan(2000)
    const fate = 'project' in opened ? 'opened' : opened.problem.code
    fates[fate] = (fates[fate] ?? 0) + 1
    if ('project' in opened) {
      const said = parseStrictly(new TextDecoder('utf-8', { fatal: true }).decode(file))
      const { versions, olderBase } = opened.lineage
      const expected = {
        format: 'jalons',
        formatVersion: FORMAT_VERSION,
        // Without the file itself, which its own lineage does not name.
        lineage: { versions: versions.slice(0, -1), base: olderBase },
        project: contentOf(opened.project),
      }
      expect(saysTheSame(said, expected)).toBe(true)
      return
    }
    const { problem } = opened
    const where = problem.code === 'damaged' ? problem.where : ''
    for (const { problems } of [fr, en]) {
      expect(problems[problem.code]('récit.json', where)).toContain('récit.json')
    }
  })
  expect(fates['opened']).toBeGreaterThan(runs / 40)
  expect(fates['damaged']).toBeGreaterThan(runs / 40)
  expect(fates['notJson']).toBeGreaterThan(runs / 40)
  report('damaged', `${runs} files, slowest ${slowest.toFixed(0)} ms, ${JSON.stringify(fates)}`)
})
