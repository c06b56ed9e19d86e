import { readdirSync, readFileSync } from 'node:fs'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The whole checks of `npm run stress` take as long as they need; their short form does not. */
const isWhole = process.env['STRESS_SIZE'] === 'whole'
const STRESS_TIMEOUT = isWhole ? 3 * 3_600_000 : 180_000

/** A guard against what never ends, wide enough for a slow or busy machine: nothing is timed here. */
const PATIENT = {
  testTimeout: 240_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
}

/** On two cores Vitest would use one. */
const BOTH_CORES = 2

const UNIT_TESTS = ['tests/**/*.test.{ts,tsx}']
const NOT_UNIT_TESTS = ['tests/journeys/**', 'tests/stress/**']
/** What needs no page and keeps nothing: these share one start, which takes longer than most of them. */
const PURE_TESTS = ['architecture', 'content', 'domain', 'files', 'layout'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

/** What puts other parts in the place of those of the app starts afresh, so that no other test meets them. */
const TESTS_APART = readdirSync('tests/screens', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/screens/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/u.test(file) && readFileSync(file, 'utf8').includes('vi.mock('))

/** Where a date, an instant or a time zone can matter: run in every zone, by `npm test` already. */
const TESTS_WITH_DATES = [
  'tests/architecture/timeZone.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/content/{ago,exampleStories,examples}.test.ts',
  'tests/domain/{capture,history,time}/**/*.test.ts',
  'tests/domain/edits/dateEdits.test.ts',
  'tests/files/fileName.test.ts',
  'tests/layout/timeline*.test.ts',
  'tests/screens/story/**/*.test.ts',
  'tests/session/{automaticPoints,bin,copyReminder,copyWatch,saving}.test.ts',
  'tests/storage/{projectDatabase,restorePoints}.test.ts',
]

/** The unit tests are run in the first zone, west of Greenwich, where a naive date is a day early. */
const [FIRST_ZONE, ...OTHER_ZONES] = [
  'America/Toronto',
  'America/Vancouver',
  'Asia/Tokyo',
  'UTC',
] as const

type Part = { readonly include: string[]; readonly exclude?: string[]; readonly isolate?: boolean }

/** All the unit tests, in parts: starting afresh for each file takes longer than most of the tests. */
const PARTS: readonly (Part & { readonly name: string })[] = [
  { name: 'pure', include: PURE_TESTS },
  {
    name: 'rooms',
    include: UNIT_TESTS,
    exclude: [...NOT_UNIT_TESTS, ...PURE_TESTS, ...TESTS_APART],
  },
  { name: 'apart', include: TESTS_APART, isolate: true },
]

/** That part of the unit tests, in that time zone. */
const unit = (name: string, zone: string, part: Part, groupOrder: number) => ({
  extends: true as const,
  test: {
    name,
    include: part.include,
    exclude: part.exclude ?? [],
    env: { TZ: zone },
    setupFiles: ['tests/helpers/setup.ts'],
    ...PATIENT,
    isolate: part.isolate ?? false,
    maxWorkers: BOTH_CORES,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      ...PARTS.map((part) => unit(`unit-${part.name}`, FIRST_ZONE, part, 0)),
      ...OTHER_ZONES.flatMap((zone) => {
        const name = `zone-${zone.replace(/.*\//u, '').toLowerCase()}`
        return isWhole
          ? PARTS.map((part) => unit(`${name}-${part.name}`, zone, part, 1))
          : [unit(name, zone, { include: TESTS_WITH_DATES, exclude: TESTS_APART }, 1)]
      }),
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/setup/server.ts'],
          ...PATIENT,
          // Two browsers at most: more would only slow each other down.
          maxWorkers: BOTH_CORES,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'stress',
          include: ['tests/stress/*.test.ts'],
          ...PATIENT,
          testTimeout: STRESS_TIMEOUT,
          maxWorkers: BOTH_CORES,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'stress-browser',
          include: ['tests/stress/browser/*.test.ts'],
          exclude: isWhole ? [] : ['tests/stress/browser/{firefox,handover,otherPrograms}.test.ts'],
          globalSetup: ['tests/journeys/setup/server.ts'],
          ...PATIENT,
          testTimeout: STRESS_TIMEOUT,
          maxWorkers: BOTH_CORES,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
