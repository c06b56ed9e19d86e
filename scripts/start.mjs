/** `npm start`: installs what is missing, builds what changed, serves the app on this machine. */
import { buildIfNeeded } from './build.mjs'
import { prepare } from './prepare.mjs'
import { say } from './run.mjs'
import { serve } from './serve.mjs'

prepare()
await buildIfNeeded()
const { url } = await serve()
say(`\nJalons est ouvert ici : ${url}`, `Jalons is open here: ${url}`)
say('Ctrl+C pour arrêter.', 'Ctrl+C to stop.')
