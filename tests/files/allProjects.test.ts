import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  filesInside,
  isAllProjects,
  LARGEST_ALL,
  titleInside,
  writeAllProjects,
} from '../../src/files/allProjects.ts'
import { openProjectFile, writeProject } from '../../src/files/projectFile.ts'
import { newProject } from '../../src/domain/project/newRecords.ts'
import { project as anyProject } from '../helpers/arbitraries.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const written = (files: readonly string[]) => writeAllProjects(files).join('')
const ours = ['Un', 'Deux « {[,\\"»', 'Trois'].map((title) => writeProject(newProject('p', title)))

/** What stands inside, as texts; a refusal as its code. */
function inside(bytes: Uint8Array) {
  const found = filesInside(bytes)
  if ('problem' in found) return found.problem
  return { files: found.files.map(decode), isWhole: found.isWhole }
}

describe('The file of all projects', () => {
  it('gives back each project’s own file, byte for byte, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyProject, { maxLength: 4 }), (projects) => {
        const files = projects.map((project) => writeProject(project))
        const text = written(files)
        expect(() => JSON.parse(text) as unknown).not.toThrow()
        const found = filesInside(encode(text))
        if ('problem' in found) throw new Error(found.problem.code)
        expect(found.isWhole).toBe(true)
        const again = found.files.map((file) => {
          const opened = openProjectFile(file, 'p')
          if ('problem' in opened) throw new Error(opened.problem.code)
          return writeProject(opened.project)
        })
        expect(again).toEqual(files)
      }),
    )
  })

  it('is told from the file of one project by its first bytes, with or without the marks of other programs', () => {
    const text = written(ours)
    expect(isAllProjects(encode(text))).toBe(true)
    expect(isAllProjects(encode(`\uFEFF${text}`))).toBe(true)
    expect(isAllProjects(encode(ours[0] ?? ''))).toBe(false)
    expect(isAllProjects(encode(''))).toBe(false)
    const wide = new Uint8Array(
      Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer,
    )
    expect(isAllProjects(wide)).toBe(true)
    expect(inside(wide)).toEqual(inside(encode(text)))
    expect(inside(encode(`\uFEFF${text}`))).toEqual(inside(encode(text)))
  })

  it('opens just as well when a program has written it on one line', () => {
    const line = JSON.stringify(JSON.parse(written(ours)))
    const found = filesInside(encode(line))
    if ('problem' in found) throw new Error(found.problem.code)
    expect(found.files.map((file) => openProjectFile(file, 'p'))).toEqual(
      ours.map((file) => openProjectFile(encode(file), 'p')),
    )
  })

  it('cut anywhere, still gives all the projects that stand before the cut, and says that it is cut', () => {
    const text = written(ours)
    const whole = ours.map((file) => file.trimEnd())
    for (let cut = text.indexOf('[') + 1; cut < text.length - 1; cut += 7) {
      const found = filesInside(encode(text.slice(0, cut)))
      if ('problem' in found) throw new Error(found.problem.code)
      expect(found.isWhole).toBe(false)
      const ends = whole.filter((file) => text.indexOf(file) + file.length <= cut)
      expect(found.files.slice(0, ends.length).map(decode)).toEqual(ends)
    }
  })

  it('with one damaged project, gives the others, and the name of that one when it can be read', () => {
    const damaged = (ours[1] ?? '').replace('"events": {}', '"events": {oops}')
    const found = filesInside(encode(written([ours[0] ?? '', damaged, ours[2] ?? ''])))
    if ('problem' in found) throw new Error(found.problem.code)
    const opened = found.files.map((file) => openProjectFile(file, 'p'))
    expect(opened.map((each) => 'problem' in each)).toEqual([false, true, false])
    expect(found.files.map(titleInside)).toEqual(['Un', 'Deux « {[,\\"»', 'Trois'])
    expect(titleInside(encode('{"a": 1}'))).toBe('')
  })

  it('whose list is not well made says so, and loses none of what is in it', () => {
    const [one = '', two = ''] = ours.map((file) => file.trimEnd())
    const listed = (list: string) =>
      inside(encode(`{"format":"jalons-projects","formatVersion":1,"projects":[${list}]}`))
    expect(listed('')).toEqual({ files: [], isWhole: true })
    expect(listed(`${one},${two}`)).toEqual({ files: [one, two], isWhole: true })
    for (const list of [`${one}${two}`, `${one},,${two}`, `,${one},${two}`, `${one},${two},`]) {
      expect(listed(list)).toEqual({ files: [one, two], isWhole: false })
    }
    expect(listed(`null,"],",3`)).toEqual({ files: ['null', '"],"', '3'], isWhole: true })
  })

  it('that is no such file, too new, without a list or too large is refused by name', () => {
    const text = written(ours)
    expect(inside(encode('{}'))).toEqual({ code: 'notAProject' })
    expect(inside(encode(text.replace('"formatVersion": 1', '"formatVersion": 2')))).toEqual({
      code: 'tooNew',
    })
    expect(inside(encode(text.replace('"formatVersion": 1', '"formatVersion": "1"')))).toEqual({
      code: 'damaged',
      where: 'formatVersion',
    })
    expect(inside(encode(text.replace('"projects": [', '"projects": {')))).toEqual({
      code: 'damaged',
      where: 'projects',
    })
    expect(inside(new Uint8Array(LARGEST_ALL + 1))).toEqual({ code: 'tooLarge' })
    const many = `{"format":"jalons-projects","formatVersion":1,"projects":[${'1,'.repeat(10_001)}1]}`
    expect(inside(encode(many))).toEqual({ code: 'tooLarge' })
    const deep = `{"format":"jalons-projects","formatVersion":1,"projects":[${'['.repeat(1_000_000)}`
    expect(inside(encode(deep))).toMatchObject({ isWhole: false })
  })
})
