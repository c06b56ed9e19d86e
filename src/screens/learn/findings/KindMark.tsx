import { Lightbulb, TrendingDown, TrendingUp } from 'lucide-react'

import type { Lesson } from '../../../domain/project/records.ts'

/** A shape for each kind, so that colour is never alone. */
const MARKS = { lesson: Lightbulb, lever: TrendingUp, brake: TrendingDown } as const

export function KindMark({ kind }: { readonly kind: Lesson['kind'] }) {
  const Mark = MARKS[kind]
  return <Mark size={16} aria-hidden />
}
