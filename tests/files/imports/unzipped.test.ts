import { deflateRawSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { unzipped } from '../../../src/files/imports/unzipped.ts'
import { archive } from '../../helpers/spreadsheets.ts'

const text = (content: string) => new TextEncoder().encode(content)

it('The parts that say something come out, packed or not; pictures do not.', async () => {
  const opened = await unzipped(
    archive([
      { name: 'mimetype', content: text('a/b') },
      { name: 'content.xml', content: deflateRawSync(text('<é/>')), method: 8, saidSize: 5 },
      { name: 'image.png', content: text('…') },
    ]),
  )
  expect(opened).toEqual({
    parts: [
      { name: 'mimetype', content: text('a/b') },
      { name: 'content.xml', content: text('<é/>') },
    ],
  })
})

it('A bomb is refused as soon as it is larger than the limit, whatever size it says it has.', async () => {
  const content = deflateRawSync(new Uint8Array(2_000_000), { level: 9 })
  const bomb = archive([{ name: 'content.xml', content, method: 8, saidSize: 10 }])
  expect(bomb.length).toBeLessThan(5000)
  expect(await unzipped(bomb, 1_000_000)).toEqual({ problem: 'bomb' })
  expect(await unzipped(bomb, 2_000_000)).toHaveProperty('parts')
})

it('Several parts that fit one by one are refused when they do not fit together.', async () => {
  const content = new Uint8Array(600)
  const two = archive([
    { name: 'a.xml', content },
    { name: 'b.xml', content },
  ])
  expect(await unzipped(two, 1000)).toEqual({ problem: 'bomb' })
})

it('A damaged archive is named so, wherever it is damaged.', async () => {
  const sound = archive([{ name: 'a.xml', content: deflateRawSync(text('<a/>')), method: 8 }])
  expect(await unzipped(sound.slice(0, -30))).toEqual({ problem: 'unreadable' })
  expect(await unzipped(new Uint8Array(3))).toEqual({ problem: 'unreadable' })
  expect(await unzipped(sound.with(35, 0xff))).toEqual({ problem: 'unreadable' })
  const strange = archive([{ name: 'a.xml', content: text('<a/>'), method: 12 }])
  expect(await unzipped(strange)).toEqual({ problem: 'unreadable' })
})
