import { describe, expect, it } from 'vitest'

import { hashOf, readRoute } from '../../src/screens/route.ts'

describe('The address of a screen', () => {
  it('leads back to the same screen', () => {
    for (const room of ['story', 'outcomes', 'chain', 'learn', 'report'] as const) {
      const route = { screen: 'project', projectId: 'p1', room } as const
      expect(readRoute(hashOf(route))).toEqual(route)
    }
    expect(readRoute(hashOf({ screen: 'library' }))).toEqual({ screen: 'library' })
  })

  it('opens the library when it says nothing known', () => {
    for (const hash of ['', '#', '#/', '#/project', '#/project/', '#/elsewhere/p1/story']) {
      expect(readRoute(hash)).toEqual({ screen: 'library' })
    }
  })

  it('opens the story when the room is not known', () => {
    expect(readRoute('#/project/p1/attic')).toEqual({
      screen: 'project',
      projectId: 'p1',
      room: 'story',
    })
  })
})
