/**
 * A slow and literal reader of JSON that refuses two fields of one name, to compare the app's with.
 * It reads structure itself and leaves strings, numbers and words to `JSON.parse`.
 */
export function parseStrictly(text: string): unknown {
  const token = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([^\s{}[\],:"]+))/gsy
  const next = (): string => {
    const match = token.exec(text)
    if (!match) throw new SyntaxError('Not JSON')
    return match[1] ?? match[2] ?? (match[3] as string)
  }
  const peek = (): string => {
    const at = token.lastIndex
    const found = next()
    token.lastIndex = at
    return found
  }
  const list = (): unknown[] => {
    const items: unknown[] = []
    if (peek() === ']') {
      next()
      return items
    }
    for (;;) {
      items.push(value(next()))
      const after = next()
      if (after === ']') return items
      if (after !== ',') throw new SyntaxError('Not JSON')
    }
  }
  const object = (): unknown => {
    const fields = new Map<string, unknown>()
    if (peek() === '}') {
      next()
      return {}
    }
    for (;;) {
      const raw = next()
      const key: unknown = JSON.parse(raw)
      if (typeof key !== 'string' || next() !== ':') throw new SyntaxError('Not JSON')
      if (fields.has(key)) throw new SyntaxError(`Twice: ${key}`)
      fields.set(key, value(next()))
      const after = next()
      if (after === '}') return Object.fromEntries(fields)
      if (after !== ',') throw new SyntaxError('Not JSON')
    }
  }
  const value = (found: string): unknown => {
    if (found === '{') return object()
    return found === '[' ? list() : JSON.parse(found)
  }
  const whole = value(next())
  if (text.slice(token.lastIndex).trim() !== '') throw new SyntaxError('More after the end')
  return whole
}
