/** What a file holds of a project: all of it but the id under which this device keeps it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'

import { type Project, projectSchema } from '../domain/project/records.ts'

export const contentSchema = v.omit(projectSchema, ['id'])

export type Content = Omit<Project, 'id'>

export function contentOf(project: Project): Content {
  const { id: _ours, ...content } = project
  return content
}

/**
 * The fingerprint of a content: 64 hexadecimal digits, the SHA-256 of its canonical JSON (RFC 8785:
 * names sorted, no blanks). Two contents have the same when they say the same, and then only.
 */
export function printOf(content: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(content))))
}

function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  const fields = value as Record<string, unknown>
  // By UTF-16 code units, as the RFC asks and as JavaScript sorts.
  const names = Object.keys(fields).toSorted()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalText(fields[name])}`).join(',')}}`
}
