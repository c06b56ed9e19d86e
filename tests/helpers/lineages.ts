/** Random lineages, as files may hold them and projects of this device may have them. */
import { createHash } from 'node:crypto'

import fc from 'fast-check'

import { contentOf } from '../../src/files/content.ts'
import type { Lineage } from '../../src/files/lineage.ts'
import { jsonRecord, projectOf } from './arbitraries.ts'

/** The fingerprint of nothing in particular. */
export const printFrom = (seed: number | string) =>
  createHash('sha256').update(String(seed)).digest('hex')

const versions = fc.uniqueArray(fc.nat(1_000_000).map(printFrom), { maxLength: 6 })
const content = projectOf(6).map(contentOf)

/** The lineage of a project begun here, or opened from a file that had a base or none. */
export const lineage: fc.Arbitrary<Lineage> = fc.oneof(
  jsonRecord<Lineage>({ versions, base: fc.constant(null), olderBase: fc.constant(null) }),
  jsonRecord<Lineage>({ versions, base: content, olderBase: fc.option(content) }),
)
