/** One way only of writing a value: fields in the order of the schema, records by id. */
/** What is read of a valibot schema, whatever its kind. */
type AnySchema = {
  readonly type: string
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly value?: AnySchema
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
}

/** Rebuilds a value that fits the schema with its keys in canonical order; the value is unchanged. */
export function inCanonicalOrder(schema: AnySchema, value: unknown): unknown {
  return ordered(schema, value)
}

function ordered(schema: AnySchema, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (schema.wrapped) return ordered(schema.wrapped, value)
  if (schema.item)
    return (value as unknown[]).map((item) => ordered(schema.item as AnySchema, item))
  const fields = value as Record<string, unknown>
  if (schema.entries) {
    return Object.fromEntries(
      Object.entries(schema.entries).map(([name, each]) => [name, ordered(each, fields[name])]),
    )
  }
  if (schema.value) {
    const ids = Object.keys(fields).toSorted()
    return Object.fromEntries(ids.map((id) => [id, ordered(schema.value as AnySchema, fields[id])]))
  }
  return value
}
