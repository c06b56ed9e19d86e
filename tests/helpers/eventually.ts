import { vi } from 'vitest'

/** Waits until it holds: up to 20 seconds, for a machine that is busy with other work. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 20_000)
