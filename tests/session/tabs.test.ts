import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { addEvent, editEvent, removeEvents } from '../../src/domain/edits/eventEdits.ts'
import { addLink } from '../../src/domain/edits/linkEdits.ts'
import { newEvent, newLink } from '../../src/domain/project/newRecords.ts'
import type { Project } from '../../src/domain/project/records.ts'
import { unsoundness } from '../../src/domain/project/soundness.ts'
import { samples } from '../domain/edits/samples.ts'
import { saysTheSame } from '../helpers/editLaws.ts'
import { sharedStore } from '../helpers/sharedStore.ts'
import { projectWith } from '../helpers/smallProjects.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const start = () => projectWith(['e1', 'e2', 'e3'], ['f1'], ['e1→f1'])
const titled = (title: string, id = 'e1') => editEvent({ id, title: '' }, { title })

async function twoTabs() {
  const shared = sharedStore(start())
  const [mine, theirs] = [shared.openTab(), shared.openTab()]
  await shared.calm()
  return { ...shared, mine, theirs }
}

describe('Two tabs on one project', () => {
  test('see each other’s edits.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    mine.session.perform(titled('À moi'))
    theirs.session.perform(titled('À eux', 'e2'))
    await calm()
    for (const tab of [mine, theirs]) {
      expect(tab.now().saving).toBe('saved')
      expect(tab.now().project.events).toMatchObject({
        e1: { title: 'À moi' },
        e2: { title: 'À eux' },
      })
    }
  })

  test('that write the same field at once end with the text written last, in both.', async () => {
    for (const first of [0, 1]) {
      const { mine, theirs, calm, goOn, reloaded, rows } = await twoTabs()
      mine.session.perform(titled('À moi'))
      theirs.session.perform(titled('À eux'))
      await goOn(() => first)
      await calm(() => 0)
      expect(rows).toHaveLength(2)
      expect(mine.now().project.events.e1?.title).toBe(first === 0 ? 'À eux' : 'À moi')
      expect(theirs.now().project).toEqual(mine.now().project)
      expect(reloaded()).toEqual(mine.now().project)
    }
  })

  test('each take back their own work only.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    mine.session.perform(titled('À moi'))
    mine.session.endTyping()
    mine.session.perform(titled('À moi aussi', 'e2'))
    await calm()
    theirs.session.perform(titled('À eux', 'e2'))
    await calm()
    mine.session.undo()
    expect(mine.now().lastDeed).toMatchObject({ kind: 'undone', extent: 'nothing' })
    mine.session.undo()
    await calm()
    expect(theirs.now().project.events).toMatchObject({
      e1: { title: 'Titre de e1' },
      e2: { title: 'À eux' },
    })
  })

  test('keep a link whose event one removes and then brings back.', async () => {
    const { mine, theirs, calm, fold, reloaded } = await twoTabs()
    mine.session.perform(removeEvents(['e2'], ''))
    theirs.session.perform(addLink(newLink('l', 'e3', 'e2')))
    await calm()
    expect(theirs.now().project.links).not.toHaveProperty('l')
    fold()
    mine.session.perform(titled('Autre', 'e3'))
    mine.session.undo()
    mine.session.undo()
    await calm()
    for (const { links } of [mine.now().project, theirs.now().project, reloaded() ?? start()]) {
      expect(links).toHaveProperty('l')
    }
  })

  test('drop the selection of what the other removed.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    mine.session.select('e2')
    theirs.session.perform(removeEvents(['e2'], ''))
    await calm()
    expect(mine.now().selectedId).toBeNull()
  })

  test('draw nothing again when what was written is what is shown.', async () => {
    const { mine, calm } = await twoTabs()
    mine.session.perform(titled('À moi'))
    const { project } = mine.now()
    await calm()
    expect(mine.now().project).toBe(project)
    mine.session.perform(titled('À moi', 'e2'))
    expect(mine.now().project.events['e1']).toBe(project.events['e1'])
  })

  test('hear nothing any more once closed.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    mine.session.close()
    theirs.session.perform(titled('À eux'))
    await calm()
    expect(mine.now().project.events.e1?.title).toBe('Titre de e1')
  })
})

describe('A project put in the bin by another tab', () => {
  test('is said to be there, is still saved, and can be taken back.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    void theirs.store.moveToBin('p')
    await calm()
    expect(mine.now().whereabouts).toBe('inBin')
    mine.session.perform(titled('À moi'))
    await calm()
    expect(mine.now().saving).toBe('saved')
    void mine.session.restore()
    await calm()
    expect([mine.now().whereabouts, theirs.now().whereabouts]).toEqual(['here', 'here'])
  })
})

describe('A project removed by another tab', () => {
  test('is said to be gone, and is not said to be saved.', async () => {
    const { mine, theirs, calm } = await twoTabs()
    void theirs.store.remove('p')
    await calm()
    expect(mine.now()).toMatchObject({ whereabouts: 'removed', saving: 'failed' })
    mine.session.perform(titled('À moi'))
    await calm()
    expect(mine.now()).toMatchObject({ whereabouts: 'removed', saving: 'failed' })
    expect(mine.now().project.events.e1?.title).toBe('À moi')
  })

  test('is noticed by the write that finds it gone, when nothing was heard.', async () => {
    const { mine, theirs, goOn, calm } = await twoTabs()
    mine.session.perform(titled('À moi'))
    void theirs.store.remove('p')
    await goOn(() => 1)
    await calm()
    expect(mine.now()).toMatchObject({ whereabouts: 'removed', saving: 'failed' })
  })

  test('can be kept again with what was not written yet, and both tabs go on.', async () => {
    const { mine, theirs, calm, reloaded } = await twoTabs()
    void theirs.store.remove('p')
    await calm()
    mine.session.perform(titled('À moi'))
    void mine.session.restore()
    mine.session.perform(titled('Encore', 'e2'))
    await calm()
    theirs.session.perform(titled('À eux', 'e3'))
    await calm()
    const expected = { e1: { title: 'À moi' }, e2: { title: 'Encore' }, e3: { title: 'À eux' } }
    for (const tab of [mine, theirs]) {
      expect(tab.now()).toMatchObject({ whereabouts: 'here', saving: 'saved' })
      expect(tab.now().project.events).toMatchObject(expected)
    }
    expect(reloaded()).toEqual(mine.now().project)
  })

  test('and kept again by both loses nothing of either.', async () => {
    const { mine, theirs, calm, reloaded } = await twoTabs()
    void theirs.store.remove('p')
    await calm()
    mine.session.perform(titled('À moi'))
    theirs.session.perform(titled('À eux', 'e2'))
    void mine.session.restore()
    void theirs.session.restore()
    await calm()
    expect(reloaded()?.events).toMatchObject({ e1: { title: 'À moi' }, e2: { title: 'À eux' } })
    expect(theirs.now().project).toEqual(mine.now().project)
  })
})

const step = fc.record({
  tab: fc.nat({ max: 1 }),
  doing: fc.constantFrom('edit', 'edit', 'undo', 'redo', 'wait', 'wait', 'wait', 'fold'),
  pick: fc.nat({ max: 1000 }),
})
const steps = fc.array(step, { minLength: 10, maxLength: 40 })

/** Two tabs never draw the same id for an event and an effect; short ids drawn here now and then do. */
function isTaken(next: Project, other: Project): boolean {
  return (
    Object.keys(next.events).some((id) => Object.hasOwn(other.effects, id)) ||
    Object.keys(next.effects).some((id) => Object.hasOwn(other.events, id))
  )
}

describe('In 1,000 interleavings of two tabs,', () => {
  test('edits, undos and redos are each written once, and both tabs end the same.', async () => {
    const sampleOf = fc.constantFrom(...Object.values(samples))
    await fc.assert(
      fc.asyncProperty(steps, fc.gen(), async (taken, draw) => {
        const { mine, theirs, goOn, calm, fold, reloaded, rows } = await twoTabs()
        const tabs = [mine, theirs] as const
        let changes = 0
        for (const tab of tabs) {
          tab.session.state.subscribe(({ project, lastDeed }, before) => {
            if (lastDeed !== before.lastDeed && project !== before.project) changes += 1
          })
        }
        for (const { tab, doing, pick } of taken) {
          const { session, now } = tabs[tab] as typeof mine
          if (doing === 'edit') {
            const edit = draw(() => draw(() => sampleOf)(now().project))
            if (!isTaken(edit.apply(now().project), (tab === 0 ? theirs : mine).now().project)) {
              session.perform(edit)
            }
          } else if (doing === 'undo') session.undo()
          else if (doing === 'redo') session.redo()
          else if (doing === 'fold') fold()
          else await goOn((count) => pick % Math.max(count, 1))
        }
        let turn = 0
        await calm((count) => (turn += 7) % count)
        expect(rows).toHaveLength(changes)
        expect(saysTheSame(mine.now().project, theirs.now().project)).toBe(true)
        expect(saysTheSame(mine.now().project, reloaded())).toBe(true)
        expect(unsoundness(mine.now().project)).toEqual([])
        expect([mine.now().saving, theirs.now().saving]).toEqual(['saved', 'saved'])
      }),
      { numRuns: 1000, endOnFailure: true },
    )
  })

  test('all that each wrote is there at the end, where both did not write the same field.', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { mine, theirs, goOn, calm, fold } = await twoTabs()
        const fields = ['title', 'description'] as const
        const expected: Record<string, Record<string, string>> = {}
        for (const [at, { tab, doing, pick }] of taken.entries()) {
          const { session } = [mine, theirs][tab] as typeof mine
          const id = `e${1 + (pick % 3)}`
          const words = `Écrit ${at}`
          if (doing === 'fold') fold()
          else if (doing === 'wait') await goOn((count) => pick % Math.max(count, 1))
          else if (doing === 'edit') {
            const field = fields[tab] ?? 'title'
            session.perform(editEvent({ id, title: '' }, { [field]: words }))
            expected[id] = { ...expected[id], [field]: words }
          } else {
            session.perform(addEvent(newEvent(`new${at}`, 'b00', words)))
            expected[`new${at}`] = { title: words }
          }
        }
        let turn = 0
        await calm((count) => (turn += 7) % count)
        for (const tab of [mine, theirs]) expect(tab.now().project.events).toMatchObject(expected)
      }),
      { numRuns: 1000, endOnFailure: true },
    )
  })
})
