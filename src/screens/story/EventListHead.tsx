import { ListChecks, ListFilter, Search, X } from 'lucide-react'
import { useRef, useState } from 'react'

import type { Grouping } from '../../domain/analysis/storyGroups.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import { choicesOf } from '../panel/choices.ts'
import { EventFilters } from './EventFilters.tsx'
import styles from './eventList.module.css'
import { useFindKey } from './useFindKey.ts'
import type { FilteredStory } from './useStoryFilter.ts'

type Props = {
  readonly story: FilteredStory
  readonly counted: number
  /** How many are shown, and how many of them only because one works on them; null without a filter. */
  readonly shown: { readonly count: number; readonly outside: number } | null
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly isChoosing: boolean
  readonly onChoose: () => void
  /** The cursor leaves the search for the rows. */
  readonly onLeave: () => void
}

/** The head of the list: how many events, how they are grouped, what is looked for, and what is hidden. */
export function EventListHead(props: Props) {
  const { story, counted, shown, grouping } = props
  const words = useWords()
  const { list } = words
  const [isOpen, setOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const { filter, change, clear } = story
  const count = filtersOn(filter)
  useFindKey(search)
  const clearAll = () => {
    clear()
    search.current?.focus()
  }
  return (
    <header data-list-head className={styles['head']}>
      <div className={styles['tools']}>
        <h2>{words.story.counted(counted)}</h2>
        <select
          aria-label={list.grouping}
          value={grouping}
          className={styles['grouping']}
          onChange={(event) =>
            props.onGrouping(event.target.value === 'season' ? 'season' : 'year')
          }
        >
          {choicesOf(list.groupings).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <IconButton
          label={props.isChoosing ? list.done : list.select}
          aria-pressed={props.isChoosing}
          onPress={props.onChoose}
        >
          <ListChecks size={20} aria-hidden />
        </IconButton>
      </div>
      <div className={styles['search']} role="search">
        <Search size={16} aria-hidden />
        <input
          ref={search}
          type="text"
          value={filter.words}
          aria-label={list.find}
          placeholder={list.findPlaceholder}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => change({ words: event.target.value })}
          onKeyDown={(key) => {
            if (key.key === 'Escape' && filter.words !== '') change({ words: '' })
            else if (key.key === 'Enter' || key.key === 'ArrowDown') props.onLeave()
            else return
            key.preventDefault()
          }}
        />
        {filter.words === '' ? null : (
          <IconButton
            label={list.clearFind}
            onPress={() => {
              change({ words: '' })
              search.current?.focus()
            }}
          >
            <X size={18} aria-hidden />
          </IconButton>
        )}
        <IconButton
          label={count === 0 ? list.filters : list.filtersOn(count)}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          <ListFilter size={20} aria-hidden />
          {count === 0 ? null : <span className={styles['count']}>{count}</span>}
        </IconButton>
      </div>
      {isOpen ? <EventFilters filter={filter} onChange={change} /> : null}
      <div className={styles['announced']}>
        <p role="status">
          {shown === null ? null : (
            <>
              {list.shown(shown.count, counted)}
              {shown.outside === 0 ? null : `, ${list.outside(shown.outside)}`}
            </>
          )}
        </p>
        {shown === null ? null : (
          <Button look="link" onPress={clearAll}>
            {list.showAll}
          </Button>
        )}
      </div>
    </header>
  )
}

/** How many of the filters are on, the words aside. */
function filtersOn(filter: FilteredStory['filter']): number {
  const { outcomes, status, actorId, workSessionId, isUndated, isContradicted } = filter
  const choices = [outcomes, status, actorId, workSessionId].filter((choice) => choice !== null)
  return choices.length + Number(isUndated) + Number(isContradicted)
}
