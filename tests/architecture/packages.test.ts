import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

type Package = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Lock = { readonly packages: Readonly<Record<string, Package>> }

const root = join(import.meta.dirname, '../..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))
const entriesOf = (group: Readonly<Record<string, string>> = {}) => Object.entries(group)

test('each package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = read('package.json') as Package
  const loose = [...entriesOf(dependencies), ...entriesOf(devDependencies)].filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  )
  expect(loose).toEqual([])
})

// A lock file made on one system may leave out the parts for others: `npm ci` then refuses it everywhere.
test('the lock file names the parts of every system', () => {
  const { packages } = read('package-lock.json') as Lock
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    entriesOf(optionalDependencies)
      .map(([name]) => name)
      .filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
  )
  expect(missing).toEqual([])
})
