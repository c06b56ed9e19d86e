/** What a person downloads before the app shows anything, read in the build itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const CODE_BUDGET = 300
const FONT_BUDGET = 60
const REQUEST_BUDGET = 10

const dist = join(import.meta.dirname, '../../dist')
const read = (file: string) => readFileSync(join(dist, file))
const kilobytes = (file: string) => gzipSync(read(file), { level: 9 }).byteLength / 1024

/** The address, from the top of the build, of a file named in another one. */
function addressFrom(file: string, named: string): string {
  return new URL(named, `http://build/${file}`).pathname.slice(1)
}

/** Files named by the page itself: scripts, styles, preloads, icon and manifest. */
function namedByPage(): string[] {
  const tags = read('index.html')
    .toString()
    .matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"[^>]*>/gu)
  // An icon for the home screen of a telephone is fetched only when it is put there.
  return [...tags]
    .filter(([tag]) => !tag.includes('apple-touch-icon'))
    .map(([, named]) => addressFrom('index.html', named ?? ''))
}

/** The scripts that must be there before this one runs, this one included. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen
  seen.add(script)
  const { staticImports, staticExports } = parseSync(script, read(script).toString()).module
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  )
  for (const { value } of [...staticImports.map((one) => one.moduleRequest), ...passedOn]) {
    withImports(addressFrom(script, value), seen)
  }
  return seen
}

const named = namedByPage()
const scripts = [
  ...new Set(
    named.filter((file) => file.endsWith('.js')).flatMap((file) => [...withImports(file)]),
  ),
]
const styles = named.filter((file) => file.endsWith('.css'))
/** Every font that the first styles name: a page asks only for those whose letters it shows. */
const fonts = styles.flatMap((style) =>
  [
    ...read(style)
      .toString()
      .matchAll(/url\(["']?([^)"']+\.woff2)/gu),
  ].map(([, font]) => addressFrom(style, font ?? '')),
)

function listing(files: readonly string[]): string {
  return files.map((file) => `\n  ${kilobytes(file).toFixed(1).padStart(7)} KB  ${file}`).join('')
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + kilobytes(file), 0)
}

test(`scripts and styles of the first load weigh ${CODE_BUDGET} KB at most, compressed`, () => {
  const files = [...scripts, ...styles]
  expect(scripts.length).toBeGreaterThan(0)
  expect(styles.length).toBeGreaterThan(0)
  expect(total(files), `first load:${listing(files)}`).toBeLessThanOrEqual(CODE_BUDGET)
})

test(`fonts of the first load weigh ${FONT_BUDGET} KB at most`, () => {
  expect(fonts.length).toBeGreaterThan(0)
  expect(total(fonts), `fonts:${listing(fonts)}`).toBeLessThanOrEqual(FONT_BUDGET)
})

test(`the first load makes ${REQUEST_BUDGET} requests at most`, () => {
  const others = named.filter((file) => !/\.(?:js|css)$/u.test(file))
  const files = ['index.html', ...scripts, ...styles, ...fonts, ...others]
  expect(files.length, `requests:${listing(files)}`).toBeLessThanOrEqual(REQUEST_BUDGET)
})

test('React Flow waits for the chain', () => {
  const early = [...scripts, ...styles].filter((file) => read(file).includes('react-flow__'))
  expect(early, 'files of the first load that hold React Flow').toEqual([])
  expect(read('sw.js').includes('ChainRoom'), 'the chain is kept for offline use').toBe(true)
})
