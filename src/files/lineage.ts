/**
 * Where a project comes from: what two copies of it need to find what they have in common. A file says
 * which versions of its project left as files or came in as files before it, and holds the version
 * that this copy was opened from. It never holds what the person who saves it had saved before: what
 * was taken out before a first copy does not travel in the next.
 */
import * as v from 'valibot'

import { type Content, contentSchema, printOf } from './content.ts'

/** Where a project of this device comes from. A version is named by the fingerprint of its content. */
export type Lineage = {
  /** Versions that other copies may hold or come from, oldest first, none twice. */
  readonly versions: readonly string[]
  /** The version that this copy was opened from; null for a project begun here. */
  readonly base: Content | null
  /** The version which that one was opened from: what the file had as its base. */
  readonly olderBase: Content | null
}

export const NO_LINEAGE: Lineage = { versions: [], base: null, olderBase: null }

/** Versions named in a file; the oldest are forgotten first. */
const MOST_VERSIONS = 200

/** Largest base written, in characters: with it, a file stays well under what is opened. */
const LARGEST_BASE = 10_000_000

/** What a file says of where its project comes from. */
export const lineageSchema = v.strictObject({
  versions: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    v.maxLength(MOST_VERSIONS),
    v.check<string[]>(isWithoutDoubles),
  ),
  base: v.nullable(contentSchema),
})
export type FileLineage = v.InferOutput<typeof lineageSchema>

export function isWithoutDoubles(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}

/**
 * What a copy of a project of that content says in its file. A project that is as the version it was
 * opened from says again what that file said.
 */
export function lineageInFile(content: Content, lineage: Lineage): FileLineage {
  const own = printOf(content)
  const isAsOpened = lineage.base !== null && printOf(lineage.base) === own
  const base = isAsOpened ? lineage.olderBase : lineage.base
  return {
    versions: lineage.versions.filter((version) => version !== own).slice(-MOST_VERSIONS),
    base: base !== null && JSON.stringify(base).length <= LARGEST_BASE ? base : null,
  }
}

/** The lineage of a project just opened from a file. */
export function openedLineage(held: FileLineage, content: Content): Lineage {
  const own = printOf(content)
  return {
    versions: extended(
      held.versions.filter((version) => version !== own),
      [own],
    ),
    base: content,
    olderBase: held.base,
  }
}

/** The same with more versions that others may hold: the one just saved, or those of a copy merged in. */
export function withVersions(lineage: Lineage, more: readonly string[]): Lineage {
  return { ...lineage, versions: extended(lineage.versions, more) }
}

function extended(versions: readonly string[], more: readonly string[]): string[] {
  // One more than in a file, which does not name its own.
  return [...new Set([...versions, ...more])].slice(-MOST_VERSIONS - 1)
}

/**
 * The content of the latest version that two copies have in common and that is still held: by one of
 * them as a base, or by `contentHeld`, which looks it up by its fingerprint. Null when there is none.
 */
export async function commonBase(
  ours: Lineage,
  theirs: Lineage,
  contentHeld: (version: string) => Promise<Content | null>,
): Promise<Content | null> {
  const bases = new Map([...basesOf(theirs), ...basesOf(ours)])
  const known = new Set(versionsOf(theirs))
  for (const version of versionsOf(ours).toReversed()) {
    if (!known.has(version)) continue
    const content = bases.get(version) ?? (await contentHeld(version))
    if (content) return content
  }
  return null
}

function basesOf({ base, olderBase }: Lineage): [version: string, Content][] {
  return [olderBase, base].flatMap((each) => (each ? [[printOf(each), each]] : []))
}

/** Its versions, with those of its bases even when they were forgotten among the oldest. */
function versionsOf(lineage: Lineage): string[] {
  return [...new Set([...basesOf(lineage).map(([version]) => version), ...lineage.versions])]
}
