import { useMemo } from 'react'

import type { Effect, KeyEvent, Link, Project } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import type { ChainReading } from './chainReading.ts'

/** How cards and links are read aloud: what they say, never where they stand. */
export function useCardWords(project: Project, reading: ChainReading) {
  const words = useWords()
  const language = useLanguage()
  const { numberOf, labelOf } = useRepertoire()
  const { events, effects } = project
  return useMemo(() => {
    const { chain, panel, outcomes, reading: readingWords } = words
    const sayCard = (card: KeyEvent | Effect): string => {
      const when = displayWhen(card.when, language)
      if (!('outcomes' in card)) {
        return chain.cardSaid([when, panel.effect, panel.effectStatuses[card.status]])
      }
      const shown = card.outcomes.map(({ outcomeId }) =>
        chain.outcomeSaid(numberOf(outcomeId), labelOf(outcomeId)),
      )
      const leaving = reading.leaving.get(card.id)?.length ?? 0
      const storylines = reading.storylineCount.get(card.id) ?? 0
      return chain.cardSaid([
        when,
        ...(shown.length > 0 ? shown : [card.isContext ? outcomes.context : panel.toClassify]),
        card.status === 'happened' ? '' : panel.statuses[card.status],
        card.polarity === 'setback' ? panel.polarities.setback : '',
        leaving === 0 ? '' : chain.leadsTo(leaving),
        storylines < 2 ? '' : readingWords.inStorylines(storylines),
      ])
    }
    const titleOf = (id: string) => (events[id] ?? effects[id])?.title ?? ''
    const sayLink = ({ fromId, toId, kind, label }: Link): string =>
      chain.linkSaid(titleOf(fromId), titleOf(toId), kind === 'hinders', label)
    return { sayCard, sayLink, titleOf }
    // The project says nothing else of a card than what these tables hold.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [words, language, reading, numberOf, labelOf, events, effects])
}
