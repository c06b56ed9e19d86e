/** Going through every text and every id of a project, wherever its schema has one. */
import { idSchema, type Project, projectSchema, textSchema } from './records.ts'

/** What is read of a valibot schema, whatever its kind. */
type AnySchema = {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly key?: AnySchema
  readonly value?: AnySchema
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
}

type Rewriting = {
  /** `field` is the name of the nearest field: 'title', 'said', 'participants'… */
  readonly text: (text: string, field: string) => string
  /** Ids of records and what refers to them, outcomes and questions included. */
  readonly id?: (id: string) => string
}

/** The project with each of its texts, and ids if asked, rewritten. */
export function withTexts(project: Project, { text, id = (same) => same }: Rewriting): Project {
  const rewritten = (schema: AnySchema, value: unknown, field: string): unknown => {
    if (schema.wrapped) return rewritten(schema.wrapped, value, field)
    if (typeof value === 'string') {
      return schema === textSchema ? text(value, field) : schema === idSchema ? id(value) : value
    }
    if (value === null || typeof value !== 'object') return value
    const { item, key, value: each, entries = {} } = schema
    if (item) return (value as unknown[]).map((one) => rewritten(item, one, field))
    const fields = Object.entries(value)
    const pairs =
      key && each
        ? fields.map(([name, one]) => [id(name), rewritten(each, one, field)])
        : fields.map(([name, one]) => [name, rewritten(entries[name] ?? {}, one, name)])
    return Object.fromEntries(pairs)
  }
  return rewritten(projectSchema as unknown as AnySchema, project, '') as Project
}
