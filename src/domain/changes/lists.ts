/**
 * Changes of a list, item by item: what was added, removed, put in the place of another. So two
 * people may add to one list at the same moment and both items stay, and undoing one leaves the other.
 *
 * An item that names an outcome is known by it, and its own fields are compared one by one. Any other
 * is known by what it says: editing it puts another in its place. Of items that say the same, the
 * first, the second… are told apart.
 */
import { sameValue } from '../project/sameValue.ts'

type List = readonly unknown[]
/** The items of a list by their keys, in its order. */
type Items = ReadonlyMap<string, unknown>
type Fields = Readonly<Record<string, unknown>>
type Rebuilt = { readonly list: List; readonly isWhole: boolean }

/**
 * The list after a change from `before` to `after`, whatever happened to it meanwhile: what others
 * added stays, what they removed is gone, and what is said anew here is there. The same list comes
 * back when nothing changes.
 */
export function changedList(current: List, before: List, after: List): List {
  if (sameValue(current, after)) return current
  if (sameValue(current, before)) return after
  const { list } = rebuilt(current, before, after, false)
  return sameValue(list, current) ? current : list
}

/**
 * The same, done only to items that are still as `before` says: what others have made of an item since
 * is left alone. `isWhole` says that nothing was left so.
 */
export function replayedList(current: List, before: List, after: List): Rebuilt {
  if (sameValue(current, after)) return { list: current, isWhole: true }
  if (sameValue(current, before)) return { list: after, isWhole: true }
  return rebuilt(current, before, after, true)
}

function rebuilt(current: List, before: List, after: List, isCareful: boolean): Rebuilt {
  const [now, was, will] = [byKey(current), byKey(before), byKey(after)]
  const instead = replacements(was, will)
  const replacing = new Set(instead.values())
  const next = new Map<string, unknown>()
  let isWhole = true

  for (const [key, value] of now) {
    if (will.has(key)) {
      const merged = withFields(value, was.get(key), will.get(key), isCareful)
      next.set(key, merged.value)
      isWhole &&= merged.isWhole
    } else if (!was.has(key)) {
      next.set(key, value)
    } else if (isCareful && !sameValue(value, was.get(key))) {
      next.set(key, value)
      isWhole = false
    } else {
      const by = instead.get(key)
      if (by !== undefined && !now.has(by)) next.set(by, will.get(by))
    }
  }
  for (const key of was.keys()) {
    const isDone = now.has(key) || now.has(instead.get(key) ?? '')
    if (!isDone && (!will.has(key) || !sameValue(was.get(key), will.get(key)))) isWhole = false
  }
  const added = [...will.keys()].filter(
    (key) => !next.has(key) && !was.has(key) && !(isCareful && replacing.has(key)),
  )
  for (const key of added) next.set(key, will.get(key))
  const order = orderOf(next, new Set(added), was, will)
  return { list: order.map((key) => next.get(key)), isWhole }
}

/** The items by key: the outcome that it names, else what it says, and which of those it is. */
function byKey(list: List): Items {
  const counts = new Map<string, number>()
  const items = new Map<string, unknown>()
  for (const item of list) {
    const saying = sayingOf(item)
    const count = counts.get(saying) ?? 0
    counts.set(saying, count + 1)
    items.set(`${count} ${saying}`, item)
  }
  return items
}

function sayingOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return JSON.stringify(item)
  const outcomeId: unknown = Reflect.get(item, 'outcomeId')
  if (typeof outcomeId === 'string') return outcomeId
  const entries = Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, value]) => `${name}:${sayingOf(value)}`).join()}}`
}

/** Which item was put in the place of which: those that stand alike between items that stayed. */
function replacements(was: Items, will: Items): Map<string, string> {
  const found = new Map<string, string>()
  if (isReordered(was, will)) return found
  const [gone, come] = [gaps(was, will), gaps(will, was)]
  gone.forEach((keys, at) => {
    keys.forEach((key, place) => {
      const by = come[at]?.[place]
      if (by !== undefined) found.set(key, by)
    })
  })
  return found
}

/** The keys that the other list has not, cut where the two have one in common. */
function gaps(items: Items, other: Items): string[][] {
  const cut: string[][] = [[]]
  for (const key of items.keys()) {
    if (other.has(key)) cut.push([])
    else cut.at(-1)?.push(key)
  }
  return cut
}

function isReordered(was: Items, will: Items): boolean {
  const stayed = [...will.keys()].filter((key) => was.has(key))
  return [...was.keys()].filter((key) => will.has(key)).some((key, at) => key !== stayed[at])
}

/**
 * The keys in order. As they stand, with what is added just before what follows it; when the change
 * was one of order, as the change says, with what others added just after what they put it after.
 */
function orderOf(next: Items, added: ReadonlySet<string>, was: Items, will: Items): string[] {
  if (isReordered(was, will)) {
    const standing = [...next.keys()].filter((key) => !added.has(key))
    const told = [...will.keys()].filter((key) => next.has(key))
    return woven(told.toReversed(), standing.toReversed()).toReversed()
  }
  return woven(
    [...next.keys()].filter((key) => !added.has(key)),
    [...will.keys()].filter((key) => next.has(key)),
  )
}

/** The keys of `main`, and each key that only `other` has just before the one that follows it there. */
function woven(main: readonly string[], other: readonly string[]): string[] {
  const isMain = new Set(main)
  const waiting = new Map<string | null, string[]>()
  let run: string[] = []
  for (const key of other) {
    if (isMain.has(key)) {
      waiting.set(key, run)
      run = []
    } else run.push(key)
  }
  return [...main.flatMap((key) => [...(waiting.get(key) ?? []), key]), ...run]
}

/** An item with its changed fields, when it has fields of its own; what was not there was blank. */
function withFields(value: unknown, was: unknown, will: unknown, isCareful: boolean) {
  if (sameValue(value, will)) return { value, isWhole: true }
  const [now, old, wanted] = [value, was ?? {}, will] as [Fields, Fields, Fields]
  const next = new Map(Object.entries(now))
  let isWhole = true
  for (const [name, after] of Object.entries(wanted)) {
    const before = name in old ? old[name] : blankOf(after)
    const current = next.get(name)
    if (sameValue(before, after) || sameValue(current, after)) continue
    if (isCareful && (was === undefined || !sameValue(current, before))) isWhole = false
    else next.set(name, after)
  }
  return { value: Object.fromEntries(next) as unknown, isWhole }
}

function blankOf(value: unknown): unknown {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : undefined
}
