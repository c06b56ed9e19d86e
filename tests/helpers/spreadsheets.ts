/** Spreadsheets made for a test, sound or not. */
import { utils, write } from '@e965/xlsx'

type Part = {
  readonly name: string
  readonly content: Uint8Array
  readonly method?: number
  readonly flags?: number
  /** Size that the archive says it has once unpacked. */
  readonly saidSize?: number
}

/** An XLSX of one sheet. */
export async function workbookOf(
  rows: readonly (readonly unknown[])[],
  properties: { readonly date1904?: boolean } = {},
): Promise<Uint8Array> {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  const book = {
    SheetNames: ['Feuille'],
    Sheets: { Feuille: sheet },
    Workbook: { WBProps: properties },
  }
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  )
}

/** A ZIP archive that may lie about what it holds. */
export function archive(parts: readonly Part[]): Uint8Array {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { name, content, method = 0, flags = 0, saidSize = content.length } of parts) {
    const title = new TextEncoder().encode(name)
    const shared = [20, flags, method, 0, 0]
    const sizes = [0, content.length, saidSize]
    const local = [...bytes(4, 0x04034b50), ...shared.flatMap((each) => bytes(2, each))]
    local.push(
      ...sizes.flatMap((each) => bytes(4, each)),
      ...bytes(2, title.length),
      ...bytes(2, 0),
    )
    locals.push(new Uint8Array([...local, ...title]), content)
    const entry = [
      ...bytes(4, 0x02014b50),
      ...bytes(2, 20),
      ...shared.flatMap((each) => bytes(2, each)),
    ]
    entry.push(...sizes.flatMap((each) => bytes(4, each)), ...bytes(2, title.length))
    entry.push(
      ...[0, 0, 0, 0].flatMap((each) => bytes(2, each)),
      ...bytes(4, 0),
      ...bytes(4, offset),
    )
    central.push(new Uint8Array([...entry, ...title]))
    offset += local.length + title.length + content.length
  }
  const length = central.reduce((sum, each) => sum + each.length, 0)
  const end = [0, 0, parts.length, parts.length].flatMap((each) => bytes(2, each))
  const last = [
    ...bytes(4, 0x06054b50),
    ...end,
    ...bytes(4, length),
    ...bytes(4, offset),
    ...bytes(2, 0),
  ]
  return joined([...locals, ...central, new Uint8Array(last)])
}

function bytes(count: number, value: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** at) % 256)
}

function joined(all: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(all.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const each of all) {
    whole.set(each, at)
    at += each.length
  }
  return whole
}
