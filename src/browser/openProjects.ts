/** Which projects are open, in this tab or another: an open one is never removed by the clock. */

const nameOf = (id: string) => `jalons.open.${id}`

/** Says to all tabs that a project is open here, until what it gives is called or the tab is gone. */
export function holdOpen(id: string): () => void {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  if ('locks' in navigator) {
    navigator.locks.request(nameOf(id), { mode: 'shared' }, () => held).catch(() => undefined)
  }
  return letGo
}

/** Does something to a project, unless it is open or the browser cannot tell. */
export async function unlessOpen(id: string, act: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return
  await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await act()
  })
}
