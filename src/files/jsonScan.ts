/**
 * A look at the text of a JSON file before it is parsed, for what `JSON.parse` would pass over in
 * silence (two fields of one name: it keeps the last) or take seconds and gigabytes to read (a
 * million lists inside one another). One pass over the text, which may be anything.
 */
export type JsonScan = {
  /** A name given twice to fields of one object, or null. */
  readonly doubleKey: string | null
  /** How many fields and items at most, and how many lists and objects inside one another. */
  readonly size: number
  readonly depth: number
}

/** Scans a text, until it is found larger or deeper than allowed. */
export function scanJson(text: string, allowed: { size: number; depth: number }): JsonScan {
  /** Names met in each object that is open; null for a list. */
  const open: (Set<string> | null)[] = []
  let doubleKey: string | null = null
  let isKeyNext = false
  let size = 0
  let depth = 0
  for (let at = 0; at < text.length && size <= allowed.size && depth <= allowed.depth; at += 1) {
    switch (text[at]) {
      case '{':
      case '[':
        isKeyNext = text[at] === '{'
        open.push(isKeyNext ? new Set() : null)
        depth = Math.max(depth, open.length)
        size += 1
        break
      case '}':
      case ']':
        isKeyNext = false
        open.pop()
        break
      case ',':
        isKeyNext = open.at(-1) instanceof Set
        size += 1
        break
      case '"': {
        const end = endOfString(text, at)
        if (isKeyNext && doubleKey === null) {
          const key = decoded(text.slice(at + 1, end))
          const keys = open.at(-1)
          if (keys?.has(key)) doubleKey = key
          keys?.add(key)
        }
        isKeyNext = false
        at = end
      }
    }
  }
  return { doubleKey, size, depth }
}

/** Where the string that starts at a quotation mark ends. */
function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end === -1) return text.length
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end
  }
}

/** The name as it reads: `caf\u00e9` is `café`. What is not JSON reads as it stands. */
function decoded(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return raw
  }
}
