import { describe, expect, test } from 'vitest'

import { addEffect, writeAccount } from '../../../src/domain/edits/effectEdits.ts'
import * as events from '../../../src/domain/edits/eventEdits.ts'
import { editProject } from '../../../src/domain/edits/projectEdits.ts'
import {
  keepReportPart,
  orderReportParts,
  writeReportPart,
} from '../../../src/domain/edits/reportEdits.ts'
import type { Answer } from '../../../src/domain/merge/conflict.ts'
import { mergeOf, settled } from '../../../src/domain/merge/merge.ts'
import { newEffect } from '../../../src/domain/project/newRecords.ts'
import { inOrder } from '../../../src/domain/project/rank.ts'

import {
  after,
  base,
  described,
  merge,
  telling,
  titled,
  votes,
} from '../../helpers/mergeStories.ts'

describe('A title changed on both sides', () => {
  const both = merge(
    [titled('e1', 'Ici'), described('e2', 'Ici')],
    [titled('e1', 'Là'), votes('e3', 2)],
  )
  const key = 'field.events.e1.title'

  test('is one question; what only one side changed is none.', () => {
    expect(both.keys).toEqual([key])
    expect(both.conflicts[0]).toMatchObject({
      ours: 'Ici',
      theirs: 'Là',
      offers: ['ours', 'theirs', 'both'],
    })
    expect(both.as().events).toMatchObject({ e2: { description: 'Ici' }, e3: { importance: 2 } })
    expect(both.incoming?.tables).toEqual({
      events: { e3: { kind: 'changed', fields: { importance: { before: 0, after: 2 } } } },
    })
  })

  test('is settled either way; unanswered, it stays as it is here.', () => {
    expect(both.as().events.e1?.title).toBe('Ici')
    expect(both.as({ [key]: 'theirs' }).events.e1?.title).toBe('Là')
  })

  test('both kept: theirs is a divergent view, and not twice when it is one already.', () => {
    const kept = both.as({ [key]: 'both' })
    expect(kept.events.e1).toMatchObject({
      title: 'Ici',
      views: [{ by: 'Là-bas', text: 'title: "Là"' }],
    })
    const again = mergeOf(base, kept, both.there)
    expect(settled(again, new Map([[key, 'both']]), telling)).toEqual(kept)
  })
})

describe('Counts and long texts', () => {
  test('votes of two rooms are added up when both are kept.', () => {
    const start = after(base, votes('e1', 2))
    const found = mergeOf(start, after(start, votes('e1', 5)), after(start, votes('e1', 3)))
    const answers = new Map([['field.events.e1.importance', 'both' as const]])
    expect(settled(found, answers, telling).events.e1?.importance).toBe(6)
  })

  test('a summary follows the other; a title of project cannot be both.', () => {
    const found = merge(
      [editProject({ title: 'A', summary: 'Un.' })],
      [editProject({ title: 'B', summary: 'Deux.' })],
    )
    expect(found.conflicts.map(({ key, offers }) => [key, offers.length])).toEqual([
      ['field.info.info.title', 2],
      ['field.info.info.summary', 3],
    ])
    expect(found.asAll('both').info).toMatchObject({ title: 'A', summary: 'Un.\n\nDeux.' })
  })
})

describe('The account of a chain written on both sides', () => {
  const written = (text: string, language: 'fr' | 'en' = 'fr') =>
    writeAccount({ id: 'f1', title: '' }, language, { text, basis: text })

  test('is one question for each language; both kept, one follows the other.', () => {
    const found = merge([written('Ici.')], [written('Là.'), written('There.', 'en')])
    const alone = merge([], [written('Là.')])
    expect(alone.keys).toEqual([])
    expect(found.keys).toEqual(['field.accounts.f1.fr'])
    expect(found.asAll('both').accounts.f1).toEqual({
      id: 'f1',
      fr: { text: 'Ici.\n\nLà.', basis: '' },
      en: { text: 'There.', basis: 'There.' },
    })
    expect(found.asAll('theirs').accounts.f1?.fr).toEqual({ text: 'Là.', basis: 'Là.' })
  })

  test('of one effect added on both sides, both accounts are kept.', () => {
    const effect = (id: string) => addEffect(newEffect(id, 'b00', 'Le marché ouvre toute l’année'))
    const told = (id: string, text: string) =>
      writeAccount({ id, title: '' }, 'fr', { text, basis: '' })
    const found = merge([effect('o'), told('o', 'Ici.')], [effect('t'), told('t', 'Là.')])
    expect(found.keys).toContain('alike.effects.o.t')
    const one = found.as({ 'alike.effects.o.t': 'ours' })
    expect(one.accounts).toEqual({
      o: { id: 'o', fr: { text: 'Ici.\n\nLà.', basis: '' }, en: { text: '', basis: '' } },
    })
  })
})

describe('The report made on both sides', () => {
  const cover = { id: 'cover', name: '' }
  const write = (text: string) => writeReportPart(cover, 'fr', { text, basis: text })

  test('asks about a text, of which both can be kept, and takes what one side alone left out.', () => {
    const found = merge(
      [write('Ici.')],
      [write('Là.'), keepReportPart({ id: 'portrait', name: '' }, false)],
    )
    expect(found.keys).toEqual(['field.reportParts.cover.fr'])
    const both = found.asAll('both').reportParts
    expect(both['cover']?.fr).toEqual({ text: 'Ici.\n\nLà.', basis: '' })
    expect(both['portrait']?.isLeftOut).toBe(true)
  })

  test('asks in which place a part stands, part by part.', () => {
    const found = merge(
      [orderReportParts(['cover', 'lessons'], '')],
      [orderReportParts(['lessons', 'cover'], '')],
    )
    expect(found.keys.toSorted()).toEqual([
      'field.reportParts.cover.rank',
      'field.reportParts.lessons.rank',
    ])
    const order = inOrder(found.asAll('theirs').reportParts).map(({ id }) => id)
    expect(order).toEqual(['lessons', 'cover'])
  })
})

describe('The classification of an event', () => {
  const e1 = { id: 'e1', title: '' }
  const why = (text: string) => [
    events.classifyEvent(e1, 'rt4'),
    events.explainOutcome(e1, 'rt4', text),
  ]
  const key = 'field.events.e1.outcomes'

  test('holds the outcomes of both, the argument of one and the doubt of the other: no question.', () => {
    const { keys, as } = merge(
      [...why('Ici'), events.classifyEvent(e1, 'rt1')],
      [events.classifyEvent(e1, 'rt4')],
    )
    expect(keys).toEqual([])
    expect(as().events.e1?.outcomes).toEqual([
      { outcomeId: 'rt4', why: 'Ici', tentative: false },
      { outcomeId: 'rt1', why: '', tentative: false },
    ])
  })

  test('asks when one outcome is argued in two ways, and loses no other outcome.', () => {
    const { keys, as } = merge(
      [...why('Ici'), events.classifyEvent(e1, 'rt1')],
      [...why('Là'), events.classifyEvent(e1, 'rt2')],
    )
    expect(keys).toEqual([key])
    const ids = (answer: Answer) =>
      as({ [key]: answer }).events.e1?.outcomes.map(
        ({ outcomeId, why: told }) => `${outcomeId} ${told}`,
      )
    expect(ids('ours')?.toSorted()).toEqual(['rt1 ', 'rt2 ', 'rt4 Ici'])
    expect(ids('theirs')?.toSorted()).toEqual(['rt1 ', 'rt2 ', 'rt4 Là'])
    expect(ids('both')?.toSorted()).toEqual(['rt1 ', 'rt2 ', 'rt4 Ici'])
    expect(as({ [key]: 'both' }).events.e1?.views).toEqual([
      { by: 'Là-bas', text: 'why: {"outcomeId":"rt4","why":"Là","tentative":false}' },
    ])
  })

  test('asks when one says context what the other links to an outcome.', () => {
    const { keys, as } = merge([events.markAsContext(e1)], [events.classifyEvent(e1, 'rt1')])
    expect(keys).toEqual([key])
    expect(as({ [key]: 'ours' }).events.e1).toMatchObject({ isContext: true, outcomes: [] })
    const linked = { isContext: false, outcomes: [{ outcomeId: 'rt1', why: '', tentative: false }] }
    expect(as({ [key]: 'theirs' }).events.e1).toMatchObject(linked)
    expect(as({ [key]: 'both' }).events.e1).toMatchObject(linked)
  })
})
