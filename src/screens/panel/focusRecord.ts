/** What stands for a record in a room, the first found being the best: a row, a card, a slip. */
const STANDS = (id: string) => [
  `[data-id="${id}"] [data-row]`,
  `[data-row="${id}"]`,
  `[data-card="${id}"]`,
  `[data-slip$="/${id}"]`,
]

/**
 * Gives the focus to what stands for a record in the room, to the room itself when nothing does;
 * leaves it alone when something else has taken it already.
 */
export function focusRecord(id: string): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  const found = STANDS(id)
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .find((element) => element.getClientRects().length > 0)
  const target = found ?? document.querySelector<HTMLElement>('#content')
  target?.focus()
}
