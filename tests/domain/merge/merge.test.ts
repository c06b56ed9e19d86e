import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { applyChange, changeBetween } from '../../../src/domain/changes/change.ts'
import { mended } from '../../../src/domain/changes/mending.ts'
import { withoutEvidence } from '../../../src/domain/edits/removal.ts'
import type { Answer, Conflict, Telling } from '../../../src/domain/merge/conflict.ts'
import { type Merge, mergeOf, settled } from '../../../src/domain/merge/merge.ts'
import { type Project, TABLES } from '../../../src/domain/project/records.ts'
import { sameValue } from '../../../src/domain/project/sameValue.ts'
import { unsoundness } from '../../../src/domain/project/soundness.ts'
import { project } from '../../helpers/arbitraries.ts'
import { deepFreeze, saysTheSame } from '../../helpers/editLaws.ts'
import { samples } from '../edits/samples.ts'

const telling: Telling = {
  names: { ours: 'Ici', theirs: 'Là-bas' },
  tell: (table, field, value) => `${table}.${field}: ${JSON.stringify(value)}`,
}
const sampleOf = fc.constantFrom(...Object.values(samples))

/** A random project, and what two people made of it with a few random edits each. */
const copies = fc.tuple(project, fc.gen()).map(([base, draw]) => {
  const edited = () =>
    draw(() => fc.array(sampleOf, { maxLength: 5 })).reduce(
      (before, sample) => draw(() => sample(before)).apply(before),
      base,
    )
  return [base, edited(), edited()].map((each) => deepFreeze(each)) as [Project, Project, Project]
})

const answered = ({ conflicts }: Merge, answer: (conflict: Conflict, at: number) => Answer) =>
  new Map(conflicts.map((each, at) => [each.key, answer(each, at)]))
const all = (merge: Merge, answer: Answer) =>
  settled(
    merge,
    answered(merge, () => answer),
    telling,
  )
/** Answers of all kinds, drawn once for each question. */
const mixed = (merge: Merge, seed: number) =>
  answered(merge, ({ offers }, at) => offers[(seed + at) % offers.length] as Answer)

/** Whether an id names two things, as no id does in life. */
const isIdShared = (sides: readonly Project[]) => {
  const tables = TABLES.filter(
    (table) => !['places', 'accounts', 'outcomes', 'reportParts'].includes(table),
  )
  const ids = tables.flatMap((table) => [
    ...new Set(sides.flatMap((side) => Object.keys(side[table]))),
  ])
  return new Set(ids).size < ids.length
}

const prove = (
  check: (base: Project, ours: Project, theirs: Project, seed: number) => void,
  drawn = copies.filter((sides) => !isIdShared(sides)),
) =>
  fc.assert(
    fc.property(drawn, fc.nat({ max: 5 }), ([base, ours, theirs], seed) =>
      check(base, ours, theirs, seed),
    ),
    { numRuns: 100, endOnFailure: true },
  )

describe('On random projects edited on both sides,', () => {
  test('merging with oneself changes nothing and asks nothing, base or not.', () => {
    prove((base, ours) => {
      for (const common of [base, ours, null]) {
        const merge = mergeOf(common, ours, structuredClone(ours))
        expect(merge.conflicts).toEqual([])
        expect(merge.incoming).toBeNull()
      }
    })
  })

  test('what only they changed comes in whole, and what only we changed stays whole.', () => {
    prove((base, ours) => {
      const incoming = mergeOf(base, base, ours)
      expect(incoming.conflicts).toEqual([])
      expect(saysTheSame(all(incoming, 'ours'), ours)).toBe(true)
      const staying = mergeOf(base, ours, base)
      expect(staying.conflicts).toEqual([])
      expect(staying.incoming).toBeNull()
      expect(saysTheSame(all(staying, 'ours'), ours)).toBe(true)
    })
  })

  test('where nothing is in question, the result is what both did.', () => {
    let count = 0
    prove((base, ours, theirs) => {
      const merge = mergeOf(base, ours, theirs)
      const change = changeBetween(base, theirs)
      if (merge.conflicts.length > 0 || change === null) return
      // What both began, each for themselves, is united: what one says fills what the other left empty.
      const isBegunTwice = TABLES.some((table) =>
        Object.keys(ours[table]).some(
          (id) => Object.hasOwn(theirs[table], id) && !Object.hasOwn(base[table], id),
        ),
      )
      if (isBegunTwice) return
      count += 1
      const both = mended(applyChange(ours, change))
      const cards = (of: Project) => [of.events, of.effects, of.links].flatMap(Object.keys)
      const gone = new Set(cards(base).filter((id) => !cards(both).includes(id)))
      expect(all(merge, 'ours')).toEqual(withoutEvidence(both, gone))
    })
    expect(count).toBeGreaterThan(3)
  })

  test('the result is sound whatever is answered, with a base or without.', () => {
    prove((base, ours, theirs, seed) => {
      for (const common of [base, null]) {
        const merge = mergeOf(common, ours, theirs)
        expect(unsoundness(settled(merge, mixed(merge, seed), telling))).toEqual([])
      }
    }, copies)
  })

  test('unrelated projects merge soundly too, each kept whole when all is kept.', () => {
    fc.assert(
      fc.property(project, project, fc.nat({ max: 5 }), (ours, theirs, seed) => {
        const merge = mergeOf(null, ours, theirs)
        expect(unsoundness(settled(merge, mixed(merge, seed), telling))).toEqual([])
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('both see the same questions, mirrored.', () => {
    prove((base, ours, theirs) => {
      for (const common of [base, null]) {
        const [here, there] = [mergeOf(common, ours, theirs), mergeOf(common, theirs, ours)]
        expect(byKey(there.conflicts.map(mirrored))).toEqual(byKey(here.conflicts))
      }
    })
  })

  test('each question has its own name, and offers what it can settle.', () => {
    prove((base, ours, theirs) => {
      for (const common of [base, null]) {
        const { conflicts } = mergeOf(common, ours, theirs)
        expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length)
        for (const { offers } of conflicts)
          expect(offers).toEqual(expect.arrayContaining(['ours', 'theirs']))
      }
    })
  })

  test('all settled as there, what they changed is as they left it; as here, as we did.', () => {
    prove((base, ours, theirs) => {
      const merge = mergeOf(base, ours, theirs)
      if (merge.conflicts.some(({ kind }) => kind === 'alike')) return
      expect(unlike(base, theirs, all(merge, 'theirs'))).toEqual([])
      expect(unlike(base, ours, all(merge, 'ours'))).toEqual([])
    })
  })

  test('nothing that either side said is lost: it is in the result, or in a question.', () => {
    prove((base, ours, theirs) => {
      const merge = mergeOf(base, ours, theirs)
      const result = all(merge, 'ours')
      for (const side of [ours, theirs]) {
        const lost = unlike(base, side, result).filter(
          (path) => !isAsked(merge.conflicts, path, base),
        )
        expect(lost).toEqual([])
      }
    })
  })

  test('without a base, every difference is a question, and nothing moves unanswered.', () => {
    prove((_base, ours, theirs) => {
      const merge = mergeOf(null, ours, theirs)
      expect(merge.incoming).toBeNull()
      if (merge.conflicts.length === 0) expect(saysTheSame(ours, theirs)).toBe(true)
    })
  })

  test('without a base, all settled as there gives their project.', () => {
    prove((_base, ours, theirs) => {
      const merge = mergeOf(null, ours, theirs)
      if (merge.conflicts.some(({ kind }) => kind === 'alike')) return
      expect(changeBetween(theirs, { ...all(merge, 'theirs'), id: theirs.id })).toBeNull()
    })
  })
})

function byKey(conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** The same question as the other side sees it. */
function mirrored(conflict: Conflict): Conflict {
  const turned = (side: 'ours' | 'theirs') => (side === 'ours' ? 'theirs' : 'ours')
  switch (conflict.kind) {
    case 'field':
      return { ...conflict, ours: conflict.theirs, theirs: conflict.ours }
    case 'alike':
      return { ...conflict, oursId: conflict.theirsId, theirsId: conflict.oursId }
    case 'removal':
      return { ...conflict, removedBy: turned(conflict.removedBy) }
    case 'alone':
      return { ...conflict, side: turned(conflict.side) }
    default:
      return conflict
  }
}

/** Where the result does not say what a side changed since the base, as paths. */
function unlike(base: Project, side: Project, result: Project): string[] {
  const { info, tables } = changeBetween(base, side) ?? { info: {}, tables: {} }
  const found = Object.keys(info)
    .filter((field) => !sameValue(Reflect.get(side.info, field), Reflect.get(result.info, field)))
    .map((field) => `info.info.${field}`)
  for (const table of TABLES) {
    for (const [id, change] of Object.entries(tables[table] ?? {})) {
      const now = (result[table] as Record<string, Record<string, unknown>>)[id]
      const path = `${table}.${id}`
      // A place follows its card.
      const isLaid = Object.hasOwn(result.events, id) || Object.hasOwn(result.effects, id)
      if (table === 'places' && !isLaid) continue
      if (change.kind === 'removed') {
        if (now) found.push(path)
      } else if (change.kind === 'added') {
        if (!now) found.push(path)
      } else if (!now) {
        // A rank alone is no reason to keep a record.
        if (Object.keys(change.fields).some((field) => field !== 'rank')) found.push(path)
      } else {
        for (const [field, { before, after }] of Object.entries(change.fields)) {
          // A name taken out with what it named comes back with it.
          if (after === null || (field in { joins: 1, leaves: 1 } && isNameless(after))) continue
          const moment = (passage: unknown) => (passage as { when?: unknown } | undefined)?.when
          const isFreed = field in { joins: 1, leaves: 1 } && isNameless(now[field])
          if (isFreed && sameValue(moment(now[field]), moment(after))) continue
          const isKept = Array.isArray(after)
            ? holdsItems(now[field] as unknown[], after, before as unknown[])
            : sameValue(now[field], after)
          if (!isKept) found.push(`${path}.${field}`)
        }
      }
    }
  }
  return found
}

function isNameless(passage: unknown): boolean {
  return (passage as { eventId: string | null }).eventId === null
}

/** Says whether a list holds what was added to it. */
function holdsItems(list: unknown[], after: unknown[], before: unknown[]): boolean {
  const nameOf = (item: unknown) =>
    (item as { outcomeId?: string }).outcomeId ?? JSON.stringify(item)
  const [kept, old] = [new Set(list.map(nameOf)), new Set(before.map(nameOf))]
  return after.map(nameOf).every((name) => kept.has(name) || old.has(name))
}

/** Says whether a question is about that path, or about what it hangs on. */
function isAsked(conflicts: readonly Conflict[], path: string, base: Project): boolean {
  return conflicts.some((conflict) => {
    const touches = ({ table, id }: { table: string; id: string }) => {
      const name = `${table}.${id}`
      return path === name || path.startsWith(`${name}.`)
    }
    switch (conflict.kind) {
      case 'field': {
        const field = `${conflict.table}.${conflict.id}.${conflict.field}`
        return path === field || (conflict.field === 'outcomes' && touches(conflict))
      }
      case 'removal': {
        const links = Object.values(base.links).filter(
          ({ fromId, toId }) => fromId === conflict.id || toId === conflict.id,
        )
        const along = links.map(({ id }) => ({ table: 'links', id }))
        const place = { table: 'places', id: conflict.id }
        const rated = Object.values(base.ratings).filter(
          ({ subjectId }) => subjectId === conflict.id,
        )
        along.push(...rated.map(({ id }) => ({ table: 'ratings', id })))
        return [conflict, place, ...along, ...conflict.leaning].some(touches)
      }
      case 'alone':
        return touches(conflict) || conflict.leaning.some(touches)
      case 'alike':
        return [conflict.oursId, conflict.theirsId].some((id) =>
          touches({ table: conflict.table, id }),
        )
      default:
        return conflict.ids.some((id) => touches({ table: conflict.table, id }))
    }
  })
}
