import { useDeferredValue, useMemo, useState } from 'react'

import {
  filteredIds,
  isFiltering,
  NO_FILTER,
  type StoryFilter,
  termsOf,
} from '../../domain/analysis/storyFilter.ts'
import type { Id } from '../../domain/project/ids.ts'
import type { Project } from '../../domain/project/records.ts'

/** What is looked for in the story, and what it keeps. */
export type FilteredStory = {
  readonly filter: StoryFilter
  readonly change: (fields: Partial<StoryFilter>) => void
  readonly clear: () => void
  /**
   * The events that the filter keeps, and those that came after it was set; null when it asks for
   * nothing. It may be late on what is typed, which must never wait for a long list.
   */
  readonly shownIds: ReadonlySet<Id> | null
  /** The words to mark in titles; as late as `shownIds`. */
  readonly terms: readonly string[]
}

type Asked = { readonly filter: StoryFilter; readonly knownIds: ReadonlySet<Id> | null }

/**
 * The filter of the room. An event that comes once it is set, captured, pasted or brought back, is
 * shown whatever it asks: what one has just written never vanishes.
 */
export function useStoryFilter(project: Project): FilteredStory {
  const [asked, setAsked] = useState<Asked>({ filter: NO_FILTER, knownIds: null })
  const { filter, knownIds } = useDeferredValue(asked)
  const { events, actors } = project
  const shownIds = useMemo(() => {
    const kept = filteredIds(project, filter)
    if (kept === null || knownIds === null) return null
    const added = Object.keys(events).filter((id) => !knownIds.has(id))
    return added.length === 0 ? kept : new Set([...kept, ...added])
    // What the filter reads is in these two tables.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [events, actors, filter, knownIds])
  const terms = useMemo(() => termsOf(filter.words), [filter.words])
  const set = (next: StoryFilter) =>
    setAsked({
      filter: next,
      knownIds: isFiltering(next) ? new Set(Object.keys(events)) : null,
    })
  return {
    filter: asked.filter,
    change: (fields) => set({ ...asked.filter, ...fields }),
    clear: () => set(NO_FILTER),
    shownIds,
    terms,
  }
}
