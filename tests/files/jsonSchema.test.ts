import { readFileSync, writeFileSync } from 'node:fs'

import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isRank, isRankOrNone } from '../../src/domain/project/rank.ts'
import { projectSchema } from '../../src/domain/project/records.ts'
import { isValidEdtf } from '../../src/domain/time/edtf.ts'
import { contentSchema } from '../../src/files/content.ts'
import { isWithoutDoubles } from '../../src/files/lineage.ts'
import { fileSchema, openProject, writeProject } from '../../src/files/projectFile.ts'
import { project } from '../helpers/arbitraries.ts'
import { seeded } from '../helpers/mutations.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const path = new URL('../../docs/jalons.schema.json', import.meta.url)
const { entries } = projectSchema

/** The JSON Schema of a file, generated from the schema that the app itself opens files with. */
function generated(): string {
  const when = entries.info.entries.period
  const event = entries.events.value.entries
  const schema = toJsonSchema(fileSchema, {
    target: 'draft-07',
    definitions: {
      content: contentSchema,
      id: entries.id,
      when,
      rank: event.rank,
      source: event.sources.item,
      view: event.views.item,
      event: entries.events.value,
      effect: entries.effects.value,
      link: entries.links.value,
      actor: entries.actors.value,
      lesson: entries.lessons.value,
      action: entries.actions.value,
      answer: entries.answers.value,
      question: entries.questions.value,
      rating: entries.ratings.value,
      maturityStage: entries.maturityStages.value,
      obstacle: entries.obstacles.value,
      resource: entries.resources.value,
      workSession: entries.workSessions.value,
      outcome: entries.outcomes.value,
      account: entries.accounts.value,
      reportPart: entries.reportParts.value,
      place: entries.places.value,
    },
    overrideAction({ valibotAction, jsonSchema }) {
      const { requirement } = valibotAction as { requirement?: unknown }
      if (requirement === isRank) {
        return { ...jsonSchema, pattern: '^[A-Za-z][0-9A-Za-z]+$', description: 'See « Ranks ».' }
      }
      if (requirement === isRankOrNone) {
        return {
          ...jsonSchema,
          pattern: '^([A-Za-z][0-9A-Za-z]+)?$',
          description: 'See « Ranks ».',
        }
      }
      if (requirement === isWithoutDoubles) return { ...jsonSchema, uniqueItems: true }
      if (requirement === isValidEdtf) return { ...jsonSchema, description: 'See « Moments ».' }
      return undefined
    },
  })
  const named = {
    $schema: schema.$schema,
    title: 'A Jalons project file, *.jalons.json',
    description: 'Described in file-format.md. Generated from src/domain/project/records.ts.',
  }
  return `${JSON.stringify({ ...named, ...schema }, null, 2)}\n`
}

if (process.env.WRITE_SCHEMA === '1') writeFileSync(path, generated())

const shipped = readFileSync(path, 'utf8')
const accepts = new Ajv({ strict: true }).compile(JSON.parse(shipped) as object)

test('The schema that is shipped is the one that the app opens files with (WRITE_SCHEMA=1 rewrites it).', () => {
  // The formatter may lay it out otherwise.
  expect(JSON.parse(shipped)).toEqual(JSON.parse(generated()))
})

describe('The schema', () => {
  test('accepts the files of random projects.', () => {
    fc.assert(
      fc.property(project, (each) => {
        expect(accepts(JSON.parse(writeProject(each))), JSON.stringify(accepts.errors)).toBe(true)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  const file = writeProject(projectWith(['e1', 'e2'], ['f1'], ['e1→f1']))
  test.each([
    ['a field that is missing', /"territory": "",\n/, ''],
    ['an unknown field', '"territory"', '"colour": "red", "territory"'],
    ['an unknown table', '"places": {}', '"places": {}, "plants": {}'],
    ['more in the envelope', '"project"', '"extra": 1, "project"'],
    ['another format', '"jalons"', '"excalidraw"'],
    ['the next version', '"formatVersion": 4', '"formatVersion": 5'],
    ['no word of where it comes from', /"lineage": \{[^}]*\},/, ''],
    ['a version that is no fingerprint', '"versions": []', '"versions": ["v1"]'],
    ['a version twice', '"versions": []', `"versions": ["${'a'.repeat(64)}", "${'a'.repeat(64)}"]`],
    ['a text as base', '"base": null', '"base": ""'],
    ['a number for a text', '"title": "Un projet"', '"title": 12'],
    ['half a vote', '"importance": 0', '"importance": 0.5'],
    ['too many votes', '"importance": 0', '"importance": 1000001'],
    ['an unknown status', '"status": "happened"', '"status": "done"'],
    ['a key that is no id', '"e1": {', '"E 1": {'],
    ['a key named « constructor »', '"e1": {', '"constructor": {'],
    ['a rank that is not', '"rank": "aa"', '"rank": "é"'],
    ['null for a text', '"label": ""', '"label": null'],
  ])('refuses a file with %s, as the app does.', (_words, from, to) => {
    const broken = file.replace(from, to)
    expect(broken).not.toBe(file)
    expect(accepts(JSON.parse(broken))).toBe(false)
    expect(openProject(broken, 'p')).toHaveProperty('problem')
  })

  test('refuses random files that lost or gained a field, as the app does.', () => {
    const drawn = fc.sample(project, { seed: 7, numRuns: 60 })
    drawn.forEach((each, seed) => {
      const random = seeded(seed)
      const lines = writeProject(each).split('\n')
      const fields = lines.flatMap((line, at) =>
        /^ +"[a-zA-Z]+": ("|\d|null)/.test(line) ? [at] : [],
      )
      const at = fields[Math.floor(random() * fields.length)] as number
      const key = /"([a-zA-Z]+)"/.exec(lines[at] as string)?.[1] as string
      const text = lines.with(at, (lines[at] as string).replace(key, `${key}2`)).join('\n')
      expect(accepts(JSON.parse(text)), text).toBe(false)
      expect(openProject(text, 'p')).toHaveProperty('problem')
    })
  })
})
