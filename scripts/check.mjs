/** `npm run check`: the checks that need neither a build nor a browser. */
import { prepare } from './prepare.mjs'
import { fastSteps, runSteps } from './steps.mjs'

prepare()
process.exitCode = (await runSteps(fastSteps)).allPassed ? 0 : 1
