import { repertoireFr } from '../repertoire/fr.ts'
import { account } from './fr/account.ts'
import { actions } from './fr/actions.ts'
import { actors } from './fr/actors.ts'
import { backcasting, onward } from './fr/backcasting.ts'
import { capture } from './fr/capture.ts'
import { chain } from './fr/chain.ts'
import { copies } from './fr/copies.ts'
import { edits } from './fr/edits.ts'
import { findings } from './fr/findings.ts'
import { frame } from './fr/frame.ts'
import { help } from './fr/help.ts'
import { hesitation } from './fr/hesitation.ts'
import { history } from './fr/history.ts'
import { learn } from './fr/learn.ts'
import { library } from './fr/library.ts'
import { list } from './fr/list.ts'
import { merge } from './fr/merge.ts'
import { network } from './fr/network.ts'
import { next } from './fr/next.ts'
import { outcomes } from './fr/outcomes.ts'
import { ownRepertoire } from './fr/ownRepertoire.ts'
import { panel } from './fr/panel.ts'
import { pictures } from './fr/pictures.ts'
import { portrait } from './fr/portrait.ts'
import { printing } from './fr/printing.ts'
import { problems } from './fr/problems.ts'
import { questions } from './fr/questions.ts'
import { reading } from './fr/reading.ts'
import { storage } from './fr/storage.ts'
import { report } from './fr/report.ts'
import { rows } from './fr/rows.ts'
import { story } from './fr/story.ts'
import { tableReading } from './fr/tableReading.ts'
import { timeline } from './fr/timeline.ts'
import { translation } from './fr/translation.ts'
import { wheel } from './fr/wheel.ts'
import { workSessions } from './fr/workSessions.ts'

/** Every word of the app in French: the reference that other languages must match. */
export const fr = {
  frame,
  library,
  story,
  list,
  tableReading,
  timeline,
  capture,
  actors,
  workSessions,
  next,
  outcomes,
  ownRepertoire,
  chain,
  reading,
  account,
  learn,
  portrait,
  questions,
  findings,
  wheel,
  actions,
  network,
  translation,
  backcasting,
  onward,
  report,
  panel,
  copies,
  edits,
  problems,
  pictures,
  printing,
  help,
  hesitation,
  history,
  merge,
  rows,
  storage,
  repertoire: repertoireFr,
}

/** All the words of the app. A word missing in a language does not compile. */
export type Words = typeof fr
