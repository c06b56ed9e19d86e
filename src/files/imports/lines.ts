/** Lines of speech: a list, minutes. Each is read as the capture bar reads it. */
import { factsOf, statusOf } from '../../domain/capture/facts.ts'
import { readLine } from '../../domain/capture/readLine.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { emptyDraft, type ReadingContext, type RowReading } from './rowReading.ts'
import type { Row } from './sheet.ts'

/** Reads a line as if it had been typed; a line that is only a date keeps it as its title. */
export function lineReader(context: ReadingContext): (row: Row) => RowReading {
  const { project, language, outcomes, today } = context
  const known = { language, outcomes, actors: Object.values(project.actors) }
  return ({ number, cells }) => {
    const text = cells
      .map((cell) => cell.text)
      .join(' ')
      .trim()
    const line = readLine(text, known)
    const facts = factsOf(text, line)
    const { when } = facts
    const isDateAlone = line.title === '' || parseWhen(text, language).when.edtf !== null
    return {
      number,
      draft: {
        ...emptyDraft(facts.title),
        when,
        status: statusOf(facts, today),
        polarity: facts.isSetback ? 'setback' : 'advance',
        outcomes: facts.outcomeIds.map((outcomeId) => ({ outcomeId, why: '', tentative: false })),
        actors: facts.actors.map(({ name, actorId }) => ({ name, id: actorId })),
        views: facts.views.map((said) => ({ by: '', text: said })),
      },
      isTaken: true,
      problems: [
        ...(isDateAlone ? [{ code: 'noTitle', said: text } as const] : []),
        // The only date of a line that is kept in its words.
        ...(when.said !== '' && when.edtf === null
          ? [{ code: 'shortYear', said: when.said } as const]
          : []),
      ],
    }
  }
}
