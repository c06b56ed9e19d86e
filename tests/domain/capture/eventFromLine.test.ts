import { expect, it } from 'vitest'

import { eventFromLine } from '../../../src/domain/capture/eventFromLine.ts'
import { readLine } from '../../../src/domain/capture/readLine.ts'
import { addEvent } from '../../../src/domain/edits/eventEdits.ts'
import { newProject } from '../../../src/domain/project/newRecords.ts'
import { contradictions, eventsInOrder } from '../../../src/domain/project/order.ts'
import type { Project } from '../../../src/domain/project/records.ts'

const TODAY = '2026-06-15'

function told(lines: readonly string[]): Project {
  return lines.reduce<Project>(
    (project, line, at) => {
      const given = { id: `e${at}`, outcomeId: null, today: TODAY }
      return addEvent(eventFromLine(project, readLine(line, 'fr'), given)).apply(project)
    },
    newProject('p', 'Récit'),
  )
}

it('tells an event where its date calls for, and an undated one at the end', () => {
  const project = told(['2020 Fin', '2016 Début', 'Sans date', 'mars 2018 Milieu', '2022 Suite'])
  expect(eventsInOrder(project).map(({ title }) => title)).toEqual([
    'Début',
    'Milieu',
    'Fin',
    'Sans date',
    'Suite',
  ])
  expect(contradictions(project)).toEqual([])
})

it('takes what surely lies ahead for planned, and all else for happened', () => {
  const project = told(['2027 Plus tard', '2026 Cette année', 'juin 2026 Ce mois-ci', '2019 Avant'])
  const statuses = eventsInOrder(project).map(({ title, status }) => [title, status])
  expect(Object.fromEntries(statuses)).toEqual({
    Avant: 'happened',
    'Cette année': 'happened',
    'Ce mois-ci': 'happened',
    'Plus tard': 'planned',
  })
})

it('gives the event the outcome of the number typed', () => {
  const given = { id: 'e', outcomeId: 'resources', today: TODAY }
  const event = eventFromLine(newProject('p', ''), readLine('Subvention #11', 'fr'), given)
  expect(event.outcomes).toEqual([{ outcomeId: 'resources', why: '', tentative: false }])
})

it('tells a winter of two readings where its usual reading calls for', () => {
  const project = told(['entre mars et mai 2020 Pandémie', 'hiver 2019 Subvention', '2017 Comité'])
  expect(eventsInOrder(project).map(({ title }) => title)).toEqual([
    'Comité',
    'Subvention',
    'Pandémie',
  ])
  expect(contradictions(project)).toEqual([])
})
