import { describe, expect, it } from 'vitest'

import { eventsInDiscussion, mainOutcome } from '../../../src/domain/analysis/outcomeUse.ts'
import {
  classifyEvent,
  editEvent,
  explainOutcome,
  hesitate,
  settleOutcome,
} from '../../../src/domain/edits/eventEdits.ts'
import type { Edit } from '../../../src/domain/edits/edit.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const event = { id: 'e1', title: 'La rencontre' }
const after = (...edits: Edit[]) =>
  edits.reduce((project, edit) => edit.apply(project), projectWith(['e1', 'e2'], [], []))
const outcomesAfter = (...edits: Edit[]) =>
  after(...edits).events['e1']?.outcomes.map(({ outcomeId, why, tentative }) =>
    `${outcomeId}${tentative ? '?' : ''} ${why}`.trim(),
  )

const placed = classifyEvent(event, 'governance')
const why = explainOutcome(event, 'governance', 'Un règlement')
const doubt = hesitate(event, ['governance', 'controversy'])

describe('hesitating', () => {
  it('keeps both outcomes, and the argument already written', () => {
    expect(outcomesAfter(placed, why, doubt)).toEqual(['governance? Un règlement', 'controversy?'])
  })

  it('leaves alone what is settled and not named', () => {
    expect(outcomesAfter(classifyEvent(event, 'influence'), doubt)).toEqual([
      'influence',
      'governance?',
      'controversy?',
    ])
  })

  it('between others, lets go of the candidates that are not named any more', () => {
    expect(outcomesAfter(doubt, hesitate(event, ['controversy', 'resources']))).toEqual([
      'controversy?',
      'resources?',
    ])
  })

  it('needs two outcomes', () => {
    expect(outcomesAfter(placed, hesitate(event, ['controversy', 'controversy']))).toEqual([
      'governance',
    ])
  })

  it('counts the event as one in discussion, that stands for what is settled first', () => {
    const project = after(doubt, classifyEvent(event, 'influence'))
    expect(eventsInDiscussion(project).map(({ id }) => id)).toEqual(['e1'])
    expect(project.events['e1'] && mainOutcome(project.events['e1'])).toBe('influence')
  })
})

describe('deciding', () => {
  it('for one keeps it with its argument, and lets the others go', () => {
    expect(outcomesAfter(placed, why, doubt, settleOutcome(event, 'governance'))).toEqual([
      'governance Un règlement',
    ])
  })

  it('for both keeps both, settled', () => {
    expect(outcomesAfter(placed, why, doubt, settleOutcome(event))).toEqual([
      'governance Un règlement',
      'controversy',
    ])
  })

  it('for one keeps the argument for the other as a divergent view, after those already there', () => {
    const views = [{ by: 'Sana', text: 'C’était en mai' }]
    const other = explainOutcome(event, 'controversy', 'On s’est opposés')
    const asView = (outcomeId: string, text: string) => `${outcomeId}: ${text}`
    const decided = settleOutcome(event, 'governance', asView)
    const settled = after(editEvent(event, { views }), placed, why, doubt, other, decided)
    expect(settled.events['e1']?.views).toEqual([
      ...views,
      { by: '', text: 'controversy: On s’est opposés' },
    ])
  })

  it('leaves no view of an outcome that nobody argued for, nor of what stays', () => {
    const blank = explainOutcome(event, 'controversy', ' ')
    const decided = settleOutcome(event, 'governance')
    expect(after(placed, why, doubt, blank, decided).events['e1']?.views).toEqual([])
    expect(after(placed, why, doubt, settleOutcome(event)).events['e1']?.views).toEqual([])
  })

  it('for an outcome that is no candidate changes nothing', () => {
    expect(outcomesAfter(doubt, settleOutcome(event, 'influence'))).toEqual(outcomesAfter(doubt))
  })
})
