import { describe, expect, test } from 'vitest'

import { redateEvent } from '../../../src/domain/edits/dateEdits.ts'
import { eventsInOrder } from '../../../src/domain/project/order.ts'
import type { KeyEvent } from '../../../src/domain/project/records.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const e = (id: string) => ({ id, title: `Titre de ${id}` })

describe('Dating an event anew', () => {
  const dated = (edtf: string) => ({ said: edtf, edtf })
  const story = () =>
    projectWith([
      ['a', '2018'],
      ['b', '2019'],
      ['c', '2020'],
    ])

  test.each([
    ['keeps its place when the date allows it', 'b', '2019-06', 'abc'],
    ['keeps its place when the date may agree with it', 'b', '2018', 'abc'],
    ['tells it later when the date demands it', 'a', '2021', 'bca'],
    ['tells it sooner when the date demands it', 'c', '2018-06', 'acb'],
  ])('%s.', (_words, id, edtf, expected) => {
    const next = checkEditLaws(redateEvent(e(id), dated(edtf)), story())
    expect(
      eventsInOrder(next)
        .map((event) => event.id)
        .join(''),
    ).toBe(expected)
    expect(next.events[id]?.when).toEqual(dated(edtf))
  })

  test('does nothing when the date is the same or the event is gone.', () => {
    const project = story()
    const { when } = project.events.b as KeyEvent
    expect(redateEvent(e('b'), { ...when }).apply(project)).toBe(project)
    expect(redateEvent(e('z'), dated('2020')).apply(project)).toBe(project)
  })
})
