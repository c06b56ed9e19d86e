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

const UNIT_TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/u.test(file) && !/^tests\/(?:journeys|stress)\//u.test(file))

/** The unit tests that say that in their text. */
const testsThatSay = (words: string) =>
  UNIT_TESTS.filter((file) => readFileSync(file, 'utf8').includes(words))

/** What puts other parts in the place of those of the app starts afresh, so that no other test meets them. */
const TESTS_APART = testsThatSay('vi.mock(')

/**
 * What shares a page, and what needs none. A worker goes on to the next file only when both are of one kind
 * and of one project: mixed, nearly each file would wait for a worker of its own, which takes longer than
 * most of them. So each kind is a project, run after the other.
 */
const TESTS_IN_PAGES = testsThatSay('@vitest-environment jsdom').filter(
  (file) => !TESTS_APART.includes(file),
)
const TESTS_WITHOUT_PAGE = UNIT_TESTS.filter(
  (file) => !TESTS_IN_PAGES.includes(file) && !TESTS_APART.includes(file),
)

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
const FIRST_ZONE = 'America/Toronto'
const ZONES = [FIRST_ZONE, 'America/Vancouver', 'Asia/Tokyo', 'UTC']

/** All the unit tests, in parts. */
const PARTS = [
  { name: 'pure', files: TESTS_WITHOUT_PAGE },
  { name: 'rooms', files: TESTS_IN_PAGES },
  { name: 'apart', files: TESTS_APART, isolate: true },
]

/** The unit tests in each time zone: all of them, or in `npm test` those where the zone can matter. */
const unitProjects = ZONES.flatMap((zone) => {
  const isAll = isWhole || zone === FIRST_ZONE
  const group = zone === FIRST_ZONE ? 'unit' : `zone-${zone.replace(/.*\//u, '').toLowerCase()}`
  return (isAll ? PARTS : PARTS.slice(0, 2)).map(({ name, files, isolate = false }) => ({
    name: `${group}-${name}`,
    include: isAll ? files : TESTS_WITH_DATES,
    exclude: UNIT_TESTS.filter((file) => !files.includes(file)),
    env: { TZ: zone },
    setupFiles: ['tests/helpers/setup.ts'],
    ...PATIENT,
    isolate,
    maxWorkers: BOTH_CORES,
  }))
}).map((test, groupOrder) => ({
  extends: true as const,
  test: { ...test, sequence: { groupOrder } },
}))

/** The others come after them. */
const AFTER_UNIT = unitProjects.length

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      ...unitProjects,
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/setup/server.ts'],
          ...PATIENT,
          isolate: false,
          // Two browsers at most: more would only slow each other down.
          maxWorkers: BOTH_CORES,
          sequence: { groupOrder: AFTER_UNIT },
        },
      },
      {
        test: {
          name: 'stress',
          include: ['tests/stress/*.test.ts'],
          ...PATIENT,
          testTimeout: STRESS_TIMEOUT,
          maxWorkers: BOTH_CORES,
          sequence: { groupOrder: AFTER_UNIT + 1 },
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
          sequence: { groupOrder: AFTER_UNIT + 2 },
        },
      },
    ],
  },
})
