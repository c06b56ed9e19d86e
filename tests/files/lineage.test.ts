import { createHash } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { editProject } from '../../src/domain/edits/projectEdits.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { type Content, contentOf, printOf } from '../../src/files/content.ts'
import { commonBase, type Lineage, NO_LINEAGE, withVersions } from '../../src/files/lineage.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import { project } from '../helpers/arbitraries.ts'
import { lineage, printFrom } from '../helpers/lineages.ts'
import { projectWith } from '../helpers/smallProjects.ts'

type Copy = { readonly project: Project; readonly lineage: Lineage }

function opened(text: string): Copy {
  const found = openProject(text, 'p')
  if ('problem' in found) throw new Error(JSON.stringify(found))
  return found
}
const begun = (titled: string): Copy => ({
  project: retitled(projectWith(['e1']), titled),
  lineage: NO_LINEAGE,
})
const retitled = (before: Project, titled: string) => editProject({ title: titled }).apply(before)
const edited = (copy: Copy, titled: string): Copy => ({
  ...copy,
  project: retitled(copy.project, titled),
})
const versionOf = (copy: Copy) => printOf(contentOf(copy.project))
/** What saving a file leaves: the file, and the project that knows of it. */
function saved(copy: Copy): { text: string; after: Copy } {
  const after = { ...copy, lineage: withVersions(copy.lineage, [versionOf(copy)]) }
  return { text: writeProject(copy.project, copy.lineage), after }
}
const inFile = (text: string) =>
  (JSON.parse(text) as { lineage: { versions: string[]; base: Content | null } }).lineage
const nowhere = async () => null

describe('A fingerprint', () => {
  test('is the SHA-256 of canonical JSON (RFC 8785).', () => {
    // Computed apart, by another program.
    const text = JSON.stringify({ b: [1, 'é\n', null], a: { 9: true, 10: '' } })
    const canonical = '{"a":{"10":"","9":true},"b":[1,"é\\n",null]}'
    expect(printOf(JSON.parse(text) as object)).toBe(
      createHash('sha256').update(canonical).digest('hex'),
    )
  })

  test('is the same for contents that say the same, and another for any other.', () => {
    fc.assert(
      fc.property(project, project, (one, other) => {
        const again = opened(writeProject(one)).project
        expect(versionOf({ project: again, lineage: NO_LINEAGE })).toBe(printOf(contentOf(one)))
        const areSame = writeProject(one) === writeProject(other)
        expect(printOf(contentOf(one)) === printOf(contentOf(other))).toBe(areSame)
      }),
      { numRuns: 150, endOnFailure: true },
    )
  })
})

describe('Export → import → export', () => {
  test('gives the same bytes, where the project comes from included.', () => {
    fc.assert(
      fc.property(project, lineage, (drawn, from) => {
        const first = writeProject(drawn, from)
        const copy = opened(first)
        expect(writeProject(copy.project, copy.lineage)).toBe(first)
        // Also once that copy was noted, and by who saved the first file.
        const { after } = saved(copy)
        expect(writeProject(after.project, after.lineage)).toBe(first)
        const noted = saved({ project: drawn, lineage: from }).after
        expect(writeProject(noted.project, noted.lineage)).toBe(first)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })

  test('also at the most versions that a file names.', () => {
    const versions = Array.from({ length: 200 }, (_, at) => printFrom(at))
    const copy = { ...begun('Vieux'), lineage: { ...NO_LINEAGE, versions } }
    const { text, after } = saved(copy)
    expect(inFile(text).versions).toHaveLength(200)
    const again = opened(text)
    expect(writeProject(again.project, again.lineage)).toBe(text)
    expect(writeProject(after.project, after.lineage)).toBe(text)
  })

  test('holds for ten thousand events that come from ten thousand.', () => {
    const one = projectWith(['e1']).events['e1']
    const ids = Array.from({ length: 10_000 }, (_, at) => `e${at}`)
    const events = Object.fromEntries(ids.map((id) => [id, { ...one, id }])) as Project['events']
    const copy = opened(writeProject({ ...projectWith([]), events }))
    const next = edited(copy, 'Autre titre')
    const text = writeProject(next.project, next.lineage)
    const again = opened(text)
    expect(Object.keys(again.lineage.olderBase?.events ?? {})).toHaveLength(10_000)
    expect(writeProject(again.project, again.lineage)).toBe(text)
  })
})

describe('The versions a project names', () => {
  test('are never twice there, and never its own, after any saving, opening and merging.', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('edit'), titled: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ kind: fc.constantFrom('save', 'open', 'merge'), titled: fc.constant('') }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let copy = begun('A')
        const files: string[] = []
        for (const { kind, titled } of acts) {
          if (kind === 'edit') copy = edited(copy, titled)
          const { text, after } = saved(copy)
          if (kind === 'save') {
            copy = after
            files.push(text)
          }
          if (kind === 'open') copy = opened(text)
          const other = files.at(-3)
          if (kind === 'merge' && other !== undefined) {
            const { versions } = opened(other).lineage
            copy = { ...copy, lineage: withVersions(copy.lineage, versions) }
          }
          const { versions } = inFile(saved(copy).text)
          expect(new Set(versions).size).toBe(versions.length)
          expect(versions).not.toContain(versionOf(copy))
        }
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  test('are 200 at most, the oldest forgotten first.', () => {
    let copy = begun('Début')
    for (let at = 0; at < 250; at += 1) copy = saved(edited(copy, `Titre ${at}`)).after
    const { versions } = inFile(saved(edited(copy, 'Fin')).text)
    expect(versions).toHaveLength(200)
    expect(versions.at(-1)).toBe(versionOf(edited(copy, 'Titre 249')))
    expect(versions).not.toContain(versionOf(edited(copy, 'Titre 49')))
  })
})

describe('What a file holds of the past', () => {
  test('is nothing for a project begun here, however often it was saved.', () => {
    const first = saved(edited(begun('Un secret'), 'Autre secret'))
    const second = saved(edited(first.after, 'Public'))
    expect(inFile(second.text)).toEqual({
      versions: [versionOf(edited(begun(''), 'Autre secret'))],
      base: null,
    })
    expect(second.text).not.toContain('secret')
  })

  test('is the version that it was opened from, and no other.', () => {
    const start = saved(begun('Départ'))
    const copy = edited(opened(start.text), 'Ensuite')
    const next = saved(edited(saved(copy).after, 'Enfin'))
    expect(inFile(next.text).base?.info.title).toBe('Départ')
    expect(inFile(next.text).versions).toEqual([versionOf(begun('Départ')), versionOf(copy)])
    expect(next.text).not.toContain('Ensuite')
  })

  test('leaves out a base so large that the file could not be opened.', () => {
    const copy = opened(writeProject(retitled(projectWith([]), 'x'.repeat(11_000_000))))
    const text = writeProject(edited(copy, 'Court').project, copy.lineage)
    expect(inFile(text).base).toBeNull()
    expect(inFile(text).versions).toHaveLength(1)
  })
})

describe('Two copies have in common', () => {
  const start = saved(begun('Départ'))
  const one = edited(opened(start.text), 'Un')
  const two = edited(opened(start.text), 'Deux')
  const titleOf = async (ours: Lineage, theirs: Lineage, held = nowhere as typeof looked) =>
    (await commonBase(ours, theirs, held))?.info.title
  const looked = async (version: string): Promise<Content | null> => {
    const known = [begun('Départ'), one, two].find((copy) => versionOf(copy) === version)
    return known ? contentOf(known.project) : null
  }

  test('the file that both were opened from.', async () => {
    const theirs = opened(saved(two).text).lineage
    expect(await titleOf(one.lineage, theirs)).toBe('Départ')
  })

  test('what was saved and came back changed, held by the copy that comes back.', async () => {
    const theirs = opened(saved(two).text).lineage
    expect(await titleOf(edited(start.after, 'Chez nous').lineage, theirs)).toBe('Départ')
  })

  test('the file itself, when it comes back as it left.', async () => {
    const ours = edited(start.after, 'Chez nous').lineage
    expect(await titleOf(ours, opened(start.text).lineage)).toBe('Départ')
  })

  test('the latest of several, when it is still held; else one before.', async () => {
    const later = saved(two)
    const theirs = opened(saved(edited(opened(later.text), 'Trois')).text).lineage
    expect(await titleOf(later.after.lineage, theirs)).toBe('Deux')
    const further = edited(opened(saved(edited(opened(later.text), 'Trois')).text), 'Quatre')
    const away = opened(saved(further).text).lineage
    expect(await titleOf(later.after.lineage, away, looked)).toBe('Deux')
    expect(await titleOf(later.after.lineage, away)).toBe('Départ')
    expect(await titleOf(one.lineage, away)).toBe('Départ')
  })

  test('what was merged in before.', async () => {
    const theirs = saved(two)
    const merged = withVersions(one.lineage, opened(theirs.text).lineage.versions)
    const back = opened(saved({ ...edited(one, 'Fusion'), lineage: merged }).text).lineage
    expect(await titleOf(theirs.after.lineage, back, looked)).toBe('Deux')
  })

  test('their base, even when it was forgotten among the oldest versions.', async () => {
    let ours = one
    for (let at = 0; at < 250; at += 1) ours = saved(edited(ours, `Titre ${at}`)).after
    expect(ours.lineage.versions).not.toContain(versionOf(begun('Départ')))
    expect(await titleOf(ours.lineage, opened(saved(two).text).lineage)).toBe('Départ')
  })

  test('nothing, when nothing links them.', async () => {
    const other = opened(saved(begun('Autre')).text).lineage
    expect(await titleOf(one.lineage, other, looked)).toBe(undefined)
    expect(await titleOf(NO_LINEAGE, NO_LINEAGE, looked)).toBe(undefined)
  })
})
