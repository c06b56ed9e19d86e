import { useEffect, useMemo, useRef, useState } from 'react'

import { outcomeByNumber } from '../../content/repertoire/outcomes.ts'
import { eventFromLine } from '../../domain/capture/eventFromLine.ts'
import { readLine } from '../../domain/capture/readLine.ts'
import { addEvent } from '../../domain/edits/eventEdits.ts'
import { type Id, newId } from '../../domain/project/ids.ts'
import { describeBounds, displayWhen } from '../../domain/time/formatWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useShortcuts } from '../frame/useShortcuts.ts'
import { markOfOutcome, useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './capture.module.css'

type Props = {
  /** The story is empty: the line takes the whole room, and says how to begin. */
  readonly isFirst: boolean
  readonly onAdded: (id: Id) => void
}

/** One line, one event: Enter adds it and keeps the cursor here. What is understood shows under it. */
export function CaptureBar({ isFirst, onAdded }: Props) {
  const { story } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { today } = useServices()
  const labelOf = useOutcomeLabel()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const line = useMemo(() => readLine(text, language), [text, language])
  const outcomeId =
    line.outcomeNumber === null ? null : (outcomeByNumber(line.outcomeNumber)?.id ?? null)

  const add = () => {
    if (text.trim() === '') return
    // A line is never refused: when only a date was typed, it is the title until there is a better one.
    const read = { ...line, title: line.title || text.trim() }
    const given = { id: newId(), outcomeId, today: today() }
    session.perform(addEvent(eventFromLine(session.state.getState().project, read, given)))
    onAdded(given.id)
    setText('')
    input.current?.focus()
  }
  const shortcuts = useMemo(() => ({ n: () => input.current?.focus() }), [])
  useShortcuts(shortcuts)

  // When the last event goes, there is nothing left to hold the focus but this line.
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])

  const bounds = describeBounds(line.when, language)
  return (
    <form
      className={`${styles['capture']} ${isFirst ? styles['whole'] : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {isFirst ? (
        <div className={styles['first']}>
          <h2>{story.emptyTitle}</h2>
          <p>{story.emptyHint}</p>
        </div>
      ) : null}
      <div className={styles['line']}>
        <input
          ref={input}
          value={text}
          aria-label={story.capture}
          aria-describedby="capture-understood"
          placeholder={story.capturePlaceholder}
          autoComplete="off"
          enterKeyHint="done"
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(key) => {
            // What is being typed is not in the story yet: undo is then the field's own.
            if (text !== '' && (key.ctrlKey || key.metaKey) && /^[zy]$/i.test(key.key)) {
              key.stopPropagation()
            }
          }}
        />
        <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
          {story.add}
        </Button>
      </div>
      <div id="capture-understood" className={styles['understood']}>
        {line.when.edtf === null ? null : (
          <span className={styles['chip']} title={bounds}>
            <span>{story.understoodWhen}</span> {displayWhen(line.when, language)}
          </span>
        )}
        {outcomeId === null ? null : (
          <span className={styles['chip']}>
            <Mark {...markOfOutcome(outcomeId)} size={20} />
            {labelOf(outcomeId)}
          </span>
        )}
        {text === '' ? <span className={styles['help']}>{story.help}</span> : null}
        {text === '' || line.when.edtf !== null || outcomeId !== null ? null : (
          <span className={styles['help']}>{story.captureHint}</span>
        )}
      </div>
      {isFirst ? (
        <ul className={styles['samples']}>
          {story.emptyExamples.map((example) => (
            <li key={example}>
              <Button
                look="link"
                onPress={() => {
                  setText(example)
                  input.current?.focus()
                }}
              >
                {example}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  )
}
