/** Proves that the rules bite: each case is a small house with one fault, or with none. */
import { describe, expect, test } from 'vitest'

import { findFaults } from './houseRules.ts'

/** A house in order, in which each case adds or changes a file or two. */
const SOUND: Readonly<Record<string, string>> = {
  'src/main.tsx': `import './storage/database.ts'\nimport { App } from './screens/App.tsx'\nApp()`,
  'src/domain/event.ts': `import * as v from 'valibot'\nexport type Event = { id: string }\nexport const event = v`,
  'src/domain/rank.ts': `import { generateKeyBetween } from 'fractional-indexing'\nexport const rank = generateKeyBetween`,
  'src/content/fr.ts': `import type { Event } from '../domain/event.ts'\nexport const fr = (one: Event) => one.id`,
  'src/content/en.ts': `export const en = 1`,
  'src/storage/database.ts': `import { Dexie } from 'dexie'\nimport { event } from '../domain/event.ts'\nexport const database = [Dexie, event]`,
  'src/storage/gate.ts': `export const gate = 1`,
  'src/screens/App.tsx': `import { lazy } from 'react'\nexport const App = lazy(() => import('./chain/Chain.tsx').then((m) => ({ default: m.Chain })))`,
  'src/screens/route.ts': `export const route = 1`,
  'src/screens/chain/Chain.tsx': `import { ReactFlow } from '@xyflow/react'\nimport { route } from '../route.ts'\nexport const Chain = () => <ReactFlow id={String(route)} />`,
  'src/screens/chain/Chain.module.css': `.chain { color: red }`,
  'src/screens/story/Story.tsx': `export const Story = () => null`,
  'src/screens/story/story.module.css': `.story { color: red }`,
  'src/screens/frame/Frame.tsx': `export const Frame = () => null`,
  'src/screens/frame/frame.module.css': `.frame { color: red }`,
}

const faultsWith = (changes: Readonly<Record<string, string>>) =>
  findFaults(new Map(Object.entries({ ...SOUND, ...changes })))

test('a house in order has no fault', () => {
  expect(faultsWith({})).toEqual([])
})

const forbidden: readonly (readonly [what: string, path: string, code: string, fault: string])[] = [
  [
    'a lower floor imports a higher one',
    'src/domain/event.ts',
    `import '../storage/gate.ts'`,
    'domain may not import storage',
  ],
  [
    'a screen imports storage',
    'src/screens/route.ts',
    `import '../storage/gate.ts'`,
    'screens may not import storage',
  ],
  [
    'a type alone crosses a floor',
    'src/domain/event.ts',
    `import type { Fr } from '../content/fr.ts'\nexport type A = Fr`,
    'domain may not import content',
  ],
  [
    'a type is imported in place',
    'src/domain/event.ts',
    `export type A = import('../content/fr.ts').Fr`,
    'domain may not import content',
  ],
  [
    'an import waits until it is needed',
    'src/domain/event.ts',
    `export const late = () => import('../content/fr.ts')`,
    'domain may not import content',
  ],
  [
    'an import is written as a template',
    'src/domain/event.ts',
    'export const late = () => import(`../content/fr.ts`)',
    'domain may not import content',
  ],
  [
    'another file is passed on',
    'src/domain/event.ts',
    `export { fr } from '../content/fr.ts'\nexport const a = 1`,
    'domain may not import content',
  ],
  [
    'all of another file is passed on',
    'src/domain/event.ts',
    `export * from '../content/fr.ts'\nexport const a = 1`,
    'domain may not import content',
  ],
  [
    'words import more than types',
    'src/content/en.ts',
    `import { event } from '../domain/event.ts'\nexport const en = event`,
    'content may import types of domain only',
  ],
  [
    'a package comes in on the wrong floor',
    'src/domain/event.ts',
    `import { useState } from 'react'\nexport const a = useState`,
    'domain may not import the package react',
  ],
  [
    'a type of a package comes in',
    'src/domain/event.ts',
    `import type { Table } from 'dexie'\nexport type A = Table`,
    'domain may not import the package dexie',
  ],
  [
    'a part of Node comes in',
    'src/domain/event.ts',
    `import 'node:fs'`,
    'domain may not import the package node:fs',
  ],
  [
    'React Flow leaves the chain',
    'src/screens/story/Story.tsx',
    `import '@xyflow/react'`,
    'screens may not import the package @xyflow/react',
  ],
  [
    'React Flow sits beside the rooms',
    'src/screens/route.ts',
    `import '@xyflow/react/dist/style.css'`,
    'screens may not import the package @xyflow/react/dist/style.css',
  ],
  [
    'a room imports another',
    'src/screens/story/Story.tsx',
    `import '../chain/Chain.tsx'`,
    'room story may not import room chain',
  ],
  [
    'what rooms share imports a room',
    'src/screens/frame/Frame.tsx',
    `import '../story/Story.tsx'`,
    'what rooms share may not import a room (story)',
  ],
  [
    'a room imports the app',
    'src/screens/story/Story.tsx',
    `import '../App.tsx'`,
    'a screen does not import the app around it',
  ],
  [
    'somebody imports main',
    'src/screens/route.ts',
    `import '../main.tsx'`,
    'nothing imports main.tsx',
  ],
  [
    'a file leads to nothing',
    'src/domain/event.ts',
    `import './gone.ts'`,
    './gone.ts leads to no file',
  ],
  [
    'a file is on no floor',
    'src/stray.ts',
    `import './domain/rank.ts'`,
    'this file is on no floor',
  ],
  [
    'a default export',
    'src/domain/event.ts',
    `export default 1`,
    'no default export: a thing has one name everywhere',
  ],
  [
    'a default export in disguise',
    'src/domain/event.ts',
    `const a = 1\nexport { a as default, a }`,
    'no default export: a thing has one name everywhere',
  ],
  [
    'a file only passes on',
    'src/domain/event.ts',
    `export { rank } from './rank.ts'`,
    'no file that only passes on the exports of others',
  ],
  [
    'a file passes on in two steps',
    'src/domain/event.ts',
    `import { rank } from './rank.ts'\nexport { rank }`,
    'no file that only passes on the exports of others',
  ],
  [
    'a file is too long',
    'src/domain/event.ts',
    'export {}\n//'.repeat(300),
    '301 lines, 300 at most',
  ],
]

describe('a fault is found when', () => {
  test.each(forbidden)('%s', (_, path, code, fault) => {
    expect(faultsWith({ [path]: code })).toContain(`${path}: ${fault}`)
  })

  test('two files import each other', () => {
    const faults = faultsWith({
      'src/domain/event.ts': `import { rank } from './rank.ts'\nexport const event = rank`,
      'src/domain/rank.ts': `import { event } from './event.ts'\nexport const rank = event`,
    })
    const circle = 'src/domain/event.ts → src/domain/rank.ts → src/domain/event.ts'
    expect(faults).toEqual([`src/domain/event.ts: imports itself in a circle: ${circle}`])
  })

  test('three files go round in types and late imports', () => {
    const faults = faultsWith({
      'src/domain/a.ts': `export type A = import('./b.ts').B`,
      'src/domain/b.ts': `export type B = 1\nexport const b = () => import('./c.ts')`,
      'src/domain/c.ts': `import type { A } from './a.ts'\nexport type C = A`,
    })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(
      'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    )
  })

  test.each(['utils', 'helpers', 'common', 'types', 'services', 'core'])(
    'a folder is named %s',
    (name) => {
      const folder = `src/domain/${name}`
      const faults = faultsWith({ [`${folder}/a.ts`]: '', [`${folder}/b.ts`]: '' })
      expect(faults).toEqual([`${folder}: a folder is named after what it holds`])
    },
  )

  test('a folder holds one file', () => {
    expect(faultsWith({ 'src/domain/alone/a.ts': '' })).toEqual([
      'src/domain/alone: a folder only when it holds two files',
    ])
  })

  test('a test is too long', () => {
    expect(faultsWith({ 'tests/long.test.ts': '\n'.repeat(300) + 'x' })).toEqual([
      'tests/long.test.ts: 301 lines, 300 at most',
    ])
  })

  test('an import can only be known by running it', () => {
    const hidden = { 'src/domain/event.ts': 'export const load = (name: string) => import(name)' }
    expect(() => faultsWith(hidden)).toThrow('an import must name its source plainly')
  })
})
