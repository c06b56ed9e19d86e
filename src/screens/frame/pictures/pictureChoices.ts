/** What a person chooses of a picture; kept on the device from one to the next. */
import { keepPictureChoices, lastPictureChoices } from '../../../browser/preferences.ts'
import { PAPER_NAMES } from '../../../files/exports/sheets.ts'
import { LANE_KINDS } from '../../../layout/timelineLanes.ts'

/** Every choice with its values, the usual one first. */
export const CHOICES = {
  picture: ['timeline', 'chain'],
  format: ['pdf', 'png', 'svg'],
  paper: PAPER_NAMES,
  orientation: ['landscape', 'portrait'],
  fit: ['one', 'tiles'],
  textSize: ['normal', 'small', 'large'],
  lanes: LANE_KINDS,
  legend: ['shown', 'hidden'],
  account: ['hidden', 'shown'],
  notice: ['shown', 'hidden'],
  names: ['shown', 'hidden'],
} as const

export type PictureChoices = {
  readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number]
}

/** The notice on the repertoire stays wherever outcomes are named: in the legend, and in the account. */
export function mayLeaveNotice({ picture, legend, account }: PictureChoices): boolean {
  return legend === 'hidden' && (picture === 'timeline' || account === 'hidden')
}

/** The choices of the last picture; the usual one wherever what was kept is not a choice any more. */
export function rememberedChoices(): PictureChoices {
  const kept = lastPictureChoices()
  const known = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
  const valueOf = ([name, values]: [string, readonly string[]]) => {
    const value: unknown = known.find(([key]) => key === name)?.[1]
    return [name, values.find((each) => each === value) ?? values[0]]
  }
  return Object.fromEntries(Object.entries(CHOICES).map(valueOf)) as PictureChoices
}

/** Keeps the choices for the next picture. */
export function rememberChoices(choices: PictureChoices): void {
  keepPictureChoices(choices)
}
