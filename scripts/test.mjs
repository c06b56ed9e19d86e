/** `npm test`: installs what is missing, a Chromium included, then checks everything. */
import { findChromium } from './chromium.mjs'
import { prepare } from './prepare.mjs'
import { browserSteps, fastSteps, runSteps, slowSteps } from './steps.mjs'

let isCounted = false
// The last line is a count even when the preparation itself fails.
process.on('exit', () => {
  if (!isCounted) console.log('0 passed, 1 failed')
})

prepare()
await findChromium()
const { allPassed } = await runSteps([...fastSteps, ...slowSteps, ...browserSteps])
isCounted = true
process.exitCode = allPassed ? 0 : 1
