import { describe, expect, it, test } from 'vitest'

import type { Language } from '../../src/content/language.ts'
import { repertoireEn } from '../../src/content/repertoire/en.ts'
import { repertoireFr } from '../../src/content/repertoire/fr.ts'
import { FUNCTIONS, isBuiltIn, OUTCOMES } from '../../src/content/repertoire/outcomes.ts'
import type { RepertoireWords } from '../../src/content/repertoire/words.ts'
import { englishFaults, frenchFaults, textsIn } from './typography.ts'

// As in the reference page of the method, in the same order.
const METHOD = [
  ['network-creation', 1, 'Création de réseau', 'Network creation', 'attested'],
  [
    'governance',
    1,
    'Structures et règles de gouvernance',
    'Governance structures and rules',
    'attested',
  ],
  ['controversy', 1, 'Traitement des controverses', 'Working through controversies', 'attested'],
  ['network-extension', 1, 'Élargissement du réseau', 'Network extension', 'reconstructed'],
  [
    'spokespersons',
    2,
    'Porte-parole légitimes et crédibles',
    'Legitimate, credible spokespersons',
    'reconstructed',
  ],
  [
    'intermediaries-produced',
    2,
    'Production d’intermédiaires',
    'Intermediaries produced',
    'reconstructed',
  ],
  [
    'intermediaries-circulated',
    2,
    'Mise en circulation d’intermédiaires',
    'Intermediaries circulated',
    'reconstructed',
  ],
  [
    'influence',
    2,
    'Influence auprès des décideurs',
    'Influence on decision-makers',
    'reconstructed',
  ],
  ['interest-alignment', 3, 'Alignement d’intérêts', 'Alignment of interests', 'reconstructed'],
  [
    'new-roles',
    3,
    'Engagement d’acteurs dans de nouveaux rôles',
    'Actors taking on new roles',
    'reconstructed',
  ],
  ['resources', 3, 'Acquisition de ressources', 'Resources acquired', 'reconstructed'],
  ['project-strengthening', 3, 'Renforcement du projet', 'Project strengthened', 'reconstructed'],
] as const

const LANGUAGES: readonly (readonly [Language, RepertoireWords])[] = [
  ['fr', repertoireFr],
  ['en', repertoireEn],
]

describe('the twelve outcomes', () => {
  it('are those of the method, in order, with their labels and provenance', () => {
    expect(
      OUTCOMES.map(({ id, networkFunction, provenance }) => [
        id,
        networkFunction,
        repertoireFr.outcomes[id].label,
        repertoireEn.outcomes[id].label,
        provenance,
      ]),
    ).toEqual(METHOD)
  })

  it('have ids of their own and the numbers 1 to 12', () => {
    expect(new Set(OUTCOMES.map(({ id }) => id)).size).toBe(12)
    expect(OUTCOMES.map(({ number }) => number)).toEqual(METHOD.map((_, at) => at + 1))
  })

  it('are four in each function', () => {
    for (const { number } of FUNCTIONS) {
      expect(OUTCOMES.filter(({ networkFunction }) => networkFunction === number)).toHaveLength(4)
    }
  })

  it('are known by id, and nothing else is', () => {
    for (const { id } of OUTCOMES) expect(isBuiltIn(id)).toBe(true)
    for (const id of ['', 'toString', '__proto__', 'NETWORK-CREATION']) {
      expect(isBuiltIn(id)).toBe(false)
    }
  })
})

test('the functions are told by three shapes', () => {
  expect(FUNCTIONS.map(({ number, shape }) => [number, shape])).toEqual([
    [1, 'circle'],
    [2, 'diamond'],
    [3, 'square'],
  ])
})

describe.each(LANGUAGES)('the words in %s', (_, words) => {
  it('are complete, none of them empty', () => {
    expect(Object.keys(words.outcomes)).toEqual(OUTCOMES.map(({ id }) => id))
    const texts = textsIn(words)
    // 12 outcomes of 10 texts, 3 functions of 3, a notice, general questions.
    expect(texts.length).toBeGreaterThan(12 * 10 + 3 * 3 + 6)
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('')
  })

  it('fit narrow cards', () => {
    for (const { shortLabel } of Object.values(words.outcomes)) {
      expect(shortLabel.length, shortLabel).toBeLessThanOrEqual(26)
    }
    for (const { shortLabel } of Object.values(words.functions)) {
      expect(shortLabel.length, shortLabel).toBeLessThanOrEqual(26)
    }
  })

  it('ask questions', () => {
    for (const { testQuestion, questions } of Object.values(words.outcomes)) {
      for (const question of [testQuestion, ...Object.values(questions)]) {
        expect(question).toMatch(/\?$/)
      }
    }
    for (const question of [...words.general.learn, ...words.general.reinvest]) {
      expect(question).toMatch(/\?$/)
    }
  })

  it('define in one to three sentences of their own, never twice the same', () => {
    const definitions = Object.values(words.outcomes).map(({ definition }) => definition)
    for (const definition of definitions) {
      expect(definition.match(/\.(?= |$)/g)?.length, definition).toBeOneOf([2, 3])
    }
    const texts = textsIn(words.outcomes)
      .filter(([path]) => !/label$|shortLabel$|source$/.test(path))
      .map(([, text]) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('have as many questions and paragraphs as the other language', () => {
    expect(words.general.learn).toHaveLength(repertoireFr.general.learn.length)
    expect(words.general.reinvest).toHaveLength(repertoireFr.general.reinvest.length)
    expect(words.notice.why).toHaveLength(repertoireFr.notice.why.length)
    expect(words.notice.why.length).toBeOneOf([3, 4])
  })
})

test('each label says where it comes from', () => {
  for (const { id, provenance } of OUTCOMES) {
    const isAttested = provenance === 'attested'
    expect(repertoireFr.outcomes[id].source).toMatch(
      isAttested ? /^Libellé attesté/ : /^Libellé reconstitué par nous/,
    )
    expect(repertoireEn.outcomes[id].source).toMatch(
      isAttested ? /^Attested label/ : /^Label reconstructed by us/,
    )
  }
})

test('the notice says that the repertoire is not official', () => {
  expect(repertoireFr.notice.title).toBe('Répertoire reconstitué, non officiel')
  expect(repertoireFr.notice.short).toContain('non officiel')
  expect(repertoireEn.notice.title).toContain('not official')
  expect(repertoireEn.notice.short).toContain('not official')
})

test('every French test question is one a citizen is asked: « Est-ce que…? »', () => {
  for (const { testQuestion } of Object.values(repertoireFr.outcomes)) {
    expect(testQuestion).toMatch(/^Est-ce qu/)
  }
})

test('every French text keeps to Québec typography', () => {
  expect(textsIn(repertoireFr).flatMap(([, text]) => frenchFaults(text))).toEqual([])
})

test('no French is left in English', () => {
  expect(textsIn(repertoireEn).flatMap(([, text]) => englishFaults(text))).toEqual([])
})

test('the checks of typography find faults', () => {
  for (const wrong of [
    "l'école",
    'Pourquoi ?',
    'Pourquoi\u00a0?',
    'Oui; non !',
    'Ceci : cela',
    'Ceci: cela',
    '« cela\u00a0»',
    '«\u00a0cela »',
    '45 000\u00a0$',
    'a  b',
  ]) {
    expect(frenchFaults(wrong), wrong).not.toEqual([])
  }
  expect(
    frenchFaults('L’école\u00a0: «\u00a0oui\u00a0», 45\u00a0000\u00a0$; quoi? https://example.org'),
  ).toEqual([])
  for (const wrong of ['Les gens', 'Création', 'Why ?', 'a «b»']) {
    expect(englishFaults(wrong), wrong).not.toEqual([])
  }
  expect(englishFaults('The resource in Québec: “yes”.')).toEqual([])
})
