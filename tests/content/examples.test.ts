/**
 * The worked examples shipped in public/examples are what the recipes of tests/fixtures/examples make.
 * To write them again after a recipe or the format changed: `WRITE_EXAMPLES=1 npx vitest run
 * tests/content/examples.test.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'

import type { Language } from '../../src/content/language.ts'
import { repertoireFr } from '../../src/content/repertoire/fr.ts'
import { isBuiltIn, OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import { projectSchema, type Project } from '../../src/domain/project/records.ts'
import { unsoundness } from '../../src/domain/project/soundness.ts'
import { parseWhen } from '../../src/domain/time/parseWhen.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import { market } from '../fixtures/examples/market.ts'
import { makeExample, type Recipe } from '../fixtures/examples/recipe.ts'
import { toolMaking } from '../fixtures/examples/toolMaking.ts'
import { englishFaults, frenchFaults, textsIn } from './typography.ts'

const EXAMPLES: readonly (readonly [name: string, recipe: Recipe, language: Language])[] = [
  ['production-outil.fr', toolMaking, 'fr'],
  ['production-outil.en', toolMaking, 'en'],
  ['marche-solidaire.fr', market, 'fr'],
  ['marche-solidaire.en', market, 'en'],
]

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../public/examples/${name}.jalons.json`, import.meta.url))
}

if (process.env['WRITE_EXAMPLES'] === '1') {
  mkdirSync(dirname(pathOf('any')), { recursive: true })
  for (const [name, recipe, language] of EXAMPLES) {
    writeFileSync(pathOf(name), writeProject(makeExample(recipe, language)))
  }
}

/** The id of an example, the same in both languages. */
function idOf(name: string): string {
  return name.slice(0, -'.fr'.length)
}

function shipped(name: string): Project {
  const opened = openProject(readFileSync(pathOf(name), 'utf8'), idOf(name))
  if ('problem' in opened) throw new Error(`${name}: ${JSON.stringify(opened.problem)}`)
  return opened.project
}

/** Every moment in a value, wherever it stands. */
function momentsIn(value: unknown): { said: string; edtf: string | null }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('said' in value && 'edtf' in value) return [value as { said: string; edtf: string | null }]
  return Object.values(value).flatMap(momentsIn)
}

/** The same project without its words and their language: what must not depend on it. */
function withoutWords(project: Project): unknown {
  return JSON.parse(JSON.stringify(project), (key, value: unknown) =>
    WORDS.has(key) || key === 'language'
      ? Array.isArray(value)
        ? value.length
        : typeof value
      : value,
  )
}
const WORDS = new Set(
  'title territory summary said why description text resource where forWhom by label name theme what who group place participants notes'.split(
    ' ',
  ),
)

/** Ids, addresses and EDTF are no words. */
function wordsOf(project: Project): string[] {
  return textsIn(project)
    .filter(([path]) =>
      WORDS.has(
        path
          .replace(/\.\d+$/, '')
          .split('.')
          .at(-1) ?? '',
      ),
    )
    .map(([, text]) => text)
    .filter((text) => text !== '')
}

describe.each(EXAMPLES)('the example %s', (name, recipe, language) => {
  const made = makeExample(recipe, language)

  it('is shipped as its recipe makes it', () => {
    expect(readFileSync(pathOf(name), 'utf8')).toBe(writeProject(made))
  })

  it('is a valid project, and opens', () => {
    expect(v.parse(projectSchema, made)).toEqual(made)
    expect(unsoundness(made)).toEqual([])
    expect(shipped(name)).toEqual(made)
  })

  it('names only outcomes of the repertoire', () => {
    const named = Object.values(made.events).flatMap(({ outcomes }) => outcomes)
    expect(named.length).toBeGreaterThan(0)
    for (const { outcomeId, why } of named) {
      expect(isBuiltIn(outcomeId), outcomeId).toBe(true)
      expect(why).toMatch(/\.$/)
    }
  })

  it('points only to records that are there', () => {
    const evidence = new Set([
      ...Object.keys(made.events),
      ...Object.keys(made.effects),
      ...Object.keys(made.links),
      ...OUTCOMES.map(({ id }) => id),
    ])
    for (const { id, evidenceIds } of [made.lessons, made.actions, made.answers].flatMap((table) =>
      Object.values<{ id: string; evidenceIds: string[] }>(table),
    )) {
      expect(
        evidenceIds.filter((each) => !evidence.has(each)),
        id,
      ).toEqual([])
    }
    for (const { outcomeId } of Object.values(made.actions)) {
      expect(outcomeId === null || isBuiltIn(outcomeId)).toBe(true)
    }
    for (const { subjectId } of Object.values(made.ratings)) {
      expect(isBuiltIn(subjectId), subjectId).toBe(true)
    }
    for (const { questionId } of Object.values(made.answers)) {
      expect(questionIds(), questionId).toContain(questionId)
    }
    for (const { fromId, toId } of Object.values(made.links)) expect(fromId).not.toBe(toId)
  })

  it('gives each of its records an id of its own', () => {
    const { info: _info, id: _id, ...tables } = made
    const ids = Object.values(tables).flatMap((table) => Object.keys(table))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says dates that the app reads', () => {
    const moments = momentsIn(made).filter(({ said }) => said !== '')
    expect(moments.length).toBeGreaterThan(8)
    for (const moment of moments) {
      expect(moment.edtf, moment.said).not.toBeNull()
      expect(parseWhen(moment.said, language).when).toEqual(moment)
    }
  })

  it('is well written', () => {
    const faults = language === 'fr' ? frenchFaults : englishFaults
    expect(wordsOf(made).flatMap((text) => faults(text))).toEqual([])
    expect(wordsOf(made).length).toBeGreaterThan(50)
  })
})

function questionIds(): string[] {
  const { learn, reinvest } = repertoireFr.general
  return [
    ...learn.map((_, at) => `general-learn-${at + 1}`),
    ...reinvest.map((_, at) => `general-reinvest-${at + 1}`),
    ...OUTCOMES.flatMap(({ id }) => [`${id}-learn`, `${id}-reinvest`, `${id}-specific`]),
  ]
}

test.each([
  ['production-outil', toolMaking],
  ['marche-solidaire', market],
])('%s is the same in both languages but for its words', (_, recipe) => {
  expect(withoutWords(makeExample(recipe, 'en'))).toEqual(withoutWords(makeExample(recipe, 'fr')))
})
