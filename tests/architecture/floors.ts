/**
 * The floors of the house, and which may lean on which. This table is docs/architecture.md made
 * checkable: change both together, and only with a reason that fits in a page of docs/decisions.
 */
import type { Import } from './readFile.ts'

type Floor = {
  /** Floors it may import. */
  readonly floors: readonly string[]
  /** Floors of which it may import types, and types only. */
  readonly types?: readonly string[]
  /** Packages it may import, subpaths included, unless the name given has a subpath itself. */
  readonly packages: readonly string[]
}

const FLOORS: Readonly<Record<string, Floor>> = {
  domain: { floors: [], packages: ['valibot', 'fractional-indexing'] },
  content: { floors: [], types: ['domain'], packages: [] },
  layout: { floors: ['domain'], packages: ['d3-scale'] },
  files: {
    floors: ['domain', 'layout', 'content'],
    packages: [
      'valibot',
      '@noble/hashes',
      '@e965/xlsx',
      'papaparse',
      'docx',
      'pptxgenjs',
      'fflate',
    ],
  },
  storage: { floors: ['domain', 'files'], packages: ['dexie'] },
  session: { floors: ['domain', 'files'], packages: ['zustand/vanilla'] },
  browser: {
    floors: [],
    packages: ['html-to-image', 'workbox-precaching', 'jspdf', 'svg2pdf.js'],
  },
  ui: {
    floors: [],
    types: ['content'],
    packages: ['react', 'react-aria-components', 'lucide-react'],
  },
  screens: {
    floors: ['domain', 'content', 'layout', 'files', 'session', 'browser', 'ui'],
    packages: [
      'react',
      'zustand',
      'react-aria-components',
      'lucide-react',
      // The address of the typeface, which pictures carry inside them.
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@expo-google-fonts/atkinson-hyperlegible-next',
    ],
  },
}

/** The one place where everything meets. */
const MEETING_POINT = 'src/main.tsx'
/** Folders of `screens` that are no room: what every room has around it or beside it. */
const SHARED_BY_ROOMS = ['context', 'frame', 'panel']
/** Packages that belong to one room alone. */
const PACKAGES_OF_A_ROOM: Readonly<Record<string, readonly string[]>> = { chain: ['@xyflow/react'] }
const floorOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1]

/** The room a file is in, if it is in one. */
function roomOf(path: string): string | undefined {
  const folder = /^src\/screens\/([^/]+)\//u.exec(path)?.[1]
  return folder === undefined || SHARED_BY_ROOMS.includes(folder) ? undefined : folder
}

/** Says why a file may not import another file, or nothing when it may. */
export function arrowFault(path: string, target: string, { isType }: Import): string | undefined {
  if (path === MEETING_POINT) return undefined
  if (target === MEETING_POINT) return 'nothing imports main.tsx'
  const [floor, targetFloor] = [floorOf(path), floorOf(target)]
  const allowed = floor === undefined ? undefined : FLOORS[floor]
  if (floor === undefined || allowed === undefined) return 'this file is on no floor'
  if (targetFloor === undefined || !(targetFloor in FLOORS)) return `${target} is on no floor`
  if (floor === 'screens' && targetFloor === 'screens') return roomFault(path, target)
  if (floor === targetFloor || allowed.floors.includes(targetFloor)) return undefined
  if (!allowed.types?.includes(targetFloor)) return `${floor} may not import ${targetFloor}`
  return isType ? undefined : `${floor} may import types of ${targetFloor} only`
}

/** Between screens: a room knows no other room, and what rooms share knows none. */
function roomFault(path: string, target: string): string | undefined {
  if (/^src\/screens\/[^/]+$/u.test(path)) return undefined
  if (target === 'src/screens/App.tsx') return 'a screen does not import the app around it'
  const [room, targetRoom] = [roomOf(path), roomOf(target)]
  if (targetRoom === undefined || targetRoom === room) return undefined
  return room === undefined
    ? `what rooms share may not import a room (${targetRoom})`
    : `room ${room} may not import room ${targetRoom}`
}

/** Says why a file may not import a package, or nothing when it may. */
export function packageFault(path: string, name: string): string | undefined {
  if (path === MEETING_POINT) return undefined
  const floor = floorOf(path)
  const allowed = floor === undefined ? undefined : FLOORS[floor]
  if (floor === undefined || allowed === undefined) return 'this file is on no floor'
  const ofRoom = PACKAGES_OF_A_ROOM[roomOf(path) ?? ''] ?? []
  const packages = [...allowed.packages, ...ofRoom]
  const isAllowed = packages.some((one) => name === one || name.startsWith(`${one}/`))
  return isAllowed ? undefined : `${floor} may not import the package ${name}`
}
