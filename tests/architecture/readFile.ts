/** Reads what a source file imports and exports, with the parser that builds the app. */
import { parseSync, Visitor } from 'vite'

/** A line of code that brings something in, from a file or from a package. */
export type Import = {
  readonly from: string
  /** True when it brings types only, and so leaves no trace in what runs. */
  readonly isType: boolean
}

export type FileFacts = {
  readonly imports: readonly Import[]
  readonly hasDefaultExport: boolean
  /** True when the file does nothing but pass on what other files export. */
  readonly isBarrel: boolean
}

type Named = { readonly type: string; readonly name?: string; readonly value?: unknown }

const isNamedDefault = ({ name, value }: Named) => name === 'default' || value === 'default'

/** The text of a string or of a template without holes; undefined when only a run could tell. */
function textOf(node: {
  readonly type: string
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked?: string | null } }[]
  readonly expressions?: readonly unknown[]
}): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  const isPlain = node.type === 'TemplateLiteral' && node.expressions?.length === 0
  return isPlain ? (node.quasis?.[0]?.value.cooked ?? undefined) : undefined
}

/** Parses a file. Throws when it is not TypeScript, or when an import is not written plainly. */
export function readFacts(path: string, code: string): FileFacts {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const imports: Import[] = []
  let hasDefaultExport = false
  const add = (from: string | undefined, isType: boolean) => {
    if (from === undefined) throw new Error(`${path}: an import must name its source plainly`)
    imports.push({ from, isType })
  }
  const onlyTypes = (
    kind: string,
    specifiers: readonly { importKind?: string; exportKind?: string }[],
  ) =>
    kind === 'type' ||
    (specifiers.length > 0 &&
      specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'))

  new Visitor({
    ImportDeclaration(node) {
      const specifiers = node.specifiers.map((one) => ('importKind' in one ? one : {}))
      add(node.source.value, onlyTypes(node.importKind ?? 'value', specifiers))
    },
    ExportNamedDeclaration(node) {
      if (node.specifiers.some((one) => isNamedDefault(one.exported))) hasDefaultExport = true
      if (node.source)
        add(node.source.value, onlyTypes(node.exportKind ?? 'value', node.specifiers))
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type')
    },
    ExportDefaultDeclaration() {
      hasDefaultExport = true
    },
    ImportExpression(node) {
      add(textOf(node.source), false)
    },
    TSImportType(node) {
      add(textOf(node.source), true)
    },
    TSExternalModuleReference(node) {
      add(textOf(node.expression), false)
    },
  }).visit(program)

  return { imports, hasDefaultExport, isBarrel: isBarrel(program.body) }
}

function isBarrel(
  body: readonly { readonly type: string; readonly declaration?: unknown }[],
): boolean {
  const passesOn = (statement: (typeof body)[number]) =>
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && !statement.declaration)
  const others = body.filter((statement) => statement.type !== 'ImportDeclaration')
  return others.length > 0 && others.every(passesOn)
}
