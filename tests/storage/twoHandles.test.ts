import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Change, changeBetween } from '../../src/domain/changes/change.ts'
import { addEvent, editEvent, removeEvents } from '../../src/domain/edits/eventEdits.ts'
import { addLink } from '../../src/domain/edits/linkEdits.ts'
import { newEvent, newLink } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { unsoundness } from '../../src/domain/project/soundness.ts'
import type { Written } from '../../src/session/projectStore.ts'
import { openSession, type Session } from '../../src/session/session.ts'
import { telling } from '../../src/session/tabs.ts'
import { samples } from '../domain/edits/samples.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { eventually } from '../helpers/eventually.ts'
import { story, testDatabases, title } from '../helpers/testDatabases.ts'

const { open, write, rows } = testDatabases()
let count = 0

describe('Two handles on one database', () => {
  test('that edit by turns lose nothing.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    let [left, right] = [story(), story()]
    for (let turn = 0; turn < 120; turn += 1) {
      const event = (side: string) => addEvent(newEvent(`${side}${turn}`, 'b00', `${side} ${turn}`))
      ;[left, right] = await Promise.all([
        write(mine, left, event('left')),
        write(theirs, right, event('right')),
      ])
      if (turn === 110) await theirs.load('p')
    }
    const loaded = await open().load('p')
    const expected = { ...left.events, ...right.events }
    expect(loaded?.events).toEqual(expected)
    expect(Object.keys(expected)).toHaveLength(242)
  })

  test('that edit other fields of one record keep both.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    await write(mine, story(), title('À moi'))
    await write(theirs, story(), editEvent({ id: 'e1', title: '' }, { description: 'À eux' }))
    expect((await mine.load('p'))?.events.e1).toMatchObject({
      title: 'À moi',
      description: 'À eux',
    })
  })

  test('each learn what the other wrote, in the answer to a write and by asking.', async () => {
    const [mine, theirs] = [open(), open()]
    for (const id of ['p', 'q']) await mine.create(story(id))
    const known = (await mine.read('p')) as Written
    await write(theirs, story(), title('À eux'))
    await write(theirs, story('q'), title('Un autre projet'))
    const next = title('À moi', 'e2').apply(story())
    const change = changeBetween(story(), next) as Change
    const answer = (await mine.append([change], next, known)) as Written
    expect(answer.project.events).toMatchObject({ e1: { title: 'À eux' }, e2: { title: 'À moi' } })
    expect(await theirs.read('p', known)).toEqual({ ...answer, isInBin: false })
    expect(await theirs.read('p', answer)).toEqual({ ...answer, isInBin: false })
    expect(await theirs.read('p')).toEqual({ ...answer, isInBin: false })
  })

  test('learn it also when what they know was folded away, or removed and made anew.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    const known = (await mine.read('p')) as Written
    let current = story()
    for (let turn = 0; turn < 200; turn += 1) {
      current = await write(theirs, current, title(`Titre ${turn}`))
    }
    await theirs.load('p')
    expect(await rows('changes')).toHaveLength(0)
    expect((await mine.read('p', known))?.project).toEqual(current)
    const next = title('À moi', 'e2').apply(story())
    const change = changeBetween(story(), next) as Change
    const answer = (await mine.append([change], next, known)) as Written
    current = title('À moi', 'e2').apply(current)
    expect(answer.project).toEqual(current)
    await theirs.remove('p')
    expect(await mine.read('p', answer)).toBeNull()
    await theirs.create(title('Refait').apply(current))
    expect((await mine.read('p', answer))?.project.events.e1?.title).toBe('Refait')
  })

  test('of two sessions, at random, end the same, and so does what is opened next.', async () => {
    const sampleOf = fc.constantFrom(...Object.values(samples))
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const start = story(`r${(count += 1)}`)
        const ears: ((id: string) => void)[] = []
        const starts = open()
        await starts.create(start)
        const sessions: Session[] = []
        for (const own of [0, 1]) {
          const say = (id: string) => queueMicrotask(() => ears[1 - own]?.(id))
          const listen = (hear: (id: string) => void) => {
            ears[own] = hear
            return () => {}
          }
          const written = (await starts.read(start.id)) as Written
          sessions.push(openSession(written, telling(open(), { say }), { listen }))
        }
        for (let turn = 0; turn < 16; turn += 1) {
          const session = sessions[draw(() => fc.nat({ max: 1 }))] as Session
          const { project } = session.state.getState()
          if (draw(() => fc.nat({ max: 3 })) === 0) session.undo()
          else session.perform(draw(() => draw(() => sampleOf)(project)))
          if (draw(fc.boolean)) await new Promise((resolve) => setTimeout(resolve))
        }
        for (const session of sessions) await session.settled()
        for (const hear of ears) hear(start.id)
        const loaded = await starts.load(start.id)
        await eventually(() => {
          for (const { state } of sessions) {
            expect(saysTheSame(state.getState().project, loaded)).toBe(true)
          }
        })
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  test('where one removes what the other links to, leave a sound project.', async () => {
    const [mine, theirs] = [open(), open()]
    await mine.create(story())
    await write(mine, story(), removeEvents(['e2'], ''))
    await write(theirs, story(), addLink(newLink('l', 'e1', 'e2')))
    const loaded = (await mine.load('p')) as Project
    expect(unsoundness(loaded)).toEqual([])
    expect(Object.keys(loaded.links)).toEqual(['e1-f1'])
  })
})
