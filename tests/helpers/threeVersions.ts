/**
 * A format made for tests, with three versions whose third is today's content: in the first the title
 * was called `name` and files had no lineage; in the second there were no places.
 */
import type { Content } from '../../src/files/content.ts'
import { StepFault } from '../../src/files/migrations/migrate.ts'
import { adding, isObject, type Json } from '../../src/files/migrations/json.ts'
import type { FormatStep } from '../../src/files/migrations/steps.ts'

export const THREE_VERSIONS: readonly FormatStep[] = [
  {
    envelope: (file) => adding(file, { lineage: { versions: [], base: null } }),
    content: ({ info, ...content }) => {
      if (!isObject(info) || typeof info.name !== 'string') throw new StepFault('info.name')
      const { name, ...rest } = info
      return { ...content, info: adding(rest, { title: name }) }
    },
  },
  { content: (content) => adding(content, { places: {} }) },
]

/** A content as the second version had it; its places are lost. */
export function inSecondVersion({ places: _places, ...content }: Content): Json {
  return content
}

/** A content as the first version had it. */
export function inFirstVersion(content: Content): Json {
  const { title, ...info } = content.info
  return { ...inSecondVersion(content), info: { ...info, name: title } }
}
