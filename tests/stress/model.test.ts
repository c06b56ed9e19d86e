/**
 * Any sequence of actions keeps a project sound: random edits, undos, redos, saves and openings, with
 * what must always hold checked after each.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Edit } from '../../src/domain/edits/edit.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { unsoundness } from '../../src/domain/project/soundness.ts'
import { openProject, writeProject } from '../../src/files/projectFile.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession, type Session } from '../../src/session/session.ts'
import { samples } from '../domain/edits/samples.ts'
import { project } from '../helpers/arbitraries.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { testDatabases } from '../helpers/testDatabases.ts'
import { eachSeed, report, sized } from './seeds.ts'

const ACTIONS = 300
const ACTS = [
  'edit',
  'edit',
  'edit',
  'edit',
  'edit',
  'undo',
  'undo',
  'redo',
  'save',
  'open',
  'file',
]

const { open } = testDatabases()
const sampleOf = fc.constantFrom(...Object.values(samples))

/** Edits drawn one after the other from a seed, each for the project as it is then. */
function editsFrom(seed: number): (project: Project) => Edit {
  const [draw] = fc.sample(fc.gen(), { seed, numRuns: 1 })
  return (current) => draw!(() => draw!(() => sampleOf)(current))
}

/** What the project was after each step, kept apart from the session: `at` is where it stands. */
type Past = { readonly states: Project[]; at: number }

/** Does one act; gives what the project must then be. */
function act(doing: string, session: Session, past: Past, edit: (project: Project) => Edit): void {
  if (doing === 'undo') {
    session.undo()
    past.at = Math.max(0, past.at - 1)
  } else if (doing === 'redo') {
    session.redo()
    past.at = Math.min(past.states.length - 1, past.at + 1)
  } else {
    session.endTyping()
    const before = session.state.getState().project
    if (!session.perform(edit(before))) return
    past.at += 1
    past.states.splice(past.at, Infinity, session.state.getState().project)
  }
}

test('Sound, exactly undone, and saved as shown, after each of 300 random actions.', async () => {
  let actions = 0
  await eachSeed('model', sized(6, 200), async ({ seed, oneOf }) => {
    const [start] = fc.sample(project, { seed, numRuns: 1 }) as [Project]
    const database = open()
    await database.remove(start.id)
    await database.create(start)
    const opened = async () => openSession((await database.read(start.id)) as Written, database)
    let session = await opened()
    let past: Past = { states: [start], at: 0 }
    const edit = editsFrom(seed)
    for (let step = 0; step < ACTIONS; step += 1) {
      const doing = oneOf(ACTS)
      const where = `action ${step} (${doing})`
      if (doing === 'save' || doing === 'open') await session.settled()
      if (doing === 'open') {
        session.close()
        session = await opened()
        past = { states: [past.states[past.at] as Project], at: 0 }
      }
      if (doing === 'edit' || doing === 'undo' || doing === 'redo') act(doing, session, past, edit)
      const { project: shown, saving } = session.state.getState()
      expect(unsoundness(shown), where).toEqual([])
      expect(saysTheSame(shown, past.states[past.at]), where).toBe(true)
      if (doing === 'save') {
        expect(saving, where).toBe('saved')
        expect(saysTheSame(await database.load(start.id), shown), where).toBe(true)
      }
      if (doing === 'file') {
        const file = openProject(writeProject(shown), shown.id)
        expect('project' in file && saysTheSame(file.project, shown), where).toBe(true)
      }
      actions += 1
    }
    await session.settled()
    expect(saysTheSame(await database.load(start.id), past.states[past.at])).toBe(true)
    session.close()
    await database.remove(start.id)
    database.close()
  })
  report(
    'model',
    `${actions} actions, 0 unsound, 0 not undone exactly, 0 saved otherwise than shown`,
  )
})
