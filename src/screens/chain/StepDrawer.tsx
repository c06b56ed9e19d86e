import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'

import type { Effect, KeyEvent, Project } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './StepDrawer.module.css'
import { Drawer } from './Drawer.tsx'
import { useShown } from './useShown.ts'
import { useStepping, type Way } from './useStepping.ts'

type Props = {
  readonly project: Project
  /** Towards what leads to a card, or towards what it leads to. */
  readonly way: Way
  /** From the card one started with to the one of which it is asked. */
  readonly trail: readonly string[]
  readonly titleOf: (id: string) => string
  readonly onTrail: (trail: readonly string[]) => void
  /** Asks the same of a card the other way. */
  readonly onTurn: (cardId: string) => void
  readonly onShow: (ids: ReadonlySet<string>, isReadable: boolean) => void
  readonly onClose: () => void
}

/** « Et avant? », « Et après? »: one field; it stays open to add more, or to go one step further. */
export function StepDrawer(props: Props) {
  const { project, way, trail, titleOf, onTrail, onTurn, onShow, onClose } = props
  const { backcasting, onward } = useWords()
  const [words, otherWay] = way === 'before' ? [backcasting, onward] : [onward, backcasting]
  const field = useRef<HTMLInputElement>(null)
  const cardId = trail.at(-1) ?? ''
  const { text, write, add, understood } = useStepping(cardId, way)
  const neighbours = neighboursOf(project, cardId, way)
  const lastEvent = neighbours.findLast(({ id }) => Object.hasOwn(project.events, id))
  const [addedIds, setAdded] = useState<readonly string[]>([])
  const trailIds = trail.join(' ')
  const shownIds = useMemo(
    () => new Set([...trailIds.split(' '), ...addedIds]),
    [trailIds, addedIds],
  )
  useShown(shownIds, true, onShow)
  useEffect(() => field.current?.focus(), [cardId])

  const addAnother = () => {
    const id = add()
    if (id !== null) setAdded([...addedIds, id])
    return id
  }
  /** From what was just written, or else from what was added last. */
  const goOn = () => {
    const id = addAnother() ?? lastEvent?.id
    if (id === undefined) return
    setAdded([])
    onTrail([...trail, id])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is being written goes before the drawer does.
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      write('')
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) goOn()
    else addAnother()
  }
  const inTime = way === 'before' ? trail.toReversed() : trail
  const heading = words.heading(titleOf(cardId))
  return (
    <Drawer
      title={heading}
      aside={
        // An effect leads nowhere further.
        Object.hasOwn(project.events, cardId) ? (
          <Button look="link" onPress={() => onTurn(cardId)}>
            {otherWay.ask}
          </Button>
        ) : null
      }
      onClose={onClose}
    >
      <p role="status" className="unseen">
        {trail.length > 1 ? heading : ''}
      </p>
      {trail.length < 2 ? null : (
        <nav aria-label={words.trail} className={styles['trail']}>
          {inTime.map((id, at) => (
            <span key={id}>
              {id === cardId ? (
                <span aria-current="step">{titleOf(id)}</span>
              ) : (
                <Button look="link" onPress={() => onTrail(trail.slice(0, trail.indexOf(id) + 1))}>
                  {titleOf(id)}
                </Button>
              )}
              {at === trail.length - 1 ? null : <span aria-hidden> → </span>}
            </span>
          ))}
        </nav>
      )}
      <label htmlFor="backcasting" className={styles['question']}>
        {words.question}
      </label>
      <div className={styles['line']}>
        <input
          ref={field}
          id="backcasting"
          type="text"
          autoComplete="off"
          value={text}
          placeholder={words.placeholder}
          aria-describedby="backcasting-hint"
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="primary" isDisabled={text.trim() === ''} onPress={addAnother}>
          {words.add}
        </Button>
        <Button isDisabled={text.trim() === '' && lastEvent === undefined} onPress={goOn}>
          {words.go}
        </Button>
      </div>
      <p id="backcasting-hint" className={styles['hint']}>
        {understood === '' ? words.hint : understood}
      </p>
      {neighbours.length === 0 ? null : (
        <>
          <h3 className={styles['heading']}>{words.already}</h3>
          <ul className={styles['causes']}>
            {neighbours.map(({ id, title }) => (
              <li key={id}>
                {title}
                {Object.hasOwn(project.events, id) ? (
                  <Button
                    look="link"
                    aria-label={words.askOf(title)}
                    onPress={() => onTrail([...trail, id])}
                  >
                    {words.ask}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  )
}

/** What leads to a card, or what it leads to; what hinders is another story. */
function neighboursOf({ events, effects, links }: Project, cardId: string, way: Way) {
  return Object.values(links).flatMap(({ fromId, toId, kind }): (KeyEvent | Effect)[] => {
    const [here, there] = way === 'before' ? [toId, fromId] : [fromId, toId]
    const other = here === cardId && kind === 'leadsTo' ? (events[there] ?? effects[there]) : null
    return other ? [other] : []
  })
}
