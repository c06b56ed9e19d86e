import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { pack, unpack } from '../../src/files/packed.ts'
import { writeProject } from '../../src/files/projectFile.ts'
import { project as randomProject } from '../helpers/arbitraries.ts'

describe('A packed text', () => {
  test('comes out as it went in, whatever it says.', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(await unpack(await pack(said))).toBe(said)
      }),
    )
    await fc.assert(
      fc.asyncProperty(randomProject, async (project) => {
        const file = writeProject(project)
        expect(await unpack(await pack(file))).toBe(file)
      }),
      { numRuns: 20 },
    )
  })

  test('is several times smaller than the text of a story.', async () => {
    const text = 'Une rencontre avec le comité. '.repeat(1000)
    expect((await pack(text)).length).toBeLessThan(text.length / 10)
  })

  test('that is cut short, changed or not packed at all is refused.', async () => {
    const packed = await pack('Un marché solidaire pour le quartier')
    await expect(unpack(packed.slice(0, -6))).rejects.toBeInstanceOf(Error)
    await expect(
      unpack(packed.map((byte, at) => (at === 14 ? byte ^ 255 : byte))),
    ).rejects.toBeInstanceOf(Error)
    await expect(unpack(new TextEncoder().encode('{}'))).rejects.toBeInstanceOf(Error)
    await expect(unpack(new Uint8Array())).rejects.toBeInstanceOf(Error)
    await expect(unpack(gzipSync(Uint8Array.of(0xc3, 0x28)))).rejects.toBeInstanceOf(Error)
  })

  test('larger than any file, once unpacked, is refused before it is whole.', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, ' '))
    expect(bomb.length).toBeLessThan(100_000)
    await expect(unpack(bomb)).rejects.toThrow(RangeError)
  })
})
