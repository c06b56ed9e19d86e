import fc from 'fast-check'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'

import { isPng, pngWithText, textInPng } from '../../src/files/png.ts'
import { DOT } from '../helpers/pictures.ts'

/** The chunks of a PNG, each with its check made again. */
function chunksOf(png: Uint8Array): { name: string; isSound: boolean }[] {
  const bytes = Buffer.from(png)
  const chunks = []
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const named = bytes.subarray(at + 4, end)
    chunks.push({
      name: named.toString('latin1', 0, 4),
      isSound: crc32(named) === bytes.readUInt32BE(end),
    })
    at = end + 4
  }
  return chunks
}

test('A text comes out of a PNG as it went in, and the picture is sound and otherwise the same.', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 300 })
  fc.assert(
    fc.property(ascii, (text) => {
      const png = pngWithText(DOT, 'story', text)
      expect(textInPng(png, 'story')).toBe(text)
      expect(isPng(png)).toBe(true)
      expect(chunksOf(png)).toEqual(
        ['IHDR', 'tEXt', 'IDAT', 'IEND'].map((name) => ({ name, isSound: true })),
      )
      const added = png.length - DOT.length
      expect([...png.subarray(0, 33), ...png.subarray(33 + added)]).toEqual([...DOT])
    }),
  )
})

test('Each text of a PNG is found by its whole name, and another is not taken for it.', () => {
  const png = pngWithText(pngWithText(DOT, 'a', 'first'), 'abc', 'second')
  expect(textInPng(png, 'a')).toBe('first')
  expect(textInPng(png, 'abc')).toBe('second')
  expect(textInPng(png, 'ab')).toBeNull()
  expect(textInPng(DOT, 'a')).toBeNull()
})

test('A PNG cut anywhere, or whose lengths lie, gives its text or none, and never fails.', () => {
  const png = pngWithText(DOT, 'a', 'Whole')
  for (let length = 0; length <= png.length; length += 1) {
    expect([null, 'Whole']).toContain(textInPng(png.subarray(0, length), 'a'))
  }
  const lying = Uint8Array.from(png)
  lying.fill(0xff, 33, 37)
  expect(textInPng(lying, 'a')).toBeNull()
})

test('What only begins like a PNG is none.', () => {
  expect(isPng(DOT.subarray(0, 7))).toBe(false)
  expect(isPng(new TextEncoder().encode('{"format":"jalons"}'))).toBe(false)
})
