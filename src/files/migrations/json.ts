/** JSON that nobody has checked yet, as the steps of the format handle it. */
import { StepFault } from './migrate.ts'

export type Json = Readonly<Record<string, unknown>>

/** The same with more fields, which it must not have: what an older file says more is not lost. */
export function adding(before: Json, fields: Json): Json {
  const taken = Object.keys(fields).find((name) => Object.hasOwn(before, name))
  if (taken !== undefined) throw new StepFault(taken)
  return { ...fields, ...before }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
