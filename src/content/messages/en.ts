import { repertoireEn } from '../repertoire/en.ts'
import { account } from './en/account.ts'
import { actions } from './en/actions.ts'
import { actors } from './en/actors.ts'
import { backcasting, onward } from './en/backcasting.ts'
import { capture } from './en/capture.ts'
import { chain } from './en/chain.ts'
import { copies } from './en/copies.ts'
import { edits } from './en/edits.ts'
import { findings } from './en/findings.ts'
import { frame } from './en/frame.ts'
import { help } from './en/help.ts'
import { hesitation } from './en/hesitation.ts'
import { history } from './en/history.ts'
import { learn } from './en/learn.ts'
import { library } from './en/library.ts'
import { list } from './en/list.ts'
import { merge } from './en/merge.ts'
import { network } from './en/network.ts'
import { next } from './en/next.ts'
import { outcomes } from './en/outcomes.ts'
import { ownRepertoire } from './en/ownRepertoire.ts'
import { panel } from './en/panel.ts'
import { pictures } from './en/pictures.ts'
import { portrait } from './en/portrait.ts'
import { printing } from './en/printing.ts'
import { problems } from './en/problems.ts'
import { questions } from './en/questions.ts'
import { reading } from './en/reading.ts'
import { storage } from './en/storage.ts'
import { report } from './en/report.ts'
import { rows } from './en/rows.ts'
import { story } from './en/story.ts'
import { tableReading } from './en/tableReading.ts'
import { timeline } from './en/timeline.ts'
import { translation } from './en/translation.ts'
import { wheel } from './en/wheel.ts'
import { workSessions } from './en/workSessions.ts'
import type { Words } from './fr.ts'

/** Every word of the app in English. */
export const en: Words = {
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
  repertoire: repertoireEn,
}
