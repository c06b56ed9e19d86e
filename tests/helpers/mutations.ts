/** Damage as disks, mail and text editors do it, drawn from a seed so that it can be repeated. */

/** A generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Damage = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array

const encoder = new TextEncoder()
const joined = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

/** Replaces one piece of text, as it stands in the file, by another. */
const replaced =
  (pattern: RegExp, by: readonly string[]): Damage =>
  (bytes, below) => {
    const text = new TextDecoder().decode(bytes)
    const places = [...text.matchAll(pattern)]
    const place = places[below(Math.max(1, places.length))]
    if (!place) return bytes.slice(0, -3)
    const [start, end] = [text.slice(0, place.index), text.slice(place.index + place[0].length)]
    return encoder.encode(`${start}${by[below(by.length)]}${end}`)
  }

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'one bit flipped': (bytes, below) => {
    const at = below(bytes.length)
    return bytes.map((byte, each) => (each === at ? byte ^ (1 << below(8)) : byte))
  },
  'the end lost': (bytes, below) => bytes.slice(0, below(bytes.length)),
  'the start lost': (bytes, below) => bytes.slice(below(bytes.length)),
  'a piece lost': (bytes, below) => {
    const at = below(bytes.length)
    return joined(bytes.slice(0, at), bytes.slice(at + 1 + below(40)))
  },
  'a piece twice': (bytes, below) => {
    const at = below(bytes.length)
    const end = at + 1 + below(200)
    return joined(bytes.slice(0, end), bytes.slice(at))
  },
  'a block of zeros': (bytes, below) => bytes.slice().fill(0, below(bytes.length)),
  'a byte replaced': (bytes, below) => {
    const at = below(bytes.length)
    return bytes.map((byte, each) => (each === at ? below(256) : byte))
  },
  'a line lost': (bytes, below) => {
    const lines = new TextDecoder().decode(bytes).split('\n')
    return encoder.encode(lines.toSpliced(below(lines.length), 1).join('\n'))
  },
  'a line twice': (bytes, below) => {
    const lines = new TextDecoder().decode(bytes).split('\n')
    const at = below(lines.length)
    return encoder.encode(lines.toSpliced(at, 0, lines[at] as string).join('\n'))
  },
  'a name changed': replaced(/"[a-zA-Z0-9-]+"(?=:)/g, [
    '"__proto__"',
    '"id"',
    '"title"',
    '"Title"',
    '"constructor"',
  ]),
  'a value changed': replaced(/(?<=: )(?:null|true|false|-?\d+|"[^"\\\n]*")/g, [
    'null',
    'true',
    '-1',
    '1.5',
    '1e400',
    '[]',
    '{}',
    '"x"',
    '"2020-13"',
    '{"__proto__":[]}',
  ]),
  'an id changed': replaced(/(?<=Ids?": )"[^"]+"/g, [
    '"gone"',
    '"constructor"',
    '"e 1"',
    '""',
    '"É"',
  ]),
}
