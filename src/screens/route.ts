import { useSyncExternalStore } from 'react'

/** The rooms of an open project. */
export type RoomName = 'story' | 'outcomes' | 'chain'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'project'; readonly projectId: string; readonly room: RoomName }

const ROOMS: readonly RoomName[] = ['story', 'outcomes', 'chain']

/** Reads the part of the address after `#`; anything unknown is the library. */
export function readRoute(hash: string): Route {
  const [, kind, projectId, room] = hash.replace(/^#/, '').split('/')
  if (kind !== 'project' || !projectId) return { screen: 'library' }
  const known = ROOMS.find((name) => name === room) ?? 'story'
  return { screen: 'project', projectId, room: known }
}

/** The address of a route, from `#` on. */
export function hashOf(route: Route): string {
  return route.screen === 'library' ? '#/' : `#/project/${route.projectId}/${route.room}`
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
