/** The unit tests run in four time zones: here is the proof that the zone asked for is the one in force. */
import { expect, test } from 'vitest'

const HOURS_OF_SPRING_DAY: Readonly<Record<string, number>> = {
  'America/Toronto': 23,
  'America/Vancouver': 23,
  'Asia/Tokyo': 24,
  UTC: 24,
}

test('The zone of these tests is the one they were asked to run in, its change of hour included.', () => {
  const zone = process.env['TZ'] ?? ''
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  // The second Sunday of March, on which clocks go forward in Canada.
  const hours = (new Date(2026, 2, 9).getTime() - new Date(2026, 2, 8).getTime()) / 3_600_000
  expect(hours).toBe(HOURS_OF_SPRING_DAY[zone])
})
