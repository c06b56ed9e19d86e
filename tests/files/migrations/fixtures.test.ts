/**
 * Every version of the format that was ever published, in files frozen as that version wrote them.
 * They are never written again: what was written then must open for ever.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { migrate } from '../../../src/files/migrations/migrate.ts'
import type { FileLineage } from '../../../src/files/lineage.ts'
import type { Json } from '../../../src/files/migrations/json.ts'
import { fileSteps, STEPS } from '../../../src/files/migrations/steps.ts'
import { printOf } from '../../../src/files/content.ts'
import { FORMAT_VERSION, openProject, writeProject } from '../../../src/files/projectFile.ts'
import { saysTheSame } from '../../helpers/editLaws.ts'

const formats = new URL('../../fixtures/formats/', import.meta.url)
const filesOf = (version: number) => readdirSync(new URL(`v${version}/`, formats))
const textOf = (version: number, name: string) =>
  readFileSync(new URL(`v${version}/${name}`, formats), 'utf8')
const jsonOf = (version: number, name: string) => JSON.parse(textOf(version, name)) as Json
const textOfJson = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`
const versions = Array.from({ length: FORMAT_VERSION }, (_, at) => at + 1)
const every = versions.flatMap((version) =>
  filesOf(version).map((name) => [version, name] as const),
)

test('Each version of the format has its frozen files, and there are none of another.', () => {
  expect(readdirSync(formats).toSorted()).toEqual(
    [...versions.map((version) => `v${version}`), 'SHA256SUMS'].toSorted(),
  )
  for (const version of versions) {
    expect(filesOf(version).length, `version ${version}`).toBeGreaterThanOrEqual(6)
    for (const name of filesOf(version)) expect(jsonOf(version, name).formatVersion).toBe(version)
  }
})

test('No frozen file was written again, and none was taken away.', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const sums = every.map(
    ([version, name]) => `${digest(textOf(version, name))}  v${version}/${name}`,
  )
  expect(readFileSync(new URL('SHA256SUMS', formats), 'utf8')).toBe(`${sums.join('\n')}\n`)
})

describe.each(every)('A file of version %i, %s,', (version, name) => {
  const opened = openProject(textOf(version, name), 'p')
  const newest = jsonOf(FORMAT_VERSION, name)

  test('opens, and says field by field what it says today.', () => {
    if (!('project' in opened)) throw new Error(JSON.stringify(opened))
    const { id, ...content } = opened.project
    expect(id).toBe('p')
    for (const [field, value] of Object.entries(newest.project as Json)) {
      expect(content[field as keyof typeof content], field).toEqual(value)
    }
    expect(saysTheSame(content, newest.project)).toBe(true)
  })

  test('is written again as the newest version writes it, its older content still known.', () => {
    if (!('project' in opened)) throw new Error(JSON.stringify(opened))
    const lineage = newest.lineage as FileLineage
    const { project, lineage: before } = jsonOf(version, name)
    const base = (before as FileLineage | undefined)?.base ?? null
    const now = [lineage.base, newest.project].flatMap((each) => (each ? [printOf(each)] : []))
    const older = [base, project as object]
      .flatMap((each) => (each ? [printOf(each)] : []))
      .filter((print) => !now.includes(print))
    const known = { ...lineage, versions: [...new Set([...lineage.versions, ...older])] }
    const expected = { ...newest, lineage: known }
    expect(writeProject(opened.project, opened.lineage)).toBe(textOfJson(expected))
  })
})

describe.each(versions.slice(1))('The step to version %i', (version) => {
  const before = version - 1

  test.each(filesOf(before))('makes of %s exactly the file of the next version.', (name) => {
    const { formatVersion: _before, ...file } = jsonOf(before, name)
    const { formatVersion: _after, ...expected } = jsonOf(version, name)
    const text = JSON.stringify(file)
    const brought = migrate(fileSteps(STEPS.slice(0, before)), before, file)
    expect(saysTheSame(brought, { value: expected })).toBe(true)
    expect(JSON.stringify(file), 'it changed what it was given').toBe(text)
  })
})
