// @vitest-environment jsdom
/** The files of the report hold all of a project: read again by libraries that did not write them. */
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'

import type { FormatId } from '../../src/content/report/formats.ts'
import { countsOf, fileOf, foundIn, projectsToHand } from './handedOver.ts'
import { report, sized } from './seeds.ts'

type Read = (bytes: Uint8Array) => Promise<string> | string

/** The words of an XML or HTML text; fails when it is not well-formed XML. */
function wordsOf(markup: string, type: DOMParserSupportedType): string {
  const read = new DOMParser().parseFromString(markup, type)
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined()
  return read.documentElement.textContent
}

/** The words of every part of an archive of XML. */
const inParts: Read = (bytes) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
    .map(([, part]) => wordsOf(strFromU8(part), 'application/xml'))
    .join('\n')
/** The texts of a JSON, unescaped. */
const inJson: Read = (bytes) => {
  const texts: string[] = []
  JSON.parse(strFromU8(bytes), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'))
    return value
  })
  return texts.join('\n')
}

const STORY = ['events', 'effects'] as const
const ALL = ['events', 'effects', 'links', 'actors'] as const

const READERS: Readonly<
  Record<Exclude<FormatId, 'pdf'>, { read: Read; kinds: readonly (typeof ALL)[number][] }>
> = {
  docx: {
    read: async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
    kinds: ALL,
  },
  pptx: { read: inParts, kinds: STORY },
  xlsx: { read: inParts, kinds: ALL },
  csv: {
    read: (bytes) =>
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n'),
    kinds: ALL,
  },
  html: { read: (bytes) => wordsOf(strFromU8(bytes), 'text/html'), kinds: ALL },
  htmlBoth: { read: (bytes) => wordsOf(strFromU8(bytes), 'text/html'), kinds: ALL },
  graphMl: { read: (bytes) => wordsOf(strFromU8(bytes), 'application/xml'), kinds: ALL },
  kumu: { read: inJson, kinds: ALL },
  timelineJs: { read: inJson, kinds: STORY },
  jsonCanvas: { read: inJson, kinds: ['events', 'effects', 'links'] },
}

test('Every file holds every event, link, effect and actor that it is made to hold.', async () => {
  const all = await projectsToHand(sized(2, 50))
  for (const handed of all) {
    for (const [format, { read, kinds }] of Object.entries(READERS)) {
      const bytes = await fileOf(handed, format as keyof typeof READERS)
      const found = foundIn(await read(bytes), handed.project, kinds)
      expect(found, `${handed.name} as ${format}`).toEqual(countsOf(handed.project, kinds))
    }
  }
  report('handover', `${all.length} projects, ${Object.keys(READERS).length} files each, all whole`)
})
