/** How long a work goes on, in milliseconds, before others get their turn. */
const TURN = 40

/**
 * Runs a work that can stop at each of its steps, letting the page answer in between. Rejects when the
 * signal is aborted, or when the work fails.
 */
export async function inTurns<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let start = performance.now()
  for (;;) {
    signal.throwIfAborted()
    const { done, value } = work.next()
    if (done === true) return value
    if (performance.now() - start < TURN) continue
    await nextTurn()
    start = performance.now()
  }
}

/** Resolves once the page has answered what was waiting. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
