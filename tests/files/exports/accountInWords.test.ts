import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { en } from '../../../src/content/messages/en.ts'
import { fr } from '../../../src/content/messages/fr.ts'
import type { OutcomeId } from '../../../src/content/repertoire/outcomes.ts'
import { newAccount, newEffect } from '../../../src/domain/project/newRecords.ts'
import type { Project } from '../../../src/domain/project/records.ts'
import { accountsOf, proposedAccount } from '../../../src/files/exports/accountInWords.ts'
import { englishFaults, frenchFaults } from '../../content/typography.ts'
import { market } from '../../fixtures/examples/market.ts'
import { makeExample } from '../../fixtures/examples/recipe.ts'
import { toolMaking } from '../../fixtures/examples/toolMaking.ts'
import { project as anyProject } from '../../helpers/arbitraries.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const WORDS = { fr, en }
const optionsIn = (language: 'fr' | 'en') => ({
  language,
  outcomeLabel: (id: string) => WORDS[language].repertoire.outcomes[id as OutcomeId]?.label ?? id,
})

function textOf(project: Project, effectId: string, language: 'fr' | 'en' = 'fr'): string {
  const effect = project.effects[effectId] ?? newEffect(effectId, 'a0', '')
  return proposedAccount(project, effect, optionsIn(language)).paragraphs.join('\n')
}

describe('the accounts of the examples', () => {
  it.each([
    ['fr', frenchFaults],
    ['en', englishFaults],
  ] as const)('follow the typography of their language: %s', (language, faults) => {
    for (const recipe of [market, toolMaking]) {
      for (const { paragraphs } of accountsOf(makeExample(recipe, language), optionsIn(language))) {
        expect(paragraphs.flatMap(faults)).toEqual([])
      }
    }
  })

  it('tell the market with its dates, its reasons, its setbacks and its hesitations', () => {
    const told = textOf(makeExample(market, 'fr'), 'marche-f01')
    for (const words of [
      'Tout commence vers 2016, avec le constat\u00a0: pas d’épicerie à distance de marche',
      'Cela pousse à se réunir\u00a0: à l’automne 2017, un comité alimentation se forme à la table (résultat transitoire\u00a0: création de réseau).',
      'Cela met sans doute deux lieux en balance, et c’est un recul.',
      'Tout le monde ne le raconte pas ainsi\u00a0: «\u00a0Le parc était le choix du quartier',
      '«\u00a0Premier samedi de marché, à l’essai\u00a0» y mène peut-être aussi. Ce lien reste à discuter.',
      'D’autre part, un recul\u00a0: entre mars et mai 2020, sans que ce soit prévu, la pandémie ferme le marché.',
      'Ce qui a freiné\u00a0: «\u00a0La pandémie ferme le marché\u00a0», qui retarde sans doute d’une année.',
      'C’est l’effet observé. Ce qui change\u00a0: des aliments frais',
    ]) {
      expect(told).toContain(words)
    }
  })

  it('tell the making of the Tool in English', () => {
    const told = textOf(makeExample(toolMaking, 'en'), 'outil-f02', 'en')
    for (const words of [
      'It all begins between 2016 and 2017: four workshops on the features of the Tool (transitional outcome: network creation).',
      'These workshops say what the Tool must do: in 2018 comes the first prototype',
      'perhaps resources acquired, still under discussion',
      'This opens up another network: since December 2020, the Tool is available online, in English.',
    ]) {
      expect(told).toContain(words)
    }
  })
})

describe('planned chains', () => {
  it('are told as such', () => {
    const project = projectWith(
      [
        {
          id: 'a',
          title: 'Les arbres sont plantés',
          status: 'planned',
          when: { said: '', edtf: '2027-22' },
        },
        { id: 'b', title: 'Une fête de rue', status: 'abandoned' },
      ],
      ['f'],
      ['a→f', 'b→f'],
    )
    const told = textOf(project, 'f')
    expect(told).toContain('Prévu à l’été 2027\u00a0: les arbres sont plantés.')
    expect(told).toContain('Prévu, puis abandonné\u00a0: une fête de rue.')
    expect(told).toContain('C’est l’effet observé.')
    expect(textOf(project, 'f', 'en')).toContain('Planned for summer 2027:')
  })

  it('say when nothing leads to the effect yet', () => {
    expect(textOf(projectWith(['a'], ['f']), 'f')).toBe(
      'Aucun événement ne mène encore à cet effet. Effet f. C’est l’effet observé.',
    )
  })
})

it('speaks of what has no title', () => {
  const project = projectWith([{ id: 'a', title: '' }, 'b'], ['f'], ['a→b', 'b→f'])
  expect(textOf(project, 'f')).toContain('Tout commence\u00a0: un événement sans titre.')
  expect(textOf(project, 'f', 'en')).toContain('It all begins: an event without a title.')
})

describe('a project told in the other language', () => {
  it('lends its translated titles, and is quoted for the rest', () => {
    const base = projectWith(
      [
        { id: 'a', title: 'Un comité se forme', translatedTitle: 'A committee forms' },
        { id: 'b', title: 'La rue ferme' },
      ],
      ['f'],
      ['a→b', 'b→f'],
    )
    const project = { ...base, info: { ...base.info, language: 'fr' as const } }
    const told = textOf(project, 'f', 'en')
    expect(told).toContain('It all begins: a committee forms.')
    expect(told).toContain('“La rue ferme”')
  })
})

describe('what the group wrote', () => {
  it('is kept, in its language only', () => {
    const project = projectWith(['a'], ['f'], ['a→f'])
    project.accounts['f'] = {
      ...newAccount('f'),
      fr: { text: 'Un matin, tout change.\n\nLa suite.', basis: '' },
    }
    expect(accountsOf(project, optionsIn('fr'))[0]?.paragraphs).toEqual([
      'Un matin, tout change.',
      'La suite.',
    ])
    expect(accountsOf(project, optionsIn('en'))[0]?.paragraphs[0]).toContain('It all begins')
  })
})

describe('any account in words', () => {
  it.each(['fr', 'en'] as const)(
    'is the same each time, and never says « undefined », in %s',
    (language) => {
      fc.assert(
        fc.property(anyProject, (project) => {
          const options = optionsIn(language)
          const told = accountsOf(project, options)
          expect(accountsOf(structuredClone(project), options)).toEqual(told)
          const given = JSON.stringify(project)
          for (const { paragraphs } of told) {
            for (const paragraph of paragraphs) {
              expect(paragraph.trim()).not.toBe('')
              if (!given.includes('undefined')) expect(paragraph).not.toContain('undefined')
            }
          }
        }),
      )
    },
  )

  it('says every title told, every label and every reason', () => {
    const letters = fc.constantFrom('happened', 'unplanned', 'planned', 'abandoned')
    const link = fc.record({
      kind: fc.constantFrom('leadsTo', 'hinders'),
      confidence: fc.constantFrom('sure', 'likely', 'toDiscuss'),
      hasLabel: fc.boolean(),
      hasWhy: fc.boolean(),
      to: fc.nat({ max: 9 }),
    })
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 9 }),
        fc.array(link, { minLength: 9, maxLength: 9 }),
        fc.constantFrom('fr', 'en'),
        (statuses, links, language) => {
          const ends = [...statuses.map((_, at) => `e${at}`), 'f']
          const project = projectWith(
            statuses.map((status, at) => ({ id: `e${at}`, status, title: `Titre zz${at}` })),
            ['f'],
            statuses.map(
              (_, at) => `e${at}→${ends[Math.max(at + 1, (links[at]?.to ?? 0) % ends.length)]}`,
            ),
          )
          Object.values(project.links).forEach((each, at) => {
            const { hasLabel, hasWhy, kind, confidence } = links[at] ?? {}
            Object.assign(each, { kind, confidence })
            if (hasLabel) each.label = `motif yy${at}`
            if (hasWhy) each.why = `raison xx${at}`
          })
          const told = textOf(project, 'f', language)
          for (const { title } of Object.values(project.events)) {
            expect(told).toContain(title.slice(6))
          }
          for (const { label, why } of Object.values(project.links)) {
            expect(told).toContain(label.slice(6))
            expect(told).toContain(why.slice(7))
          }
        },
      ),
    )
  })
})
