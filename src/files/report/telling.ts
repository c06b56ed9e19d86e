/** What every part of the report is told from: the project as it is read, its words, its pictures. */
import type { Words } from '../../content/messages/fr.ts'
import { type Repertoire, repertoireIn } from '../../content/repertoire/inProject.ts'
import type { ReportWords } from '../../content/report/words.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { Project, When } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { readIn } from '../../domain/project/translations.ts'
import { formatEdtf } from '../../domain/time/formatWhen.ts'
import type { Arrangement } from '../../layout/chainModel.ts'
import { writeChainSvg } from '../exports/chainSvg.ts'
import { writeFigureSvg } from '../exports/figureSvg.ts'
import { ordinaryOptions } from '../exports/ordinaryOptions.ts'
import type { PictureOptions } from '../exports/pictureWords.ts'
import { writeTimelineSvg } from '../exports/timelineSvg.ts'
import { writtenWhen } from '../exports/writtenWhen.ts'
import { xmlText } from '../xmlText.ts'

import type { ToldFigure } from '../figures/toldFigure.ts'
import { pictureSize } from './pictureInside.ts'
import type { Block } from './report.ts'

export type Telling = {
  readonly language: 'fr' | 'en'
  /** As it is written; accounts are told from it. */
  readonly written: Project
  /** As it is read in the language of the report. */
  readonly project: Project
  readonly words: Words
  readonly say: ReportWords
  readonly repertoire: Repertoire
  /** 'YYYY-MM-DD', and in words. */
  readonly today: string
  readonly date: string
  readonly when: (when: When) => string
  /** Place of each event in the story, from 1. */
  readonly numberOf: ReadonlyMap<string, number>
  /** A title, or the words for a card that has none. */
  readonly named: (title: string) => string
  /** What an id stands for, in words: an event with its number, an effect, a link, an outcome; '' if gone. */
  readonly refer: (id: string) => string
  readonly drawTimeline: () => string
  /** Draws the chain of a project, which may be a part of this one. */
  readonly drawChain: (shown: Project) => string
  readonly drawFigure: (figure: ToldFigure) => string
}

/** What a part of the report says: its text, then its blocks, each made when it is asked for. */
export type PartTold = { readonly text: readonly string[]; readonly blocks: Iterable<Block> }

type Given = {
  readonly words: Words
  readonly say: ReportWords
  readonly language: 'fr' | 'en'
  readonly today: string
  readonly fontCss: string
  readonly arrangement: Arrangement
}

/** Width over height of a timeline that fills a sheet standing up. */
const STANDING = 0.8

/** Prepares the telling of a project. */
export function tellingOf(
  written: Project,
  { words, say, language, today, fontCss, arrangement }: Given,
): Telling {
  const project = readIn(written, language)
  const repertoire = repertoireIn(project.outcomes, words.repertoire, language)
  const picture = {
    ...ordinaryOptions(project, { words, language, today, fontCss }),
    arrangement,
    isInDocument: true,
    isForPaper: true,
  }
  const numberOf = new Map(eventsInOrder(project).map(({ id }, at) => [id, at + 1]))
  const named = (title: string) => xmlText(title).trim() || say.untitledCard
  const card = (id: string) => {
    const event = recordOf(project, 'events', id)
    if (event) return `${numberOf.get(id)}. ${named(event.title)}`
    const effect = recordOf(project, 'effects', id)
    return effect ? named(effect.title) : ''
  }
  const refer = (id: string) => {
    const link = recordOf(project, 'links', id)
    if (link) return words.chain.fromTo(card(link.fromId), card(link.toId))
    return card(id) || (repertoire.find(id) ? repertoire.labelOf(id) : '')
  }
  return {
    language,
    written,
    project,
    words,
    say,
    repertoire,
    today,
    date: formatEdtf(today, language),
    when: (when) => writtenWhen(when, language),
    numberOf,
    named,
    refer,
    drawTimeline: () => writeTimelineSvg(project, { ...picture, today, proportion: STANDING }),
    drawFigure: (figure) => writeFigureSvg(project.info, figure, picture),
    drawChain: (shown) => drawForPaper(shown, picture),
  }
}

/** Lines of a cell, one under the other, without those that say nothing. */
export function lines(...said: readonly string[]): string {
  return said.filter((line) => line.trim() !== '').join('\n')
}

/** Wider than that for its height, a chain has letters too small on a sheet. */
const TOO_WIDE = 2.5
/** In time, a chain of more events is always too wide: it is not even tried. */
const MOST_IN_TIME = 60

/** The chain as it is arranged on the screen, or by depth when it is then far less wide. */
function drawForPaper(project: Project, picture: PictureOptions): string {
  if (Object.keys(project.events).length > MOST_IN_TIME) {
    return writeChainSvg(project, { ...picture, arrangement: 'depth' })
  }
  const drawn = writeChainSvg(project, picture)
  const { width, height } = pictureSize(drawn)
  if (picture.arrangement === 'depth' || width < height * TOO_WIDE) return drawn
  const byDepth = writeChainSvg(project, { ...picture, arrangement: 'depth' })
  return pictureSize(byDepth).width < width ? byDepth : drawn
}
