/**
 * Changes on their way to the store, in order.
 *
 * Each is sent at once, without waiting for those before it to be answered: while one types, the browser
 * lets keys pass before answers. The disk is waited for when changes pause, since what is written meanwhile
 * would wait with it; only then are they said to be saved. When a write fails the changes stay here, and
 * all that was not answered is sent again: written twice, in order, changes say the same.
 */
import type { Change } from '../domain/changes/change.ts'
import { type Fault, faultIn } from './faults.ts'
import type { Written } from './projectStore.ts'
import type { SessionState } from './sessionState.ts'

type Target = {
  /** Writes changes after those already sent; null when the project is no longer there. */
  readonly append: (changes: readonly Change[]) => Promise<Written | null>
  /** Makes sure of the disk. */
  readonly seal: () => Promise<Written | null>
  /** Hears what is written; the changes of that write have left `unwritten`. */
  readonly onWritten: (written: Written) => void
  readonly onLost: () => void
  readonly onState: (saving: SessionState['saving'], fault: Fault | null) => void
}

/** Time after which a write that is not done is said to be late, in milliseconds. */
const LATE_AFTER = 3000

/** Pause before a write that failed is tried again, in milliseconds. */
const RETRY_AFTER = 2000

/** Time without a change before the disk is waited for, in milliseconds. */
const SEALED_AFTER = 250

/** Time after which it is waited for even though changes do not pause, in milliseconds. */
const SEALED_WITHIN = 2000

/** Writes under way beyond which changes wait, and then leave together. */
const MANY = 16

export function changesOnTheirWay(target: Target) {
  const unwritten: Change[] = []
  /** How many of them, and in how many writes, are under way. */
  let sent = 0
  let underWay = 0
  /** How many changes there were ever, and how many of them the disk is known to hold. */
  let added = 0
  let sealed = 0
  /** A failure begins another try: what is still answered to the one before no longer counts. */
  let tries = 0
  let isResting = false
  let isSealing = false
  let isHurried = false
  let sealBy = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  /** What is under way until all is saved or something fails. */
  let effort: { readonly ended: Promise<void>; readonly end: () => void } | null = null

  function start(): void {
    if (isResting) return
    if (effort === null) {
      effort = newEffort()
      sealBy = performance.now() + SEALED_WITHIN
    }
    clearTimeout(pause)
    if (underWay < MANY) send()
    if (performance.now() >= sealBy) seal()
    settle()
  }

  function send(): void {
    const batch = unwritten.slice(sent)
    if (batch.length === 0) return
    sent = unwritten.length
    void ask(
      () => target.append(batch),
      () => {
        unwritten.splice(0, batch.length)
        sent -= batch.length
      },
    )
  }

  function seal(): void {
    if (isSealing) return
    isSealing = true
    sealBy = performance.now() + SEALED_WITHIN
    const count = added - unwritten.length + sent
    void ask(target.seal, () => {
      isSealing = false
      sealed = count
    })
  }

  /** All that is to be done once nothing is under way. */
  function settle(): void {
    if (effort === null || unwritten.length > 0 || underWay > 0) return
    clearTimeout(pause)
    if (sealed < added) {
      if (isHurried) seal()
      else pause = setTimeout(seal, SEALED_AFTER)
      return
    }
    // Before anyone is told: who hears it may edit at once, and that edit must start its own effort.
    const { end } = effort
    stop()
    target.onState('saved', null)
    end()
  }

  async function ask(act: () => Promise<Written | null>, done: () => void): Promise<void> {
    const own = tries
    underWay += 1
    // A write cannot be called back: it is said to be late, and waited for all the same.
    const late = setTimeout(() => target.onState('failed', 'slow'), LATE_AFTER)
    let written: Written | null
    try {
      written = await act()
    } catch (error) {
      if (own === tries) fail(error)
      return
    } finally {
      clearTimeout(late)
    }
    if (own !== tries) return
    underWay -= 1
    if (written === null) {
      const end = effort?.end
      stop()
      target.onLost()
      end?.()
      return
    }
    done()
    target.onWritten(written)
    if (unwritten.length > sent) start()
    else settle()
  }

  function fail(error: unknown): void {
    const end = effort?.end
    stop()
    isResting = true
    setTimeout(() => {
      isResting = false
      start()
    }, RETRY_AFTER)
    target.onState('failed', faultIn(error))
    end?.()
  }

  /** Counts on nothing that is under way any more. */
  function stop(): void {
    clearTimeout(pause)
    tries += 1
    sent = 0
    underWay = 0
    isSealing = false
    isHurried = false
    effort = null
  }

  function hurry(): void {
    if (effort === null) return
    isHurried = true
    settle()
  }

  /** Resolves when all is saved, or when something has failed; what is added meanwhile included. */
  async function settled(): Promise<void> {
    if (effort === null) return
    const { ended } = effort
    hurry()
    await ended
    await settled()
  }

  return {
    /** The changes not known to be written, in order. */
    unwritten: unwritten as readonly Change[],
    add(change: Change): void {
      unwritten.push(change)
      added += 1
    },
    /** Sends what waits, unless it is soon to be tried again. */
    start,
    /** Forgets the first ones: they are written in another way. */
    drop(count: number): void {
      const end = effort?.end
      stop()
      unwritten.splice(0, count)
      end?.()
    },
    /** Sends all at once and makes sure of the disk at once, because the page may be going. */
    flush(): void {
      if (effort === null) return
      send()
      hurry()
    },
    settled,
  }
}

function newEffort() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { ended, end }
}
