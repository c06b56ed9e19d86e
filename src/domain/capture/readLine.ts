/** Reading a line as it is typed in the room: « mars 2020 Rencontre avec l’école #4 ». */
import type { When } from '../project/records.ts'
import { UNDATED } from '../project/newRecords.ts'
import { readWhenInLine } from '../time/readWhenInLine.ts'

export type CapturedLine = {
  /** What is left of the line once the date and the marks are taken out. */
  readonly title: string
  readonly when: When
  /** The number after `#`, 1 to 12, or null. */
  readonly outcomeNumber: number | null
}

const OUTCOME_MARK = /(?<=^|\s)#(1[0-2]|[1-9])(?=$|[\s.,;:!?])/u

/** Understands a line; what is not understood stays in the title, and no line is refused. */
export function readLine(line: string, language: 'fr' | 'en'): CapturedLine {
  const mark = OUTCOME_MARK.exec(line)
  const unmarked = mark ? line.slice(0, mark.index) + line.slice(mark.index + mark[0].length) : line
  const text = unmarked.replaceAll(/\s+/g, ' ').trim()
  const found = readWhenInLine(text, language)
  return {
    // « 2018 premier prototype »: without its date, the sentence begins at the next word.
    title: found ? (found.start === 0 ? capitalised(found.rest) : found.rest) : text,
    when: found ? found.when : UNDATED,
    outcomeNumber: mark ? Number(mark[1]) : null,
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
