import { describe, expect, it } from 'vitest'

import type { CaptureContext } from '../../../src/domain/capture/chips.ts'
import { eventFromCorrection, eventFromLine } from '../../../src/domain/capture/eventFromLine.ts'
import { type Facts, factsOf } from '../../../src/domain/capture/facts.ts'
import { readLine } from '../../../src/domain/capture/readLine.ts'
import { captureEvent, correctEvent } from '../../../src/domain/edits/captureEdits.ts'
import { newProject } from '../../../src/domain/project/newRecords.ts'
import { contradictions, eventsInOrder } from '../../../src/domain/project/order.ts'
import type { KeyEvent, Project } from '../../../src/domain/project/records.ts'

const TODAY = '2026-06-15'

function contextOf(project: Project): CaptureContext {
  return {
    language: 'fr',
    actors: Object.values(project.actors),
    outcomes: [
      { id: 'network-extension', number: 4, names: ['Élargissement du réseau'] },
      { id: 'resources', number: 11, names: ['Acquisition de ressources'] },
    ],
  }
}

function factsIn(project: Project, line: string): Facts {
  return factsOf(line, readLine(line, contextOf(project)))
}

let made = 0
const newId = () => `n${(made += 1)}`

function with1(project: Project, line: string, id = newId()): Project {
  const given = { id, today: TODAY, newId, workSessionId: null }
  const { event, newActors } = eventFromLine(project, factsIn(project, line), given)
  return captureEvent(event, newActors).apply(project)
}

function told(lines: readonly string[]): Project {
  return lines.reduce<Project>((project, line) => with1(project, line), newProject('p', 'Récit'))
}

const titles = (project: Project) => eventsInOrder(project).map(({ title }) => title)
const first = (project: Project) => eventsInOrder(project)[0] as KeyEvent
const actorNames = (project: Project) => Object.values(project.actors).map(({ name }) => name)

describe('The event a line tells of', () => {
  it('is told where its date calls for, and an undated one at the end', () => {
    const project = told(['2020 Fin', '2016 Début', 'Sans date', 'mars 2018 Milieu', '2022 Suite'])
    expect(titles(project)).toEqual(['Début', 'Milieu', 'Fin', 'Sans date', 'Suite'])
    expect(contradictions(project)).toEqual([])
  })

  it('is planned when it surely lies ahead or is said to be, and has happened otherwise', () => {
    const project = told([
      '2027 Plus tard',
      '2026 Cette année',
      'juin 2026 Ce mois-ci',
      '2019 Avant',
      '> Un jour',
    ])
    const statuses = eventsInOrder(project).map(({ title, status }) => [title, status])
    expect(Object.fromEntries(statuses)).toEqual({
      Avant: 'happened',
      'Cette année': 'happened',
      'Ce mois-ci': 'happened',
      'Plus tard': 'planned',
      'Un jour': 'planned',
    })
  })

  it('is told at the usual reading of a winter that has two', () => {
    const project = told([
      'entre mars et mai 2020 Pandémie',
      'hiver 2019 Subvention',
      '2017 Comité',
    ])
    expect(titles(project)).toEqual(['Comité', 'Subvention', 'Pandémie'])
    expect(contradictions(project)).toEqual([])
  })

  it('has all that the line says, each thing once', () => {
    const project = told([
      '! Perte du local #11 #4 #11 @CLSC @clsc @Centraide ? trop tôt ? trop tard',
    ])
    expect(first(project)).toMatchObject({
      title: 'Perte du local',
      polarity: 'setback',
      outcomes: [
        { outcomeId: 'resources', why: '', tentative: false },
        { outcomeId: 'network-extension', why: '', tentative: false },
      ],
      views: [
        { by: '', text: 'Trop tôt' },
        { by: '', text: 'Trop tard' },
      ],
    })
    expect(actorNames(project)).toEqual(['CLSC', 'Centraide'])
    expect(first(project).actorIds).toEqual(Object.keys(project.actors))
  })

  it('names the actors that are there already, whatever their capitals', () => {
    const project = told(['Rencontre @CLSC', 'Entente @clsc'])
    expect(actorNames(project)).toEqual(['CLSC'])
  })

  it('has the line for a title when nothing else is left', () => {
    expect(titles(told(['mars 2020', ' @CLSC ', '#4']))).toEqual(['mars 2020', '@CLSC', '#4'])
  })

  it('bears the work session given', () => {
    const project = newProject('p', '')
    const given = { id: 'e', today: TODAY, newId, workSessionId: 's' }
    expect(eventFromLine(project, factsIn(project, 'Corvée'), given).event.workSessionId).toBe('s')
  })
})

describe('A corrected line', () => {
  function corrected(project: Project, before: string, after: string, formerIds: string[] = []) {
    const event = first(project)
    const facts = { before: factsIn(project, before), after: factsIn(project, after) }
    const told1 = eventFromCorrection(project, event, facts, { today: TODAY, newId })
    const actors = { newActors: told1.newActors, formerActorIds: formerIds }
    return correctEvent(event, told1.event, actors).apply(project)
  }

  it('changes what it says otherwise, and moves the event to its new date', () => {
    const line = '2018 Rencontre @CLCS #4'
    const start = told([line, '2020 Entente'])
    const end = corrected(start, line, '2021 ! Rencontre manquée @CLSC #11 ? trop tôt')
    expect(titles(end)).toEqual(['Entente', 'Rencontre manquée'])
    expect(eventsInOrder(end)[1]).toMatchObject({
      when: { said: '2021', edtf: '2021' },
      polarity: 'setback',
      outcomes: [{ outcomeId: 'resources' }],
      views: [{ by: '', text: 'Trop tôt' }],
    })
    expect(Object.keys(end.events).toSorted()).toEqual(Object.keys(start.events).toSorted())
  })

  it('takes away the actor it had brought, unless another event names it', () => {
    const start = told(['Rencontre @CLCS'])
    const ids = Object.keys(start.actors)
    expect(actorNames(corrected(start, 'Rencontre @CLCS', 'Rencontre @CLSC', ids))).toEqual([
      'CLSC',
    ])
    const shared = with1(start, 'Entente @CLCS')
    const end = corrected(shared, 'Rencontre @CLCS', 'Rencontre @CLSC', ids)
    expect(actorNames(end)).toEqual(['CLCS', 'CLSC'])
  })

  it('leaves all that was written elsewhere since', () => {
    const start = told(['Rencontre #4 @CLSC'])
    const event = first(start)
    const edited: KeyEvent = {
      ...event,
      title: 'Grande rencontre',
      status: 'unplanned',
      polarity: 'neutral',
      importance: 3,
      outcomes: [...event.outcomes, { outcomeId: 'governance', why: 'parce que', tentative: true }],
      views: [{ by: 'CLSC', text: 'Bof' }],
    }
    const project = { ...start, events: { [event.id]: edited } }
    const end = corrected(project, 'Rencontre #4 @CLSC', 'mars 2020 Rencontre #4 @CLSC')
    expect(first(end)).toEqual({
      ...edited,
      when: { said: 'mars 2020', edtf: '2020-03' },
      rank: first(end).rank,
    })
  })

  it('that says the same changes nothing', () => {
    const start = told(['mars 2020 Rencontre #4 @CLSC ? bof'])
    const line = 'mars 2020 Rencontre #4 @CLSC ? bof'
    expect(corrected(start, line, line)).toBe(start)
  })
})
