import { expect, test } from 'vitest'

import * as edits from '../../../src/domain/edits/workSessionEdits.ts'
import { newRating, newWorkSession } from '../../../src/domain/project/newRecords.ts'
import { checkEditLaws } from '../../helpers/editLaws.ts'
import { projectWith } from '../../helpers/smallProjects.ts'

const session = newWorkSession('ws', 'Atelier du 12 mai')

test('Work sessions are added once and edited by field.', () => {
  const added = checkEditLaws(edits.addWorkSession(session), projectWith([]))
  expect(edits.addWorkSession({ ...session, title: 'Autre' }).apply(added)).toBe(added)
  const edited = checkEditLaws(
    edits.editWorkSession(session, { participants: ['Ève', 'Ali'] }),
    added,
  )
  expect(edited.workSessions.ws).toEqual({ ...session, participants: ['Ève', 'Ali'] })
})

test('Removing a work session keeps what was captured and rated there, without it.', () => {
  const project = {
    ...projectWith([{ id: 'e1', workSessionId: 'ws' }, 'e2']),
    workSessions: { ws: session },
    ratings: { r: { ...newRating('r', 'rt1', ''), now: 4, workSessionId: 'ws' } },
  }
  const next = checkEditLaws(edits.removeWorkSession(session), project)
  expect(next.workSessions).toEqual({})
  expect(next.events.e1?.workSessionId).toBeNull()
  expect(next.events.e2).toBe(project.events.e2)
  expect(next.ratings.r).toMatchObject({ now: 4, workSessionId: null })
})
