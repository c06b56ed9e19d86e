// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newProject } from '../../../src/domain/project/newRecords.ts'
import { writeHtml } from '../../../src/files/report/html.ts'
import type { Report } from '../../../src/files/report/report.ts'
import { reportOf } from '../../../src/files/report/writeReport.ts'
import { project } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'
import { EXAMPLES, example, options, tallyOf } from './examples.ts'

const pageOf = (reports: readonly [Report, ...Report[]]) =>
  new DOMParser().parseFromString(writeHtml(reports, ''), 'text/html')

/** How many rows of a table, pictures and titles there are in what was made. */
const tally = (root: ParentNode) => ({
  rows: root.querySelectorAll('tbody tr').length,
  figures: root.querySelectorAll('figure svg').length,
  parts: root.querySelectorAll('section').length,
  titles: root.querySelectorAll('h3').length,
})

test('The page holds all of the report, in each language, and no two elements share an id.', () => {
  for (const name of EXAMPLES) {
    const fr = reportOf(example(name), options)
    const en = reportOf(example(name), { ...options, language: 'en' })
    const page = pageOf([fr, en])
    expect(page.documentElement.lang).toBe('fr-CA')
    expect(tally(page.querySelector('.report.fr')!)).toEqual(tallyOf(fr))
    expect(tally(page.querySelector('.report.en')!)).toEqual(tallyOf(en))
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href'),
    )
    expect(targets.filter((href) => page.getElementById(href!.slice(1)) === null)).toEqual([])
  }
})

test('Whatever the texts say, they make no element, no script and no address of their own.', () => {
  fc.assert(
    fc.property(project, (told) => {
      const report = reportOf(told, options)
      const page = pageOf([report])
      expect(tally(page)).toEqual(tallyOf(report))
      expect(page.querySelectorAll('script, iframe, object, embed, base, form, img')).toHaveLength(
        0,
      )
      const addresses = [...page.querySelectorAll('[href]')].map((link) =>
        link.getAttribute('href')!,
      )
      expect(addresses.filter((each) => !/^(?:#|https?:\/\/)/u.test(each))).toEqual([])
      const handlers = [...page.querySelectorAll('*')].flatMap((each) =>
        each.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
      )
      expect(handlers).toEqual([])
    }),
    { numRuns: 20 },
  )
})

test('Markup in a title is shown as it was typed.', () => {
  const title = '<script>alert(1)</script> & « l’été »'
  const told = { ...projectWith(['e1']), info: { ...newProject('p', title).info } }
  expect(pageOf([reportOf(told, options)]).querySelector('h1')?.textContent).toBe(title)
})

test('Only the web address of a source can be followed.', () => {
  const source = (text: string, url: string) => ({ text, url })
  const told = projectWith([
    {
      id: 'e1',
      sources: [
        source('Procès-verbal', 'https://exemple.org/pv'),
        source('Piège', 'javascript:alert(1)'),
      ],
    },
  ])
  const page = pageOf([reportOf(told, { ...options, parts: ['cover', 'sources'] })])
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['https://exemple.org/pv'])
})
