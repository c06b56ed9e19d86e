import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { openProject, openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { cpuTime } from '../helpers/cpuTime.ts'
import { project } from '../helpers/arbitraries.ts'
import { projectWith } from '../helpers/smallProjects.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const story = () => projectWith(['e1', 'e2'], ['f1'], ['e1→e2', 'e2→f1'])

/** What happens to a file: the code of its problem, where it is, or « opened ». */
function fate(file: string | Uint8Array): string {
  const opened = typeof file === 'string' ? openProject(file, 'p') : openProjectFile(file, 'p')
  if ('project' in opened) return 'opened'
  const { problem } = opened
  return problem.code === 'damaged' ? `damaged at ${problem.where}` : problem.code
}

/** The file of the story with something changed in its text. */
const changed = (from: string | RegExp, to: string) => {
  const text = writeProject(story())
  const next = text.replace(from, to)
  if (next === text) throw new Error(`Nothing to change: ${from}`)
  return next
}

describe('Export → import → export', () => {
  test('does not depend on the order in which the project came to be.', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(reversed)
      const entries = Object.entries(value).toReversed()
      return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each)]))
    }
    fc.assert(
      fc.property(project, (drawn) => {
        expect(writeProject(reversed(drawn) as typeof drawn)).toBe(writeProject(drawn))
      }),
      { endOnFailure: true },
    )
  })

  test('starts with what the file is, and ends with one line break.', () => {
    expect(writeProject(story())).toMatch(/^\{\n {2}"format": "jalons",\n {2}"formatVersion": 4,\n/)
    expect(writeProject(story())).toMatch(/[^\n]\n$/)
  })
})

describe('A file is opened', () => {
  const text = writeProject(story())
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 + text.length * 2))
    view.setUint16(0, 0xfeff, littleEndian)
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
    }
    return new Uint8Array(view.buffer)
  }

  test.each([
    ['in UTF-8', bytes(text)],
    ['in UTF-8 with a mark in front', bytes(`\ufeff${text}`)],
    ['in UTF-16, little end first', utf16(true)],
    ['in UTF-16, big end first', utf16(false)],
    ['with Windows line ends', bytes(text.replaceAll('\n', '\r\n'))],
    ['on one line', bytes(JSON.stringify(JSON.parse(text)))],
    ['with blanks around', bytes(` \n\t${text}\n\n `)],
  ])('%s, and says the same.', (_words, file) => {
    const opened = openProjectFile(file, 'p')
    expect('project' in opened && opened.project).toEqual(story())
  })
})

describe('A file is refused', () => {
  const envelope = (inside: string) =>
    `{"format":"jalons","formatVersion":4,"lineage":{"versions":[],"base":null},${inside}}`

  test.each([
    ['that is empty', 'empty', new Uint8Array()],
    ['that holds blanks alone', 'empty', bytes(' \r\n\t ')],
    ['that holds a mark alone', 'empty', bytes('\ufeff')],
    ['larger than 50 MB', 'tooLarge', new Uint8Array(50_000_001)],
    ['that is not text', 'notText', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['cut in the middle of a character', 'notText', bytes('{"é":').slice(0, 3)],
    ['in UTF-16 cut in the middle of a character', 'notText', Uint8Array.of(0xff, 0xfe, 0x7b)],
    ['of zeros', 'notJson', new Uint8Array(512)],
    ['in UTF-16 that does not say so', 'notJson', Uint8Array.of(0x7b, 0, 0x7d, 0)],
    ['that is a web page', 'notJson', '<!doctype html><title>Connexion</title>'],
    ['that lost its end', 'notJson', writeProject(story()).slice(0, -4)],
    ['that has more after its end', 'notJson', `${writeProject(story())}}`],
    ['that is a picture’s JSON', 'notAProject', '{"type":"excalidraw","version":2}'],
    ['that is a list', 'notAProject', '[1, 2]'],
    ['that is a word', 'notAProject', 'null'],
    ['that is a text', 'notAProject', '"jalons"'],
    ['that gives no version', 'notAProject', '{"format":"jalons","project":{}}'],
    [
      'whose version is a text',
      'notAProject',
      changed('"formatVersion": 4', '"formatVersion": "1"'),
    ],
    ['whose version is 0', 'notAProject', changed('"formatVersion": 4', '"formatVersion": 0')],
    ['whose version is 1.5', 'notAProject', changed('"formatVersion": 4', '"formatVersion": 1.5')],
    ['of the next version', 'tooNew', changed('"formatVersion": 4', '"formatVersion": 5')],
    ['of a far version', 'tooNew', '{"format":"jalons","formatVersion":1e300,"more":1}'],
    ['without a project', 'damaged at project', '{"format":"jalons","formatVersion":1}'],
    ['with a list as project', 'damaged at info', envelope('"project":[]')],
    [
      'with more in its envelope',
      'damaged at extra',
      changed('"project"', '"extra": 1, "project"'),
    ],
  ])('%s (%s).', (_words, expected, file) => {
    expect(fate(file)).toBe(expected)
  })

  test.each([
    ['a field that is missing', /"territory": "",\n/, '', 'info.territory'],
    ['an unknown field', '"territory"', '"colour": "red", "territory"', 'info.colour'],
    ['an unknown table', '"places": {}', '"places": {}, "plants": {}', 'plants'],
    ['a number for a text', '"title": "Un projet"', '"title": 12', 'info.title'],
    ['a text for a number', '"importance": 0', '"importance": "0"', 'events.e1.importance'],
    ['half a vote', '"importance": 0', '"importance": 0.5', 'events.e1.importance'],
    ['less than no vote', '"importance": 0', '"importance": -1', 'events.e1.importance'],
    ['more votes than there are', '"importance": 0', '"importance": 1e7', 'events.e1.importance'],
    ['a status of another tool', '"status": "happened"', '"status": "done"', 'events.e1.status'],
    ['a date that is not', '"edtf": null', '"edtf": "2020-13"', 'info.period.edtf'],
    ['a rank that is not', '"rank": "aa"', '"rank": "é"', 'events.e1.rank'],
    ['an id with capitals', '"id": "e1"', '"id": "E1"', 'events.e1.id'],
    ['a record under another id', '"id": "e1"', '"id": "e9"', 'events.e1.id'],
    ['a link to nothing', '"toId": "f1"', '"toId": "f9"', 'links.e2-f1.toId'],
    ['a link from an effect', '"fromId": "e2"', '"fromId": "f1"', 'links.e2-f1.fromId'],
    ['an actor who is gone', '"actorIds": []', '"actorIds": ["a9"]', 'events.e1.actorIds'],
    ['a list for a table', '"places": {}', '"places": []', 'project'],
    ['null for a table', '"places": {}', '"places": null', 'places'],
    ['a list with a hole', '"sources": []', '"sources": [null]', 'events.e1.sources.0'],
  ])('with %s, and says where.', (_words, from, to, where) => {
    expect(fate(changed(from, to))).toBe(`damaged at ${where}`)
  })

  test.each([
    ['in the envelope', '"project": {', '"__proto__": {}, "project": {'],
    ['in the project', '"info": {', '"__proto__": {"polluted": 1}, "info": {'],
    ['in the facts', '"territory"', '"__proto__": {"polluted": 1}, "territory"'],
    ['in a table', '"events": {', '"events": {"__proto__": {"polluted": 1},'],
    ['in a record', '"importance"', '"__proto__": {"polluted": 1}, "importance"'],
    ['in a date', '"said"', '"__proto__": {"polluted": 1}, "said"'],
    [
      'named « constructor » in a record',
      '"importance"',
      '"constructor": {"prototype": 1}, "importance"',
    ],
    ['named « prototype » in a table', '"events": {', '"events": {"prototype": {},'],
    ['named « toString » in a record', '"importance"', '"toString": 1, "importance"'],
  ])('with a trap %s, and nothing is polluted.', (_words, from, to) => {
    expect(fate(changed(from, to))).toMatch(/^damaged at /)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each(['constructor', 'prototype'])(
    'with a record named « %s », which other programs trip on.',
    (id) => {
      expect(fate(writeProject(projectWith([id])))).toBe('damaged at project')
    },
  )

  test.each([
    ['in the envelope', '"format": "jalons"', '"format": "x", "format": "jalons"', 'format'],
    ['in a record', '"territory"', '"territory": "Ici", "territory"', 'territory'],
    ['of a record', '"events": {', '"events": {"e1": {}, ', 'e1'],
    ['written otherwise', '"territory"', '"\\u0074erritory": "", "territory"', 'territory'],
  ])('with a name given twice %s.', (_words, from, to, where) => {
    expect(fate(changed(from, to))).toBe(`damaged at ${where}`)
  })

  test('with a path that a person can read, however long the name at fault.', () => {
    expect(
      fate(changed('"territory"', `"${'x'.repeat(100_000)}": 1, "territory"`)).length,
    ).toBeLessThan(200)
  })
})

describe('A bomb is refused within two seconds:', () => {
  const deep = (open: string, close: string, depth: number) =>
    open.repeat(depth) + close.repeat(depth)
  const start =
    '{"format":"jalons","formatVersion":4,"lineage":{"versions":[],"base":null},"project":'

  test.each([
    ['lists in lists, 100,000 deep', 'notAProject', () => deep('[', ']', 100_000)],
    ['lists in lists, 25 million deep', 'notAProject', () => deep('[', ']', 25_000_000)],
    [
      'objects in objects, 100,000 deep',
      'notAProject',
      () => `${start}${deep('{"a":', '}', 100_000)}}`,
    ],
    ['a million items', /damaged/, () => `${start}[${'0,'.repeat(999_999)}0]}`],
    [
      'a million empty objects',
      /damaged/,
      () => `${start}{"events":[${'{},'.repeat(999_999)}{}]}}`,
    ],
    ['five million items', 'tooLarge', () => `${start}[${'0,'.repeat(4_999_999)}0]}`],
    ['16 million empty objects', 'tooLarge', () => `[${'{},'.repeat(16_000_000)}{}]`],
    ['a text of 49 MB', /damaged/, () => `${start}"${'x'.repeat(49_000_000)}"}`],
    ['49 MB of quotation marks', 'notJson', () => '"\\'.repeat(24_000_000)],
    [
      'a date of a million slashes',
      /damaged/,
      () => changed('"edtf": null', `"edtf": "${'/'.repeat(1e6)}"`),
    ],
    [
      'a rank of a million digits',
      /damaged/,
      () => changed('"rank": "aa"', `"rank": "a0${'1'.repeat(1e6)}"`),
    ],
  ])('%s.', (_words, expected, bomb) => {
    const file = bytes(bomb())
    expect(cpuTime(() => expect(fate(file)).toMatch(expected))).toBeLessThan(2000)
  })
})
