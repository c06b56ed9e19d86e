import { expect, test } from 'vitest'

import { repertoireEn } from '../../src/content/repertoire/en.ts'
import { repertoireFr } from '../../src/content/repertoire/fr.ts'
import { noticeOf } from '../../src/content/repertoire/notice.ts'
import { OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import { takeRepertoire } from '../../src/domain/edits/outcomeEdits.ts'
import { newOutcome, newProject } from '../../src/domain/project/newRecords.ts'

const nobody = { name: '', source: '' }
const table = { name: 'La table', source: 'l’affiche de 2024' }
const own = (id: string) => ({ ...newOutcome(id), label: { fr: `Nom de ${id}`, en: '' } })
const withOwn = (whose: typeof table, ...ids: string[]) =>
  takeRepertoire(whose, ids.map(own)).apply(newProject('p', ''))

test('without labels of its own, a project says that the repertoire is reconstructed, not official', () => {
  expect(noticeOf(newProject('p', ''), repertoireFr)).toEqual({
    title: repertoireFr.notice.title,
    short: repertoireFr.notice.short,
    isReconstructed: true,
  })
})

test('a label of its own is said to be so, and the others stay reconstructed', () => {
  expect(noticeOf(withOwn(nobody, 'influence'), repertoireFr).title).toBe(
    '1 libellé propre à ce projet. 8 libellés reconstitués par Jalons, non officiels.',
  )
})

test('a repertoire says whose it is and where it comes from, as long as labels are reconstructed too', () => {
  const reconstructed = OUTCOMES.filter(({ provenance }) => provenance === 'reconstructed')
  const [first, ...others] = reconstructed.map(({ id }) => id)
  expect(noticeOf(withOwn(table, ...others), repertoireFr).short).toBe(
    'Répertoire de La table, d’après l’affiche de 2024. 1 libellé reconstitué par Jalons, non officiel.',
  )
  expect(noticeOf(withOwn(table, first ?? '', ...others), repertoireEn)).toEqual({
    title: 'Repertoire of La table, after l’affiche de 2024.',
    short: 'Repertoire of La table, after l’affiche de 2024.',
    isReconstructed: false,
  })
})

test('a name alone does not make reconstructed labels official', () => {
  expect(noticeOf(withOwn(table), repertoireEn).isReconstructed).toBe(true)
  expect(noticeOf(withOwn(table), repertoireEn).title).toContain('9 labels reconstructed')
})
