/** Stable, unguessable name of a record; never reused, never shown. */
export type Id = string

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 20

/**
 * Makes a new id of 20 characters among 0–9 and a–z (about 103 bits), drawn from the
 * platform's cryptographic source. Ids sort in no meaningful order.
 */
export function newId(): Id {
  let id = ''
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      // 252 is the largest multiple of 36 under 256: bytes above it would favour some letters.
      if (byte < 252 && id.length < LENGTH) id += ALPHABET[byte % 36]
    }
  }
  return id
}
