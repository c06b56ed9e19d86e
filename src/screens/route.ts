import { useSyncExternalStore } from 'react'

/** The rooms of an open project. */
export type RoomName = 'story' | 'outcomes' | 'chain' | 'learn' | 'report'

export type Route =
  | { readonly screen: 'library' }
  | {
      readonly screen: 'project'
      readonly projectId: string
      readonly room: RoomName
      /** What is shown of a room that has several parts; the room knows which. */
      readonly part?: string
    }

const ROOMS: readonly RoomName[] = ['story', 'outcomes', 'chain', 'learn', 'report']

/** Reads the part of the address after `#`; anything unknown is the library. */
export function readRoute(hash: string): Route {
  const [, kind, projectId, room, part] = hash.replace(/^#/, '').split('/')
  if (kind !== 'project' || !projectId) return { screen: 'library' }
  const known = ROOMS.find((name) => name === room) ?? 'story'
  return { screen: 'project', projectId, room: known, ...(part ? { part } : {}) }
}

/** The address of a route, from `#` on. */
export function hashOf(route: Route): string {
  if (route.screen === 'library') return '#/'
  const { projectId, room, part } = route
  return `#/project/${projectId}/${room}${part === undefined ? '' : `/${part}`}`
}

/** Goes to a screen; the browser's back button comes back from it. */
export function goTo(route: Route): void {
  location.hash = hashOf(route)
}

/** The hash is a string, so that the store below gives equal values for equal addresses. */
function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** Where the person is. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => location.hash))
}
