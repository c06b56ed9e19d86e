/** A text made small, as the browsers can: gzip. */

/** Largest text taken out, in bytes: as large as the largest file that is opened. */
const LARGEST_TEXT = 50_000_000

/** The text, packed. */
export async function pack(text: string): Promise<Uint8Array> {
  return through(new CompressionStream('gzip'), new TextEncoder().encode(text), Infinity)
}

/** The text in what `pack` gave. Fails on anything else, and on what would not fit in a file. */
export async function unpack(packed: Uint8Array): Promise<string> {
  const bytes = await through(new DecompressionStream('gzip'), packed, LARGEST_TEXT)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** What comes out of a stream of the browser; no more than `limit` bytes are ever held. */
async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  limit: number,
): Promise<Uint8Array> {
  const writer = writable.getWriter()
  // What goes wrong in writing is told by the reading too.
  writer.write(new Uint8Array(bytes)).catch(() => undefined)
  writer.close().catch(() => undefined)
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError('What is packed here is larger than any file of a project.')
    }
    chunks.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
