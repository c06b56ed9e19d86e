// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newEffect, newEvent, newLink, newProject } from '../../../src/domain/project/newRecords.ts'
import { storylineOf } from '../../../src/domain/analysis/chain.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { writeChainSvg } from '../../../src/files/exports/chainSvg.ts'
import { writeTimelineSvg } from '../../../src/files/exports/timelineSvg.ts'
import { anyProject } from '../../layout/arbitraryProjects.ts'
import { storyProject } from '../../layout/sampleProjects.ts'
import { options } from './pictureOptions.ts'

const HOSTILE =
  '<script>alert(1)</script> ]]> & "double" \'simple\' \u0000\u0007\ud800 fin\udc00 <!-- --> Œuvre'

/** Reads a picture as XML; fails when it is not well formed. */
function read(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('')
  return parsed
}

function idsIn(document: Document, kind: string): string[] {
  const groups = document.querySelectorAll(`[data-kind="${kind}"]`)
  return [...groups].map((group) => group.getAttribute('data-id') ?? '').toSorted()
}

/** All that is written in the picture, line breaks as spaces. */
function textOf(document: Document): string {
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
}

function hostileProject(): Project {
  const project = newProject('p', HOSTILE)
  project.info.territory = HOSTILE
  project.events.e = { ...newEvent('e', 'a0', HOSTILE), when: { said: HOSTILE, edtf: null } }
  project.events.d = { ...newEvent('d', 'a1', HOSTILE), when: { said: HOSTILE, edtf: '2020' } }
  project.effects.f = newEffect('f', 'a0', HOSTILE)
  project.links.l = { ...newLink('l', 'e', 'f'), label: HOSTILE }
  return project
}

test('The chain holds every event, effect and link of the story, once.', () => {
  const project = storyProject()
  const picture = read(writeChainSvg(project, options))
  expect(idsIn(picture, 'event')).toEqual(Object.keys(project.events).toSorted())
  expect(idsIn(picture, 'effect')).toEqual(Object.keys(project.effects).toSorted())
  expect(idsIn(picture, 'link')).toEqual(Object.keys(project.links).toSorted())
})

test('The timeline holds every event of the story once, with and without a date.', () => {
  const project = storyProject()
  const picture = read(writeTimelineSvg(project, options))
  expect(idsIn(picture, 'event')).toEqual(Object.keys(project.events).toSorted())
  expect(textOf(picture)).toContain('Sans date')
  expect(textOf(picture)).toContain('aujourd’hui')
})

test('Whatever the project, both pictures are well formed and complete.', () => {
  fc.assert(
    fc.property(anyProject({ hasPlaces: true }), (project) => {
      const chain = read(writeChainSvg(project, options))
      const timeline = read(writeTimelineSvg(project, options))
      const isCard = (id: string) => id in project.events || id in project.effects
      const links = Object.values(project.links).filter(
        (link) => isCard(link.fromId) && isCard(link.toId),
      )
      expect(idsIn(chain, 'link')).toEqual(links.map(({ id }) => id).toSorted())
      expect(idsIn(chain, 'event')).toEqual(Object.keys(project.events).toSorted())
      expect(idsIn(chain, 'effect')).toEqual(Object.keys(project.effects).toSorted())
      expect(idsIn(timeline, 'event')).toEqual(Object.keys(project.events).toSorted())
    }),
    { numRuns: 25 },
  )
}, 30_000)

test('Hostile words are written as words: no element comes from them, nothing is lost but what XML forbids.', () => {
  for (const svg of [
    writeChainSvg(hostileProject(), options),
    writeTimelineSvg(hostileProject(), options),
  ]) {
    const picture = read(svg)
    expect(picture.querySelectorAll('script')).toHaveLength(0)
    expect(picture.querySelector('[data-id="d"] > title')?.textContent).toBe(
      '<script>alert(1)</script> ]]> & "double" \'simple\'  fin <!-- --> Œuvre',
    )
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/)
  }
})

test('A font rule and words with a dollar sign are kept as they are.', () => {
  const fontCss = "@font-face{font-family:'A & B';src:url(data:font/woff2;base64,AAAA)}"
  const picture = read(writeChainSvg(storyProject(), { ...options, fontCss, date: '$& mars' }))
  expect(picture.querySelector('style')?.textContent).toBe(fontCss)
  expect(textOf(picture)).toContain('Fait avec Jalons le $& mars')
})

test('Accents and ligatures are intact, and letters are real text.', () => {
  const written = textOf(read(writeChainSvg(storyProject(), options)))
  for (const words of [
    'Les résidents de la',
    'Coop des Érables',
    'Recettes du',
    'Freine',
    'Légende',
  ]) {
    expect(written).toContain(words)
  }
})

test('A picture says what it is: language, size, title, description, territory, date and notice.', () => {
  const picture = read(writeTimelineSvg(storyProject(), options))
  const svg = picture.documentElement
  expect(svg.getAttribute('xml:lang')).toBe('fr-CA')
  expect(svg.getAttribute('viewBox')).toBe(
    `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`,
  )
  expect(picture.querySelector('title')?.textContent).toBe(
    'Un marché solidaire pour le quartier – Ligne du temps',
  )
  expect(picture.querySelector('desc')?.textContent).toContain('Le marché ouvre toute l’année')
  const written = textOf(picture)
  expect(written).toContain('Rosemont – La Petite-Patrie, Montréal')
  expect(written).toContain('Fait avec Jalons le 12 mars 2026')
  expect(written).toContain('Répertoire reconstitué, non officiel.')
})

test('The legend names the signs that the picture uses, and only those.', () => {
  const legendOf = (project: Project) =>
    [...read(writeChainSvg(project, options)).querySelectorAll('[data-part="legend"] text')].map(
      ({ textContent }) => textContent,
    )
  const full = legendOf(storyProject())
  expect(full).toEqual(
    expect.arrayContaining([
      'Survenu',
      'Prévu',
      'Imprévu',
      'Abandonné',
      'Recul',
      'Mène à',
      'Freine',
    ]),
  )
  const empty = legendOf(newProject('p', 'Vide'))
  expect(empty).not.toContain('Recul')
  expect(empty).toContain('Se constituer et se maintenir')
})

test('A storyline alone holds its cards and the links between them.', () => {
  const project = storyProject()
  const story = storylineOf(project, 'f1')
  const picture = read(writeChainSvg(project, { ...options, only: story.cardIds }))
  expect(idsIn(picture, 'effect')).toEqual(['f1'])
  expect([...idsIn(picture, 'event'), 'f1'].toSorted()).toEqual([...story.cardIds].toSorted())
  expect(idsIn(picture, 'link')).toEqual([...story.linkIds].toSorted())
})

test('Pictures are drawn with attributes only: no style, no class, no marker, no outside address.', () => {
  for (const svg of [
    writeChainSvg(storyProject(), options),
    writeTimelineSvg(storyProject(), options),
  ]) {
    expect(svg).not.toMatch(/ (?:style|class|href|marker-end)=/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  }
})

test('The same project always gives the same picture.', () => {
  expect(writeChainSvg(storyProject(), options)).toBe(writeChainSvg(storyProject(), options))
  expect(writeTimelineSvg(storyProject(), options)).toBe(writeTimelineSvg(storyProject(), options))
})

test('In lanes, the timeline names each one, and shows an event in every lane it belongs to.', () => {
  const project = storyProject()
  const lanes = { kind: 'function', nameOf: (key: string) => `Couloir ${key}` } as const
  const picture = read(writeTimelineSvg(project, { ...options, lanes }))
  const named = [...picture.querySelectorAll('[data-lane]')].map(({ textContent }) => textContent)
  expect(named).toEqual(['Couloir 1', 'Couloir 2', 'Couloir 3', 'Couloir'])
  // The rules of the axis stand before the names, and do not cross them.
  const drawn = [...picture.querySelectorAll('path, [data-lane]')]
  const lastRule = drawn.findLastIndex((each) => /^M\d+ 2V\d+/u.test(each.getAttribute('d') ?? ''))
  expect(lastRule).toBeGreaterThan(-1)
  expect(drawn.findIndex((each) => each.hasAttribute('data-lane'))).toBeGreaterThan(lastRule)
  const ids = idsIn(picture, 'event')
  expect([...new Set(ids)]).toEqual(Object.keys(project.events).toSorted())
  expect(ids.length).toBeGreaterThan(Object.keys(project.events).length)
  expect(textOf(picture)).toContain(options.words.inOtherLane)
  expect(textOf(read(writeTimelineSvg(project, options)))).not.toContain(options.words.inOtherLane)
})

test('The timeline comes close to the proportion asked for, and nothing is painted behind on paper.', () => {
  const shape = (proportion: number) => {
    const root = read(writeTimelineSvg(storyProject(), { ...options, proportion })).documentElement
    return Number(root.getAttribute('width')) / Number(root.getAttribute('height'))
  }
  expect(shape(0.7)).toBeLessThan(1)
  expect(shape(1.9)).toBeGreaterThan(1.4)
  const paper = read(writeTimelineSvg(storyProject(), { ...options, isForPaper: true }))
  expect(paper.querySelector('svg > rect')).toBeNull()
})

test('Abandoned events are struck by a line of their own, in any program.', () => {
  const project = newProject('p', 'Abandon')
  const event = newEvent('e', 'a0', 'Camion')
  project.events.e = { ...event, status: 'abandoned', when: { said: '', edtf: '2020' } }
  const words = [...read(writeTimelineSvg(project, options)).querySelectorAll('text')].find(
    ({ textContent }) => textContent === 'Camion',
  )
  expect(words?.nextElementSibling?.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/u)
})
