/** Texts kept inside a PNG, in `tEXt` chunks (PNG, third edition, § 11.3.3.2). Pixels are not touched. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The header is the first chunk, and always as long. */
const HEADER_END = 33
/** A chunk is its length and its name, four bytes each, its content, and a check of four bytes. */
const AROUND = 12

/** True for what begins as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte)
}

/** The same picture with a text of plain ASCII under that name (ASCII, 1 to 79 characters) just after its header. */
export function pngWithText(png: Uint8Array, name: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`tEXt${name}\0${text}`)
  const chunk = new Uint8Array(content.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length - 4)
  chunk.set(content, 4)
  view.setUint32(content.length + 4, checkOf(content))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, HEADER_END))
  whole.set(chunk, HEADER_END)
  whole.set(png.subarray(HEADER_END), HEADER_END + chunk.length)
  return whole
}

/** The text under that name; null when there is none, or when the picture ends before it does. */
export function textInPng(png: Uint8Array, name: string): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const wanted = new TextEncoder().encode(`tEXt${name}\0`)
  for (let at = SIGNATURE.length; at + AROUND <= png.length;) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > png.length) return null
    const start = at + 4 + wanted.length
    // The check at the end of the chunk is left to what is packed in the text.
    if (start <= end && wanted.every((byte, index) => png[at + 4 + index] === byte)) {
      return new TextDecoder('latin1').decode(png.subarray(start, end))
    }
    at = end + 4
  }
  return null
}

/** CRC-32 (ISO 3309), as PNG asks. */
function checkOf(bytes: Uint8Array): number {
  let check = ~0
  for (const byte of bytes) {
    check ^= byte
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0)
  }
  return ~check >>> 0
}
