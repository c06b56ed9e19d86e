/** Counts how many times links cross, as drawn: horizontal runs against vertical runs. */
import type { ChainLayout } from '../../src/layout/chain.ts'

type Run = { link: number; at: number; from: number; to: number }

export function crossingsOf(layout: ChainLayout): number {
  const { level, upright } = runsOf(layout)
  let count = 0
  for (const h of level) {
    for (const v of upright) {
      const isAcross = v.at > h.from && v.at < h.to && h.at > v.from && h.at < v.to
      if (isAcross && h.link !== v.link) count += 1
    }
  }
  return count
}

/** Counts how many pairs of links lie on one another for more than `length` pixels. */
export function overlapsOf(layout: ChainLayout, length = 12): number {
  const { level, upright } = runsOf(layout)
  let count = 0
  for (const runs of [level, upright]) {
    runs.forEach((a, index) => {
      for (const b of runs.slice(index + 1)) {
        const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
        if (a.link !== b.link && Math.abs(a.at - b.at) < 2 && shared > length) count += 1
      }
    })
  }
  return count
}

function runsOf({ links }: ChainLayout): { level: Run[]; upright: Run[] } {
  const level: Run[] = []
  const upright: Run[] = []
  links.forEach(({ points }, link) => {
    points.slice(1).forEach((b, index) => {
      const a = points[index] ?? b
      if (Math.abs(a.y - b.y) < 0.5) {
        level.push({ link, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
      } else {
        upright.push({ link, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
      }
    })
  })
  return { level, upright }
}
