/** The rules of the house, checked on a set of files: paths and texts, from the disk or from a test. */
import { arrowFault, packageFault } from './floors.ts'
import { type FileFacts, readFacts } from './readFile.ts'

/** Text of every file by its path from the root of the project, with `/`. */
export type Files = ReadonlyMap<string, string>

const LONGEST = 300
const VAGUE_FOLDERS = ['utils', 'helpers', 'common', 'types', 'services', 'core']
const CODE = /\.tsx?$/u
const COUNTED = /\.(?:css|m?[jt]s|tsx)$/u

/** Every fault found, as sentences that begin with the path; none when the house is in order. */
export function findFaults(files: Files): string[] {
  const sources = new Map(
    [...files]
      .filter(([path]) => path.startsWith('src/') && CODE.test(path))
      .map(([path, text]) => [path, readFacts(path, text)] as const),
  )
  return [
    ...[...sources].flatMap(([path, facts]) => importFaults(path, facts, files)),
    ...[...sources].flatMap(([path, facts]) => exportFaults(path, facts)),
    ...cycles(sources, files),
    ...lengthFaults(files),
    ...folderFaults(files),
  ].toSorted()
}

/** The file that a relative import leads to, or undefined when it leads to none. */
function targetOf(path: string, from: string, files: Files): string | undefined {
  const steps = path.split('/').slice(0, -1)
  for (const step of from.replace(/\?.*$/u, '').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  const target = steps.join('/')
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((one) =>
    files.has(one),
  )
}

function importFaults(path: string, { imports }: FileFacts, files: Files): string[] {
  return imports.flatMap((one) => {
    if (!one.from.startsWith('.')) return withPath(path, packageFault(path, one.from))
    const target = targetOf(path, one.from, files)
    if (target === undefined) return [`${path}: ${one.from} leads to no file`]
    return withPath(path, arrowFault(path, target, one))
  })
}

const withPath = (path: string, fault: string | undefined) =>
  fault === undefined ? [] : [`${path}: ${fault}`]

function exportFaults(path: string, { hasDefaultExport, isBarrel }: FileFacts): string[] {
  return [
    ...(hasDefaultExport ? [`${path}: no default export: a thing has one name everywhere`] : []),
    ...(isBarrel ? [`${path}: no file that only passes on the exports of others`] : []),
  ]
}

/** Files that import each other in a circle, each circle told once, from its first file in the alphabet. */
function cycles(sources: ReadonlyMap<string, FileFacts>, files: Files): string[] {
  const found = new Set<string>()
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) found.add(asCircle(trail.slice(start)))
    if (start !== -1 || done.has(path)) return
    for (const { from } of sources.get(path)?.imports ?? []) {
      const target = from.startsWith('.') ? targetOf(path, from, files) : undefined
      if (target !== undefined) follow(target, [...trail, path])
    }
    done.add(path)
  }
  for (const path of sources.keys()) follow(path, [])
  return [...found]
}

function asCircle(circle: readonly string[]): string {
  const first = circle.toSorted()[0] ?? ''
  const turn = circle.indexOf(first)
  const turned = [...circle.slice(turn), ...circle.slice(0, turn)]
  return `${first}: imports itself in a circle: ${[...turned, first].join(' → ')}`
}

function lengthFaults(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n').length
    return COUNTED.test(path) && lines > LONGEST
      ? [`${path}: ${lines} lines, ${LONGEST} at most`]
      : []
  })
}

/** A floor is there from the start, even with one file. */
const isFloor = (folder: string) => folder.split('/').length === 2

function folderFaults(files: Files): string[] {
  const entries = new Map<string, Set<string>>()
  for (const path of files.keys()) {
    const steps = path.split('/')
    for (let depth = 1; depth < steps.length; depth += 1) {
      const folder = steps.slice(0, depth).join('/')
      entries.set(folder, (entries.get(folder) ?? new Set()).add(steps[depth] ?? ''))
    }
  }
  return [...entries]
    .filter(([folder]) => folder.startsWith('src/'))
    .flatMap(([folder, inside]) => [
      ...(VAGUE_FOLDERS.includes(folder.split('/').at(-1) ?? '')
        ? [`${folder}: a folder is named after what it holds`]
        : []),
      ...(inside.size < 2 && !isFloor(folder)
        ? [`${folder}: a folder only when it holds two files`]
        : []),
    ])
}
