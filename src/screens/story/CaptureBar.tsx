import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'

import type { Chip } from '../../domain/capture/chips.ts'
import type { Id } from '../../domain/project/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './capture.module.css'
import { CaptureChips } from './CaptureChips.tsx'
import { CaptureHints, EmptyStory } from './CaptureHints.tsx'
import { CaptureSession } from './CaptureSession.tsx'
import { SuggestionList, suggestionId } from './SuggestionList.tsx'
import { useCapture } from './useCapture.ts'
import { type Suggestion, useSuggestions } from './useSuggestions.ts'

type Props = {
  /** The story is empty: the line takes the whole room, and says how to begin. */
  readonly isFirst: boolean
  readonly onAdded: (id: Id) => void
}

/** One line, one event: Enter adds it and keeps the cursor here. What is understood shows under it. */
export function CaptureBar({ isFirst, onAdded }: Props) {
  const { story, capture } = useWords()
  const session = useSession()
  const line = useCapture()
  const { text, recalled } = line
  const [caret, setCaret] = useState(0)
  const suggestions = useSuggestions({ text, caret, context: line.context, chips: line.line.chips })
  const input = useRef<HTMLInputElement>(null)
  const nextCaret = useRef<number | null>(null)
  const [listId, understoodId] = [useId(), useId()]
  const isListed = suggestions.items.length > 0

  // Once the field holds the new text, the caret goes where it should.
  useLayoutEffect(() => {
    if (nextCaret.current === null) return
    input.current?.setSelectionRange(nextCaret.current, nextCaret.current)
    nextCaret.current = null
  }, [text])
  useLayoutEffect(() => takeFocus(input.current), [])
  // When the last event goes, there is nothing left to hold the focus but this line.
  useEffect(() => {
    if (isFirst) takeFocus(input.current)
  }, [isFirst])

  const write = (next: string, at = next.length) => {
    line.write(next)
    setCaret(at)
    nextCaret.current = at
    input.current?.focus()
  }
  const choose = (item: Suggestion) => {
    const done = suggestions.complete(item)
    if (done) write(done.text, done.caret)
  }
  const submit = (andOpen: boolean) => {
    const isNew = recalled === null
    const id = line.submit()
    input.current?.focus()
    if (id === null) return
    if (isNew) onAdded(id)
    if (!andOpen) return
    session.select(id)
    // The panel is drawn after this; what is added is then completed there.
    setTimeout(() => document.querySelector<HTMLElement>('[data-panel]')?.focus())
  }
  const recall = (step: -1 | 1) => {
    if (!line.recall(step)) return false
    suggestions.close()
    return true
  }
  const onKey = (key: KeyboardEvent) => {
    // The letters of some languages are composed by Enter and arrows.
    if (key.nativeEvent.isComposing) return
    const pointed = suggestions.items[suggestions.pointedAt]
    const taken = key.key === 'Tab' && !key.shiftKey ? (pointed ?? suggestions.items[0]) : pointed
    const step = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : null
    if (step !== null && isListed) suggestions.point(step)
    else if (step !== null) {
      if (!recall(step)) return
    } else if ((key.key === 'Enter' || key.key === 'Tab') && taken && !key.shiftKey) choose(taken)
    else if (key.key === 'Enter' && key.shiftKey) submit(true)
    else if (key.key === 'Escape' && isListed) suggestions.close()
    else if (key.key === 'Escape' && recalled) line.clear()
    else if (text !== '' && (key.ctrlKey || key.metaKey) && /^[zy]$/i.test(key.key)) {
      // What is being typed is not in the story yet: undo is then the field's own.
      key.stopPropagation()
      return
    } else return
    key.preventDefault()
  }
  const onIgnore = (chip: Chip) => {
    line.ignore(chip)
    input.current?.focus()
  }

  return (
    <form
      className={`${styles['capture']} ${isFirst ? styles['whole'] : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        submit(false)
      }}
    >
      {isFirst ? <EmptyStory /> : null}
      <CaptureSession />
      {recalled ? <Correcting id={recalled.eventId} onLeave={line.clear} /> : null}
      <div className={styles['line']}>
        <div className={styles['field']}>
          <input
            ref={input}
            data-capture
            value={text}
            aria-label={story.capture}
            aria-describedby={understoodId}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            {...(isListed ? { 'aria-controls': listId } : {})}
            {...(suggestions.pointedAt >= 0
              ? { 'aria-activedescendant': suggestionId(listId, suggestions.pointedAt) }
              : {})}
            placeholder={story.capturePlaceholder}
            autoComplete="off"
            enterKeyHint="done"
            onChange={(event) => {
              line.write(event.target.value)
              setCaret(event.target.selectionStart ?? event.target.value.length)
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onBlur={suggestions.close}
            onFocus={suggestions.reopen}
            onKeyDown={onKey}
          />
          {isListed ? (
            <SuggestionList
              id={listId}
              label={capture.suggestions[suggestions.kind]}
              kind={suggestions.kind}
              items={suggestions.items}
              pointedAt={suggestions.pointedAt}
              onChoose={choose}
            />
          ) : null}
        </div>
        <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
          {recalled ? capture.correct : story.add}
        </Button>
      </div>
      <div role="status" className="unseen">
        {isListed ? capture.suggested(suggestions.items.length) : ''}
      </div>
      <div className={styles['understood']}>
        <CaptureChips id={understoodId} line={line.line} onIgnore={onIgnore} />
        <CaptureHints
          isBlank={text === ''}
          isUnderstood={line.line.chips.length > 0}
          onRecall={
            line.hasLines() && !recalled ? () => recall(-1) && input.current?.focus() : null
          }
        />
      </div>
      {isFirst ? <Samples onChoose={write} /> : null}
    </form>
  )
}

function Correcting({ id, onLeave }: { readonly id: Id; readonly onLeave: () => void }) {
  const { capture } = useWords()
  const { events } = useProject()
  return (
    <p className={styles['correcting']}>
      <span>{capture.correcting(events[id]?.title ?? '')}</span>
      <Button look="link" onPress={onLeave}>
        {capture.leaveAsItWas}
      </Button>
    </p>
  )
}

function Samples({ onChoose }: { readonly onChoose: (line: string) => void }) {
  const { story } = useWords()
  return (
    <ul className={styles['samples']}>
      {story.emptyExamples.map((example) => (
        <li key={example}>
          <Button look="link" onPress={() => onChoose(example)}>
            {example}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** A window opened while the room was coming keeps the focus. */
function takeFocus(input: HTMLInputElement | null): void {
  if (!document.activeElement?.closest('[role="dialog"]')) input?.focus()
}
