import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { changedList, replayedList } from '../../../src/domain/changes/lists.ts'
import { jsonRecord } from '../../helpers/arbitraries.ts'
import { outcomeId } from '../../helpers/arbitraryParts.ts'
import { saysTheSame } from '../../helpers/editLaws.ts'

const source = (text: string, url = '') => ({ text, url })
const placed = (id: string, why = '', tentative = false) => ({ outcomeId: id, why, tentative })

/** Few values, so that lists have items in common, some of them twice. */
const word = fc.constantFrom('a', 'b', 'c', 'd', '')
const lists = fc.oneof(
  ...[word, jsonRecord({ text: word, url: fc.constantFrom('', 'u') })].map((item) =>
    fc.tuple(...[0, 1, 2].map(() => fc.array<unknown>(item, { maxLength: 5 }))),
  ),
  fc.tuple(
    ...[0, 1, 2].map(() =>
      fc.uniqueArray(jsonRecord({ outcomeId, why: word, tentative: fc.boolean() }), {
        maxLength: 4,
        selector: (each: { outcomeId: string }) => each.outcomeId,
      }),
    ),
  ),
) as fc.Arbitrary<[unknown[], unknown[], unknown[]]>

describe('Whatever the lists,', () => {
  const prove = (check: (current: unknown[], before: unknown[], after: unknown[]) => void) =>
    fc.assert(
      fc.property(lists, ([current, before, after]) => check(current, before, after)),
      { numRuns: 2000, endOnFailure: true },
    )

  test('a change applied where nothing moved gives the next list, its order included.', () => {
    prove((_current, before, after) => {
      expect(changedList(before, before, after)).toEqual(after)
      expect(replayedList(before, before, after)).toEqual({ list: after, isWhole: true })
    })
  })

  test('applied twice it is applied once, unless an item is there several times.', () => {
    prove((current, before, after) => {
      if ([current, before, after].some((list) => new Set(list.map(idOf)).size < list.length))
        return
      const once = changedList(current, before, after)
      expect(changedList(once, before, after)).toBe(once)
    })
  })

  test('no change changes nothing, and what is there already is left as it is.', () => {
    prove((current, before) => {
      expect(changedList(current, before, before)).toBe(current)
      expect(changedList(current, before, current)).toBe(current)
    })
  })

  test('what others added stays, and what is said anew here is there.', () => {
    prove((current, before, after) => {
      const holds = (list: unknown[], item: unknown) =>
        list.some((each) => idOf(each) === idOf(item))
      const next = changedList(current, before, after)
      const added = (list: unknown[]) => list.filter((item) => !holds(before, item))
      for (const item of [...added(current), ...added(after)]) {
        expect(holds([...next], item)).toBe(true)
      }
    })
  })

  test('a careful replay that leaves nothing alone is the change itself.', () => {
    prove((current, before, after) => {
      const { list, isWhole } = replayedList(current, before, after)
      if (isWhole) expect(saysTheSame(list, changedList(current, before, after))).toBe(true)
    })
  })

  test('a careful replay never touches what others said after.', () => {
    prove((current, before, after) => {
      const next = replayedList(current, before, after).list
      for (const item of current) {
        const was = fieldsOf(before.find((each) => idOf(each) === idOf(item)))
        const now = fieldsOf(next.find((each) => idOf(each) === idOf(item)))
        for (const [field, value] of Object.entries(fieldsOf(item))) {
          if (value !== was[field]) expect(now[field]).toEqual(value)
        }
      }
    })
  })
})

/** How an item is known: by its outcome, else by all that it says. */
function idOf(item: unknown): string {
  const { outcomeId: id } = item as { outcomeId?: string }
  return id ?? JSON.stringify(item)
}

function fieldsOf(item: unknown): Record<string, unknown> {
  return typeof item === 'object' && item !== null ? { ...item } : { item }
}

describe('Two people on one list:', () => {
  test('two additions at the same moment both stay, the later one last.', () => {
    expect(changedList(['a', 'theirs'], ['a'], ['a', 'mine'])).toEqual(['a', 'theirs', 'mine'])
  })

  test('an item added in the middle goes before the one it was put before.', () => {
    expect(changedList(['a', 'theirs', 'b'], ['a', 'b'], ['a', 'mine', 'b'])).toEqual([
      'a',
      'theirs',
      'mine',
      'b',
    ])
  })

  test('the same addition by both is there once.', () => {
    expect(changedList(['a', 'b'], ['a'], ['a', 'b'])).toEqual(['a', 'b'])
  })

  test('a text edited key by key stays where it stands while the other adds one.', () => {
    const theirs = [source('Procès'), source('')]
    const typed = changedList(theirs, [source('Procès')], [source('Procès-verbal')])
    expect(typed).toEqual([source('Procès-verbal'), source('')])
  })

  test('two blanks filled by two people are two sources: neither text is lost.', () => {
    const [blank, mine] = [[source('')], [source('À moi')]]
    expect(changedList([source('À eux')], blank, mine)).toEqual([source('À eux'), source('À moi')])
  })

  test('one removes what the other edits: the edited text stays, whoever was first.', () => {
    const before = [source('Un')]
    expect(changedList([], before, [source('Un, 2020')])).toEqual([source('Un, 2020')])
    expect(changedList([source('Un, 2020')], before, [])).toEqual([source('Un, 2020')])
  })

  test('an order given here holds, with what the other added.', () => {
    expect(changedList(['a', 'theirs', 'b'], ['a', 'b'], ['b', 'a'])).toEqual(['b', 'a', 'theirs'])
  })

  test('an outcome argued by one and doubted by the other is both.', () => {
    expect(
      changedList([placed('rt1', '', true)], [placed('rt1')], [placed('rt1', 'Parce que')]),
    ).toEqual([placed('rt1', 'Parce que', true)])
  })

  test('an outcome taken off by the other is not brought back by an argument.', () => {
    expect(changedList([], [placed('rt1')], [placed('rt1', 'Parce que')])).toEqual([])
  })

  test('an outcome that both added keeps the argument of the one who gave it.', () => {
    expect(changedList([placed('rt1', 'À eux')], [], [placed('rt1')])).toEqual([
      placed('rt1', 'À eux'),
    ])
  })
})

describe('Taking back in a list', () => {
  test('an addition leaves that of the other.', () => {
    expect(replayedList(['mine', 'theirs'], ['mine'], [])).toEqual({
      list: ['theirs'],
      isWhole: true,
    })
  })

  test('a removal brings the item back beside what the other added.', () => {
    expect(replayedList(['theirs'], [], ['mine'])).toEqual({
      list: ['theirs', 'mine'],
      isWhole: true,
    })
  })

  test('a text that the other has gone on with leaves it, and says so.', () => {
    expect(replayedList([source('À eux')], [source('À moi')], [source('')])).toEqual({
      list: [source('À eux')],
      isWhole: false,
    })
    expect(replayedList([source('À eux')], [source('À moi')], [])).toEqual({
      list: [source('À eux')],
      isWhole: false,
    })
  })

  test('an outcome that the other has argued since leaves it, and says so.', () => {
    expect(replayedList([placed('rt1', 'À eux')], [placed('rt1')], [])).toEqual({
      list: [placed('rt1', 'À eux')],
      isWhole: false,
    })
  })

  test('an argument leaves the doubt that the other added.', () => {
    expect(
      replayedList([placed('rt1', 'À moi', true)], [placed('rt1', 'À moi')], [placed('rt1')]),
    ).toEqual({ list: [placed('rt1', '', true)], isWhole: true })
  })
})
