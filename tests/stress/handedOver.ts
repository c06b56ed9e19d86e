/** Projects to hand over, and how much of each is found in what was read of a file. */
import fc from 'fast-check'

import type { FormatId } from '../../src/content/report/formats.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { WRITERS } from '../../src/files/report/writers.ts'
import type { ReportOptions } from '../../src/files/report/writeReport.ts'
import { EXAMPLES, example, options } from '../files/report/examples.ts'
import { project } from '../helpers/arbitraries.ts'
import { DOT } from '../helpers/pictures.ts'
import { eachSeed } from './seeds.ts'

export type Handed = {
  readonly name: string
  readonly project: Project
  readonly options: ReportOptions
}

/** The examples in both languages, then so many random projects, one language after the other. */
export async function projectsToHand(random: number): Promise<Handed[]> {
  const all = EXAMPLES.flatMap((name): Handed[] => [
    { name: `${name}-fr`, project: example(name), options },
    { name: `${name}-en`, project: example(name), options: { ...options, language: 'en' } },
  ])
  await eachSeed('handover', random, ({ seed }) => {
    const [drawn] = fc.sample(project, { seed, numRuns: 1 }) as [Project]
    const language = seed % 2 === 0 ? 'en' : 'fr'
    all.push({ name: `random-${seed}`, project: marked(drawn), options: { ...options, language } })
  })
  return all
}

/** The project with titles and names that are found again in any file; all the rest stays as it was drawn. */
function marked(drawn: Project): Project {
  const named = <R extends object>(table: Record<string, R>, name: (at: number) => object) =>
    Object.fromEntries(
      Object.entries(table).map(([id, record], at) => [id, { ...record, ...name(at) }]),
    ) as Record<string, R>
  const mark = (letters: string, at: number) => `${letters}é${String(at).padStart(4, '0')}x`
  return {
    ...drawn,
    info: { ...drawn.info, title: 'Projet tiré au hasard', language: '' },
    events: named(drawn.events, (at) => ({ title: mark('Ev', at), translatedTitle: '' })),
    effects: named(drawn.effects, (at) => ({ title: mark('Ef', at), translatedTitle: '' })),
    links: named(drawn.links, (at) => ({ label: mark('Li', at) })),
    actors: named(drawn.actors, (at) => ({ name: mark('Ac', at) })),
  }
}

const KINDS = ['events', 'effects', 'links', 'actors'] as const
type Counts = Partial<Record<(typeof KINDS)[number], number>>

const bare = (text: string) => text.replaceAll(/[\s\u00ad\u200b]/gu, '')
const named = ({ events, effects, links, actors }: Project) => ({
  events: Object.values(events).map(({ title }) => title),
  effects: Object.values(effects).map(({ title }) => title),
  links: Object.values(links).map(({ label }) => label),
  actors: Object.values(actors).map(({ name }) => name),
})

/** How many of each kind have a title, a name or a word of theirs. */
export function countsOf(told: Project, kinds: readonly (typeof KINDS)[number][] = KINDS): Counts {
  const all = named(told)
  return Object.fromEntries(kinds.map((kind) => [kind, all[kind].filter(isSaid).length]))
}

/** How many of them are found in what a program read; blanks aside, since lines break anywhere. */
export function foundIn(
  text: string,
  told: Project,
  kinds: readonly (typeof KINDS)[number][] = KINDS,
): Counts {
  const all = named(told)
  const read = bare(text)
  const isThere = (name: string) => isSaid(name) && read.includes(bare(name))
  return Object.fromEntries(kinds.map((kind) => [kind, all[kind].filter(isThere).length]))
}

const isSaid = (name: string) => bare(name) !== ''

/** A file, as the app writes it; its pictures are of one pixel. PDF is written by a page alone. */
export async function fileOf(
  { project: told, options: asked }: Handed,
  format: Exclude<FormatId, 'pdf'>,
): Promise<Uint8Array> {
  const content = await WRITERS[format]({
    project: told,
    options: asked,
    paper: 'letter',
    read: null,
    asPng: () => Promise.resolve(DOT),
    asPdf: () => Promise.reject(new Error('no page here')),
  })
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return new Uint8Array(
    content instanceof Blob ? await content.arrayBuffer() : (content as Uint8Array),
  )
}
