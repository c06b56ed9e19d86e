import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newestFirst, type RestorePoint } from '../../../src/domain/history/restorePoint.ts'
import { pointsToLetGo } from '../../../src/domain/history/retention.ts'

const DAY = 24 * 3_600_000
const NOW = Date.parse('2026-06-15T12:00:00.000Z')
const now = new Date(NOW).toISOString()
const ofMerges = ['copy', 'opened', 'received']

const point: fc.Arbitrary<Omit<RestorePoint, 'id'>> = fc.record({
  projectId: fc.constant('p'),
  at: fc.nat({ max: 30 * DAY }).map((age) => new Date(NOW - age).toISOString()),
  reason: fc.constantFrom('time', 'named', 'copy', 'opened', 'received', 'beforeTidy'),
  name: fc.constantFrom('', '', '', 'Fin de l’atelier'),
  print: fc.constant(null),
})
const points = fc
  .array(point, { maxLength: 80, size: 'max' })
  .map((all) => all.map((each, at): RestorePoint => ({ ...each, id: `p${at}` })))

/** What stays of random points, newest first. */
function check(law: (kept: RestorePoint[], gone: RestorePoint[], all: RestorePoint[]) => void) {
  fc.assert(
    fc.property(points, (all) => {
      const gone = pointsToLetGo(all, now)
      law(all.filter((each) => !gone.includes(each)).toSorted(newestFirst), gone, all)
    }),
  )
}

test('No named point is let go.', () => {
  check((_kept, gone) => expect(gone.filter(({ name }) => name !== '')).toEqual([]))
})

test('No point of the last seven days is let go.', () => {
  check((_kept, gone) => {
    for (const { at } of gone) expect(NOW - Date.parse(at)).toBeGreaterThan(7 * DAY)
  })
})

test('The twenty newest without a name stay, however old.', () => {
  check((kept, _gone, all) => {
    const newest = all.filter(({ name }) => name === '').toSorted(newestFirst)
    expect(newest.slice(0, 20).filter((each) => !kept.includes(each))).toEqual([])
  })
})

test('The ten newest that a merge may look for stay, however old.', () => {
  check((kept, _gone, all) => {
    const wanted = all
      .filter(({ name, reason }) => name === '' && ofMerges.includes(reason))
      .toSorted(newestFirst)
    expect(wanted.slice(0, 10).filter((each) => !kept.includes(each))).toEqual([])
  })
})

test('Of many old points, only those that something protects stay.', () => {
  const old = (at: number, reason: RestorePoint['reason'] = 'time'): RestorePoint => ({
    id: `${reason}${at}`,
    projectId: 'p',
    at: new Date(NOW - 8 * DAY - at).toISOString(),
    reason,
    name: '',
    print: null,
  })
  const many = Array.from({ length: 50 }, (_each, at) => old(at))
  expect(pointsToLetGo(many, now).map(({ id }) => id)).toEqual(many.slice(20).map(({ id }) => id))
  const copies = Array.from({ length: 12 }, (_each, at) => old(1000 + at, 'copy'))
  const gone = pointsToLetGo([...many, ...copies], now)
  expect(gone.filter(({ reason }) => reason === 'copy').map(({ id }) => id)).toEqual([
    'copy1010',
    'copy1011',
  ])
})

test('What stays once, stays when asked again at the same instant.', () => {
  check((kept) => expect(pointsToLetGo(kept, now)).toEqual([]))
})
