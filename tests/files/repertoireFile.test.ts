import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newOutcome } from '../../src/domain/project/newRecords.ts'
import type { OwnOutcome } from '../../src/domain/project/records.ts'
import {
  LARGEST_REPERTOIRE,
  readRepertoire,
  type RepertoireFile,
  writeRepertoire,
} from '../../src/files/repertoireFile.ts'
import { ownOutcome } from '../helpers/arbitraries.ts'
import { outcomeId, text } from '../helpers/arbitraryParts.ts'

const bytes = (said: string) => new TextEncoder().encode(said)
const care: OwnOutcome = {
  ...newOutcome('care'),
  networkFunction: 3,
  number: 13,
  label: { fr: 'Prendre soin', en: 'Caring' },
}
const table: RepertoireFile = {
  repertoire: { name: 'La table', source: 'l’affiche de 2024' },
  outcomes: [care, newOutcome('governance')],
}
const written = writeRepertoire(table)

/** What happens to a file: the code of its problem, where it is, or « read ». */
function fate(file: string | Uint8Array): string {
  const read = readRepertoire(typeof file === 'string' ? bytes(file) : file)
  if (!('problem' in read)) return 'read'
  const { problem } = read
  return problem.code === 'damaged' ? `damaged at ${problem.where}` : problem.code
}

describe('The file of a repertoire', () => {
  it('gives back the repertoire that was written, whatever it says', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.uniqueArray(ownOutcome(outcomeId), { maxLength: 6, selector: ({ id }) => id }),
        (name, source, outcomes) => {
          const read = readRepertoire(
            bytes(writeRepertoire({ repertoire: { name, source }, outcomes })),
          )
          expect(read).toEqual({
            repertoire: { name, source },
            outcomes: outcomes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          })
        },
      ),
    )
  })

  it('is written one way only, whatever the order of the outcomes', () => {
    expect(writeRepertoire({ ...table, outcomes: table.outcomes.toReversed() })).toBe(written)
    expect(written).toMatch(/^\{\n {2}"format": "jalons-repertoire",\n {2}"formatVersion": 1,\n/)
  })
})

describe('What is not the file of a repertoire is refused by name:', () => {
  const long = `"${'x'.repeat(LARGEST_REPERTOIRE)}"`
  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n ', 'empty'],
    ['too large', long, 'tooLarge'],
    ['no text', new Uint8Array([0xc3, 0x28]), 'notText'],
    ['half a file', written.slice(0, 80), 'notJson'],
    ['a list', '[]', 'notARepertoire'],
    ['a project', '{"format":"jalons","formatVersion":3}', 'notARepertoire'],
    ['a thousand lists in one another', '['.repeat(1000), 'notARepertoire'],
    ['from a later version', written.replace('"formatVersion": 1', '"formatVersion": 2'), 'tooNew'],
    [
      'a version in words',
      written.replace('"formatVersion": 1', '"formatVersion": "1"'),
      'damaged at formatVersion',
    ],
    [
      'a number above 99',
      written.replace('"number": 13', '"number": 100'),
      'damaged at outcomes.0.number',
    ],
    [
      'a function that does not exist',
      written.replace('"networkFunction": 3', '"networkFunction": 4'),
      'damaged at outcomes.0.networkFunction',
    ],
    ['a name given twice', written.replace('"name":', '"name": "", "name":'), 'damaged at name'],
    [
      'one outcome twice',
      written.replace('"id": "governance"', '"id": "care"'),
      'damaged at outcomes',
    ],
    ['something more', written.replace('"name":', '"more": 1, "name":'), 'damaged at more'],
    [
      'a trap for programs',
      written.replace('"name":', '"__proto__": {}, "name":'),
      'damaged at __proto__',
    ],
  ])('%s.', (_, file, expected) => {
    expect(fate(file)).toBe(expected)
  })
})
