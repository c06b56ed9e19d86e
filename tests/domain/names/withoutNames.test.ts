import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { withoutNames } from '../../../src/domain/names/withoutNames.ts'
import { newEvent, newProject } from '../../../src/domain/project/newRecords.ts'
import type { Actor, Project, WorkSession } from '../../../src/domain/project/records.ts'
import { unsoundness } from '../../../src/domain/project/soundness.ts'
import { withTexts } from '../../../src/domain/project/texts.ts'
import { openProject, writeProject } from '../../../src/files/projectFile.ts'
import { project as anyProject } from '../../helpers/arbitraries.ts'
import { NAME_WORDS as words } from './nameWords.ts'

const blank = { said: '', edtf: null }
const actor = (id: string, name: string, kind: Actor['kind'] = 'community'): Actor => ({
  id,
  name,
  kind,
  role: 'none',
  joins: { when: blank, eventId: null },
  leaves: { when: blank, eventId: null },
  collaboration: [],
})
const workSession = (id: string, participants: string[]): WorkSession => ({
  id,
  title: '',
  when: blank,
  place: '',
  participants,
  notes: '',
})

/** A project with these names, in which this is told; and how it is told without them. */
function told(
  description: string,
  { actors = [], participants = [] }: { actors?: Actor[]; participants?: string[] },
  choices: { kept?: string[]; alsoHidden?: string[] } = {},
): string {
  const project: Project = {
    ...newProject('p', ''),
    events: { e: { ...newEvent('e', 'a0', ''), description } },
    actors: Object.fromEntries(actors.map((each) => [each.id, each])),
    workSessions: { s: workSession('s', participants) },
  }
  const { project: nameless } = withoutNames(project, { words, ...choices })
  return nameless.events['e']?.description ?? ''
}

const louise = { participants: ['Louise Tremblay', 'Marc-André Côté'] }
const table = {
  actors: [
    actor('a', 'Table de quartier Hochelaga (TQH)'),
    actor('b', 'La Maison verte'),
    actor('c', 'Rapport Bouchard sur la faim', 'report'),
  ],
}

describe('A copy without names', () => {
  it.each([
    ['Louise Tremblay a proposé.', 'Personne 1 a proposé.'],
    ['Mme Tremblay et LOUISE', 'Mme Personne 1 et Personne 1'],
    ['louise  tremblay, d’accord', 'Personne 1, d’accord'],
    ['L’idée de Louise P. Tremblay', 'L’idée de Personne 1'],
    ['Tremblay’s idea, les Tremblays', 'Personne 1’s idea, les Personne 1'],
    ['Trem\u00adblay; TREMBLAY; Tre\u0301mblay', 'Personne 1; Personne 1; Personne 1'],
    ['Marc-Andre COTE', 'Personne 2'],
    ['Marc a dit à André', 'Personne 2 a dit à Personne 2'],
    ['Mme Côté est à côté', 'Mme Personne 2 est à côté'],
    ['louisette et Tremblayville', 'louisette et Tremblayville'],
    ['Voir https://ex.org/equipe/ltremblay?x=1 ici', 'Voir Personne 1 ici'],
    ['Voir https://ex.org/Marc%2DAndr%C3%A9 ici', 'Voir Personne 2 ici'],
    ['Écrire à louise.t@ex.org.', 'Écrire à Personne 1.'],
    ['Voir https://ex.org/rapport ici', 'Voir https://ex.org/rapport ici'],
  ])('hides people: « %s »', (before, after) => {
    expect(told(before, louise)).toBe(after)
  })

  it.each([
    ['la Table de quartier Hochelaga', 'la Organisme A'],
    ['la table de quartier HOCHELAGA (TQH)', 'la Organisme A'],
    ['le TQH, la table de concertation', 'le Organisme A, la table de concertation'],
    ['avec la maison verte, les maisons vertes', 'avec Organisme B, les Organisme B'],
    ['le rapport bouchard sur la faim', 'le Rapport A'],
  ])('hides organisations and what is no person: « %s »', (before, after) => {
    expect(told(before, table)).toBe(after)
  })

  it('gives a surname that two people share to both, and a first name alone to its only bearer', () => {
    const people = { participants: ['Louise Tremblay', 'Jean Tremblay', 'Louise'] }
    expect(told('M. Tremblay a vu Louise et Louise Tremblay.', people)).toBe(
      'M. Personne 1/2 a vu Personne 1 et Personne 1.',
    )
  })

  it('knows those to whom a view is attributed or an action entrusted, and leaves roles as they are', () => {
    const project: Project = {
      ...newProject('p', 'Le plan de Fatou Diallo'),
      events: {
        e: {
          ...newEvent('e', 'a0', 'Le comité de parents s’inquiète; les jeunes rient'),
          views: [
            { by: 'Comité de parents', text: 'Pas comme Fatou.' },
            { by: 'les jeunes', text: 'Bof.' },
          ],
        },
      },
      actions: {
        k: {
          id: 'k',
          what: '',
          who: 'Fatou Diallo et Éloi Roy',
          when: { said: 'au retour d’Éloi', edtf: '2026' },
          state: 'toDo',
          outcomeId: null,
          effectId: null,
          eventId: null,
          evidenceIds: [],
        },
      },
    }
    const { project: nameless, names } = withoutNames(project, { words })
    expect(nameless.info.title).toBe('Le plan de Personne 1')
    expect(nameless.events['e']).toMatchObject({
      title: 'Le Groupe A s’inquiète; les jeunes rient',
      views: [
        { by: 'Groupe A', text: 'Pas comme Personne 1.' },
        { by: 'les jeunes', text: 'Bof.' },
      ],
    })
    expect(nameless.actions['k']).toMatchObject({
      who: 'Personne 1 et Personne 2',
      when: { said: 'au retour d’Personne 2', edtf: '2026' },
    })
    expect(names).toEqual([
      { name: 'Comité de parents', label: 'Groupe A', count: 2, isHidden: true, isAsked: false },
      { name: 'Fatou Diallo', label: 'Personne 1', count: 3, isHidden: true, isAsked: false },
      { name: 'Éloi Roy', label: 'Personne 2', count: 2, isHidden: true, isAsked: false },
    ])
  })

  it('takes participants said in everyday words for a group, of which only the whole is a name', () => {
    const people = {
      participants: ['Deux citoyennes', 'Personne animatrice', 'marie gagnon', 'Rose Lavoie'],
    }
    expect(
      told('Deux citoyennes, deux fermes; Marie; une rose; la personne animatrice', people),
    ).toBe('Groupe A, deux fermes; Personne 1; une rose; la Groupe B')
  })

  it('replaces a participant’s field whole, role included', () => {
    const project = {
      ...newProject('p', ''),
      workSessions: { s: workSession('s', ['Louise Tremblay, directrice du CLSC', 'L. Tremblay']) },
    }
    const { project: nameless } = withoutNames(project, { words })
    expect(nameless.workSessions['s']?.participants).toEqual(['Personne 1', 'Personne 1'])
  })

  it('hides further words that are asked for, and leaves a name that is asked to stay', () => {
    const choices = { kept: ['La Maison verte'], alsoHidden: ['Rosemont', ' ', '?'] }
    expect(told('La Maison verte de rosemont, TQH?', table, choices)).toBe(
      'La Maison verte de Mot caché A, Organisme A?',
    )
  })

  it('never puts a name in what replaces the names', () => {
    const actors = [actor('a', 'Organisme'), actor('b', 'Programme A', 'programme')]
    expect(told('Organisme et Programme A', { actors })).toBe('[1] et Programme B')
  })

  it('empties an address that holds a name, and changes an id that does, with what refers to it', () => {
    const project: Project = {
      ...newProject('p', ''),
      events: {
        e: {
          ...newEvent('e', 'a0', ''),
          actorIds: ['maison-verte'],
          sources: [
            { text: 'Site', url: 'https://maisonverte.org' },
            { text: 'Autre', url: 'https://ex.org/etude' },
          ],
        },
      },
      actors: { 'maison-verte': actor('maison-verte', 'La Maison verte') },
    }
    const { project: nameless } = withoutNames(project, { words })
    expect(nameless.events['e']?.sources).toEqual([
      { text: 'Site', url: '' },
      { text: 'Autre', url: 'https://ex.org/etude' },
    ])
    expect(nameless.events['e']?.actorIds).toEqual(['x1'])
    expect(nameless.actors).toMatchObject({ x1: { id: 'x1', name: 'Organisme A' } })
    expect(unsoundness(nameless)).toEqual([])
  })

  it('changes nothing in a project that declares no name', () => {
    const project = { ...newProject('p', 'Titre'), events: { e: newEvent('e', 'a0', 'Louise') } }
    expect(withoutNames(project, { words })).toEqual({ project, names: [] })
  })

  it('leaves no known name in any text of any project, and keeps it sound', () => {
    const planted = fc.constantFrom(...WRITTEN.map(([form]) => form))
    const around = fc.constantFrom('', ' ', '\n', '«\u00a0', ', ', '-', '(', '’', '👩🏽‍🌾', '.', '/')
    fc.assert(
      fc.property(
        anyProject,
        fc.infiniteStream(fc.tuple(planted, around, around, fc.nat({ max: 3 }))),
        (random, stream) => {
          const named = {
            ...random,
            actors: { ...random.actors, ...DECLARED.actors },
            workSessions: { ...random.workSessions, ...DECLARED.workSessions },
          }
          const project = withTexts(named, {
            text(text, field) {
              if (['name', 'participants', 'by', 'who'].includes(field)) return text
              const { 0: form, 1: before, 2: after, 3: draw } = stream.next().value
              if (draw === 0) return text
              return draw === 1 ? form : `${text} ${before}${form}${after} ${text}`
            },
          })
          const { project: nameless } = withoutNames(project, { words })
          const file = writeProject(nameless)
          expect(namesFound(file)).toEqual([])
          expect(openProject(file, 'p')).not.toHaveProperty('problem')
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** Names that are declared, and how people write them. */
const DECLARED = {
  actors: {
    'zoe-gagnon': actor('zoe-gagnon', 'Zoé Gagnon-Lévesque', 'elected'),
    a2: actor('a2', 'Coopérative L’Envolée de Saint-Henri (CESH)'),
    a3: actor('a3', 'Le Grand Potager', 'programme'),
  },
  workSessions: { s1: workSession('s1', ['Ndèye Œuvrard', 'Bérengère Le Goff', 'Kim']) },
}
/** Each way of writing one, and what must not be found of it. */
const WRITTEN: readonly (readonly [form: string, ...found: string[]])[] = [
  ['Zoé Gagnon-Lévesque', 'zoe', 'gagnon', 'levesque'],
  ['ZOE', 'zoe'],
  ['gagnon', 'gagnon'],
  ['Lévesques', 'levesques'],
  ['Coopérative L’Envolée de Saint-Henri', 'cooperative l envolee de saint henri'],
  ["coopératives l'envolée de saint henri", 'cooperatives l envolee de saint henri'],
  ['CESH', 'cesh'],
  ['grand potager', 'grand potager'],
  ['ndeye', 'ndeye'],
  ['NDÈYE OEUVRARD', 'oeuvrard'],
  ['Œuvrard’s', 'oeuvrard'],
  ['Mme Le Goff', 'goff'],
  ['berengere', 'berengere'],
  ['kim', 'kim'],
  ['https://x.org/cooperative-l-envolee-de-saint-henri/', 'cooperative l envolee de saint henri'],
  ['zgagnon@x.org', 'zgagnon'],
  ['https://x.org/Ndeye%20%C5%92uvrard', 'oeuvrard', 'ndeye'],
]

/** The names still in a file: each looked for as a run of words, without case or accents. */
function namesFound(file: string): string[] {
  const plain = JSON.stringify(JSON.parse(file))
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/\\[nrtu]/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return WRITTEN.flatMap(([, ...found]) => found).filter((name) =>
    ` ${plain} `.includes(` ${name} `),
  )
}
