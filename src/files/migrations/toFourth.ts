/**
 * From version 3 to version 4: the maturity of a project becomes stages, each with its moment, and a
 * project may hold obstacles, resources, questions of its grid and what it wants of its report.
 */
import { StepFault } from './migrate.ts'
import { adding, isObject, type Json } from './json.ts'

/** The stage that was said, without its moment. The same in all copies, so that they still merge. */
const SAID_BEFORE = 'maturity'

export function toFourth(content: Json): Json {
  if (!isObject(content['info'])) throw new StepFault('info')
  const { maturity, ...info } = content['info']
  if (typeof maturity !== 'string') throw new StepFault('info.maturity')
  const stage = {
    id: SAID_BEFORE,
    stage: maturity,
    when: { said: '', edtf: null },
    note: '',
    evidenceIds: [],
  }
  return adding(
    { ...content, info },
    {
      questions: {},
      maturityStages: maturity === '' ? {} : { [SAID_BEFORE]: stage },
      obstacles: {},
      resources: {},
      reportParts: {},
    },
  )
}
