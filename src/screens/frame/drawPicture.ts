/** Pictures of the open project, drawn from the model; loaded when one is first asked for. */
import { readChainArrangement } from '../../browser/chainArrangement.ts'
import { finenessOf, svgToPng } from '../../browser/rasterise.ts'
import type { Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import type { Project } from '../../domain/project/records.ts'
import { readIn } from '../../domain/project/translations.ts'
import { accountsOf } from '../../files/exports/accountInWords.ts'
import { writeAccountPages } from '../../files/exports/accountPages.ts'
import { writeChainSvg } from '../../files/exports/chainSvg.ts'
import { writeFigureSvg } from '../../files/exports/figureSvg.ts'
import { ordinaryOptions } from '../../files/exports/ordinaryOptions.ts'
import { writeTimelineSvg } from '../../files/exports/timelineSvg.ts'
import type { ToldFigure } from '../../files/figures/toldFigure.ts'
import type { LaneKind } from '../../layout/timelineLanes.ts'
import { laneName } from '../panel/laneName.ts'
import { fontRule } from './fontRule.ts'

export type PictureGiven = {
  readonly project: Project
  readonly words: Words
  readonly language: Language
  /** Today, as 'YYYY-MM-DD'. */
  readonly today: string
  /** True when the project is given without its names: nothing else that is drawn may bear any. */
  readonly isNameless?: boolean
}

type Asked = {
  /** What splits the timeline in lanes. */
  readonly lanes?: LaneKind
  /** Width over height that the timeline comes close to. */
  readonly proportion?: number
  /** On paper, nothing is painted behind. */
  readonly isForPaper?: boolean
  readonly hasLegend?: boolean
  /** False to leave out the notice on the repertoire; only where nothing names an outcome. */
  readonly hasNotice?: boolean
  /** Tells each chain drawn in words, under it. */
  readonly hasAccount?: boolean
  /** The cards to draw and what they are; all of them when absent. */
  readonly only?: ReadonlySet<string>
  readonly partName?: string
}

/** Draws the chain or the timeline as an SVG that opens alone: its font is inside. */
export async function drawPicture(
  picture: 'chain' | 'timeline',
  given: PictureGiven,
  { lanes: kind = 'none', hasAccount = false, hasNotice = true, ...asked }: Asked = {},
): Promise<string> {
  const { words, language, today } = given
  const project = readIn(given.project, language)
  const ordinary = ordinaryOptions(project, { words, language, today, fontCss: await fontRule() })
  const options = {
    ...ordinary,
    words: hasNotice ? ordinary.words : { ...ordinary.words, reconstructed: '' },
    // As the diagram is on this device.
    arrangement: readChainArrangement(),
    ...asked,
    ...(hasAccount && picture === 'chain'
      ? { account: accountsOf(given.project, ordinary, asked.only) }
      : {}),
  }
  const lanes = { kind, nameOf: (key: string) => laneName(project, { kind, key }, words, language) }
  return picture === 'chain'
    ? writeChainSvg(project, options)
    : writeTimelineSvg(project, { ...options, today, lanes })
}

/** The account of each chain drawn, on sheets of paper of that size in millimetres; none when there is none. */
export async function drawAccountPages(
  { words, language, today, project: told }: PictureGiven,
  page: { readonly width: number; readonly height: number },
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const project = readIn(told, language)
  const ordinary = ordinaryOptions(project, { words, language, today, fontCss: await fontRule() })
  const account = accountsOf(told, ordinary, only)
  return writeAccountPages(project, account, page, { ...ordinary, heading: words.account.title })
}

/** Draws a figure of the project as an SVG that opens alone. */
export async function drawFigure(
  figure: ToldFigure,
  { words, language, today, ...given }: PictureGiven,
  { isForPaper = false }: Pick<Asked, 'isForPaper'> = {},
): Promise<string> {
  const project = readIn(given.project, language)
  const fontCss = await fontRule()
  const ordinary = ordinaryOptions(project, { words, language, today, fontCss })
  return writeFigureSvg(project.info, figure, { ...ordinary, isForPaper })
}

/** How much finer a PNG is than the picture is drawn, when it is not too large. */
const FINENESS = 2

/** The picture in pixels. */
export function pictureAsPng(svg: string): Promise<Blob> {
  return svgToPng(svg, FINENESS)
}

/** The height in pixels that something as high as that in the picture has in its PNG. */
export function heightInPng(height: number, size: DrawnSize): number {
  return height * finenessOf(size, FINENESS)
}

export type DrawnSize = { readonly width: number; readonly height: number }
