import type { Id } from '../../domain/project/ids.ts'

/** The key of an event lying somewhere: on a card, or in the tray (`from` is null). One event may lie on several cards. */
export function slipKey(eventId: Id, from: Id | null): string {
  return `${from ?? 'tray'}/${eventId}`
}

/** The event and the card of a slip, read back from its key. */
export function readSlipKey(key: string): { eventId: Id; from: Id | null } {
  const [from = '', eventId = ''] = key.split('/')
  return { eventId, from: from === 'tray' ? null : from }
}
