/** What a room shows of the chain at this moment, asked by the window of pictures, which knows no room. */
import { useEffect } from 'react'

const NAME = 'jalons-in-sight'

type Question = { cardIds: ReadonlySet<string> | null }

/** The ids of the cards in sight in the diagram; null when no diagram is shown. */
export function cardsInSight(): ReadonlySet<string> | null {
  const detail: Question = { cardIds: null }
  dispatchEvent(new CustomEvent(NAME, { detail }))
  return detail.cardIds
}

/** Answers for a room that shows the diagram. `shownIds`: what is not faded in it; null when all is shown. */
export function useCardsInSight(
  inSight: () => readonly string[],
  shownIds: ReadonlySet<string> | null,
): void {
  useEffect(() => {
    const answer = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      const seen = inSight().filter((id) => shownIds === null || shownIds.has(id))
      ;(event.detail as Question).cardIds = new Set(seen)
    }
    addEventListener(NAME, answer)
    return () => removeEventListener(NAME, answer)
  }, [inSight, shownIds])
}
