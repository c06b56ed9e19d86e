/**
 * From an older version of a format to the newest: a list of steps, in order, that nothing jumps. The
 * first brings version 1 to version 2, so that with n steps the newest version is n + 1 and no version
 * can be without its step. Steps are pure and work on JSON that nobody has checked yet.
 */
export type Step<T> = (value: T) => T

/** Thrown by a step that cannot bring a value over; `where` is the path of the field at fault. */
export class StepFault extends Error {
  override readonly name = 'StepFault'

  constructor(readonly where: string) {
    super(`This cannot be brought to the next version: ${where}`)
  }
}

export type Migrated<T> =
  | { readonly value: T }
  /** `tooNew`: newer than the last step leads to. `unknown`: a version that never was. */
  | { readonly fault: 'tooNew' | 'unknown' }
  /** A step failed; `where` is the path of the field at fault, empty when it did not say. */
  | { readonly fault: 'failed'; readonly where: string }

/** Brings a value from its version to the newest, whole or not at all. */
export function migrate<T>(steps: readonly Step<T>[], version: number, value: T): Migrated<T> {
  if (!Number.isInteger(version) || version < 1) return { fault: 'unknown' }
  if (version > steps.length + 1) return { fault: 'tooNew' }
  try {
    return { value: steps.slice(version - 1).reduce((before, step) => step(before), value) }
  } catch (error) {
    return { fault: 'failed', where: error instanceof StepFault ? error.where : '' }
  }
}
