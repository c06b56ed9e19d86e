/**
 * The story for TimelineJS (Knight Lab), as its JSON. A slide is as wide in time as the doubt on its date. TimelineJS
 * shows nothing without a date: an undated event takes that of the one told before it, and says that it has none.
 */
import { effectsInOrder, eventsInOrder } from '../../domain/project/order.ts'
import type { Effect, KeyEvent, When } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { boundsOf } from '../../domain/time/edtf.ts'
import { escapeXml } from '../exports/svgParts.ts'
import type { Telling } from '../report/telling.ts'

type JsDate = { year: number; month: number; day: number }

/** Writes the JSON. Titles and texts are HTML for TimelineJS: what is in ours is shown, never run. */
export function writeTimelineJs(telling: Telling): string {
  const { project, words, say, repertoire, today } = telling
  const { info } = project
  let last = firstDay(project, today)
  const slide = (card: KeyEvent | Effect, group: string, more: readonly string[]) => {
    const { earliest, latest } = boundsOf(card.when.edtf)
    const start = earliest ?? latest
    if (start !== null) last = start
    const end = latest !== null && latest !== start ? { end_date: dateOf(latest) } : {}
    return {
      unique_id: card.id,
      group: escapeXml(group),
      start_date: dateOf(last),
      ...(start === null ? {} : end),
      display_date: escapeXml(telling.when(card.when) || words.pictures.undated),
      text: {
        headline: escapeXml(telling.named(card.title)),
        text: [card.description, ...more].filter(Boolean).map(asParagraph).join(''),
      },
    }
  }
  const events = eventsInOrder(project).map((event) => {
    const main = event.outcomes[0]?.outcomeId
    const of = main === undefined ? null : repertoire.functionOf(main)
    const group = of === null ? words.pictures.context : words.repertoire.functions[of].label
    const names = event.actorIds.map((id) => recordOf(project, 'actors', id)?.name ?? '')
    const shown = event.outcomes.map(({ outcomeId }) =>
      say.outcome(repertoire.numberOf(outcomeId), repertoire.labelOf(outcomeId)),
    )
    const listed = [shown.join('; '), names.filter(Boolean).join(', ')]
    return slide(event, group, listed)
  })
  const effects = effectsInOrder(project).map((effect) =>
    slide(effect, words.pictures.effects, [effect.resource, effect.where, effect.forWhom]),
  )
  const title = {
    text: {
      headline: escapeXml(info.title.trim() || say.untitled),
      text: [info.territory, info.summary].filter(Boolean).map(asParagraph).join(''),
    },
  }
  return `${JSON.stringify({ title, events: [...events, ...effects] }, null, 2)}\n`
}

/** Where a story without any date begins: with its period, or else today. */
function firstDay({ info, events }: Telling['project'], today: string): string {
  const moments: When[] = [...Object.values(events).map(({ when }) => when), info.period]
  const days = moments.flatMap(({ edtf }) => boundsOf(edtf).earliest ?? [])
  return days.toSorted()[0] ?? today
}

function dateOf(day: string): JsDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

function asParagraph(text: string): string {
  return `<p>${text.trim().split('\n').map(escapeXml).join('<br>')}</p>`
}
