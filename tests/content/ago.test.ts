import { expect, it } from 'vitest'

import { ago } from '../../src/content/messages/ago.ts'

const NOW = '2026-05-12T12:00:00.000Z'

it('says how long ago, in the language, no more precisely than people do', () => {
  const said = [
    ['2026-05-12T11:59:30.000Z', 'à l’instant', 'just now'],
    ['2026-05-12T11:57:00.000Z', 'il y a 3 minutes', '3 minutes ago'],
    ['2026-05-12T09:30:00.000Z', 'il y a 2 heures', '2 hours ago'],
    ['2026-05-11T10:00:00.000Z', 'hier', 'yesterday'],
    ['2026-03-01T10:00:00.000Z', 'il y a 2 mois', '2 months ago'],
    ['2026-05-12T12:00:05.000Z', 'à l’instant', 'just now'],
  ] as const
  for (const [instant, fr, en] of said) {
    const inFrench = ago(instant, NOW, { language: 'fr', justNow: 'à l’instant' })
    expect(inFrench.replaceAll('\u00a0', ' ')).toBe(fr)
    expect(ago(instant, NOW, { language: 'en', justNow: 'just now' })).toBe(en)
  }
})
