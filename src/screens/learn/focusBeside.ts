/** What stands beside an item of a list: the next, else the one before, else the line where one writes. */
function besideOf(inside: Element): HTMLElement | null {
  const item = inside.closest('li')
  const beside = item?.nextElementSibling ?? item?.previousElementSibling
  return (
    beside?.querySelector<HTMLElement>('button, input, textarea') ??
    document.querySelector<HTMLElement>('#content form input')
  )
}

/** Gives the focus to what stands beside an item that is about to go. */
export function focusBeside(inside: Element): void {
  besideOf(inside)?.focus()
}

/** The same once a menu has closed, which would give it back to its own button. */
export function focusBesideLater(inside: Element): void {
  const target = besideOf(inside)
  setTimeout(() => target?.focus())
}
