/**
 * `npm run bench`: installs what is missing, builds what changed, then measures the built app.
 * `-- --only chain` measures one room alone.
 */
import { buildIfNeeded } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { prepare } from './prepare.mjs'
import { runScript } from './run.mjs'

prepare()
await findChromium()
await buildIfNeeded()
process.exitCode = (await runScript('bench/run.mjs', process.argv.slice(2), { show: true })).code
