import * as v from 'valibot'

import { type Project, projectSchema } from './records.ts'

/** Says whether a value has the whole shape of a project; what records say of others is not looked at. */
export function isProject(value: unknown): value is Project {
  return v.is(projectSchema, value)
}
