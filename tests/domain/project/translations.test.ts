import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Project } from '../../../src/domain/project/records.ts'
import { fieldsRead, readIn, titleIn } from '../../../src/domain/project/translations.ts'
import { project as anyProject } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

function toldIn(language: 'fr' | 'en' | ''): Project {
  const project = projectWith(
    [{ id: 'a', title: 'La rue ferme', translatedTitle: 'The street closes' }, 'b'],
    ['f'],
  )
  return { ...project, info: { ...project.info, language } }
}

describe('a project read in the other language', () => {
  it('shows the translations it has, and the rest as written', () => {
    const { events } = readIn(toldIn('fr'), 'en')
    expect(events['a']?.title).toBe('The street closes')
    expect(events['a']?.translatedTitle).toBe('La rue ferme')
    expect(events['b']?.title).toBe('Titre de b')
  })

  it('is as written in its own language, or when nobody said which it is', () => {
    for (const project of [toldIn('en'), toldIn('')]) expect(readIn(project, 'en')).toBe(project)
  })

  it('is the same object each time, and its untranslated records are those of the project', () => {
    const project = toldIn('fr')
    const read = readIn(project, 'en')
    expect(readIn(project, 'en')).toBe(read)
    expect(read.events['b']).toBe(project.events['b'])
    const edited = { ...project, links: {} }
    expect(readIn(edited, 'en').events).toBe(read.events)
  })

  it('loses no text, whatever the project', () => {
    fc.assert(
      fc.property(anyProject, fc.constantFrom('fr', 'en'), (project, language) => {
        const read = readIn(project, language)
        const texts = ({ events, effects, info }: Project) => [
          ...[...Object.values(events), ...Object.values(effects)].map((each) => [
            each.id,
            [each.title, each.translatedTitle].toSorted(),
            [each.description, each.translatedDescription].toSorted(),
          ]),
          [info.title, info.translatedTitle].toSorted(),
          [info.summary, info.translatedSummary].toSorted(),
        ]
        expect(texts(read)).toEqual(texts(project))
        for (const event of Object.values(project.events)) {
          const shown = titleIn(project.info, event, language)
          expect(read.events[event.id]?.title).toBe(shown)
          expect(event[fieldsRead(project.info, event, language).title]).toBe(shown)
        }
      }),
    )
  })
})
