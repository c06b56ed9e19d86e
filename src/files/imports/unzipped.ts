/**
 * Takes the parts of a packed spreadsheet (XLSX and ODS are ZIP archives) out of it, never holding
 * more than a given size: what the archive says of its own sizes is not believed.
 */

const LARGEST_UNPACKED = 100_000_000
const [STORED, DEFLATED] = [0, 8]
const END_OF_CENTRAL_DIRECTORY = 0x06054b50
const CENTRAL_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
/** The parts that say something: pictures and print settings do not. */
const TELLING_PART = /\.(?:xml|rels)$|^mimetype$/u

type Part = { readonly name: string; readonly content: Uint8Array }
type Entry = { readonly name: string; readonly method: number; readonly packed: Uint8Array }

/** True for what begins as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** The parts that matter of an archive; or why they cannot be taken out. */
export async function unzipped(
  bytes: Uint8Array,
  limit = LARGEST_UNPACKED,
): Promise<{ parts: Part[] } | { problem: 'bomb' | 'locked' | 'unreadable' }> {
  const entries = entriesOf(bytes)
  if (typeof entries === 'string') return { problem: entries }
  const parts: Part[] = []
  let left = limit
  for (const { name, method, packed } of entries) {
    const content = method === STORED ? packed : await inflated(packed, left)
    if (content === null) return { problem: 'unreadable' }
    left -= content.length
    if (left < 0) return { problem: 'bomb' }
    parts.push({ name, content })
  }
  return { parts }
}

function entriesOf(bytes: Uint8Array): Entry[] | 'locked' | 'unreadable' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    let end = bytes.length - 22
    while (end > 0 && view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) end -= 1
    if (view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) return 'unreadable'
    const count = view.getUint16(end + 10, true)
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL_ENTRY) return 'unreadable'
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      const size = view.getUint32(at + 20, true)
      const local = view.getUint32(at + 42, true)
      const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      if (!TELLING_PART.test(name)) continue
      if ((flags & 1) === 1) return 'locked'
      if (view.getUint32(local, true) !== LOCAL_ENTRY) return 'unreadable'
      if (method !== STORED && method !== DEFLATED) return 'unreadable'
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      if (start + size > bytes.length) return 'unreadable'
      entries.push({ name, method, packed: bytes.subarray(start, start + size) })
    }
    return entries
  } catch (error) {
    // A place outside of the file.
    if (error instanceof RangeError) return 'unreadable'
    throw error
  }
}

/** What was packed; as soon as it is larger than the limit, what came out so far. Null if damaged. */
async function inflated(packed: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  // What goes wrong in writing is told by the reading too.
  writer.write(new Uint8Array(packed)).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      size += part.value.length
      if (size > limit) {
        await reader.cancel()
        break
      }
    }
  } catch {
    return null
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
