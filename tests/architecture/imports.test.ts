import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import { expect, test } from 'vitest'

import { findFaults } from './houseRules.ts'

const root = join(import.meta.dirname, '../..')

function filesUnder(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]
    })
}

test('every file of the house keeps its rules', () => {
  const files = new Map([...filesUnder('src'), ...filesUnder('tests')])
  expect(files.size).toBeGreaterThan(50)
  expect(findFaults(files)).toEqual([])
})
