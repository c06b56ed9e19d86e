import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'

import type { KeyEvent, Project } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './BeforeDrawer.module.css'
import { Drawer } from './Drawer.tsx'
import { useBackcasting } from './useBackcasting.ts'
import { useShown } from './useShown.ts'

type Props = {
  readonly project: Project
  /** From the card one started with to the one whose causes are asked for. */
  readonly trail: readonly string[]
  readonly titleOf: (id: string) => string
  readonly onTrail: (trail: readonly string[]) => void
  readonly onShow: (ids: ReadonlySet<string>, isReadable: boolean) => void
  readonly onClose: () => void
}

/** « Qu’est-ce qui doit arriver juste avant? »: one field; it stays open to add more, or to go further back. */
export function BeforeDrawer({ project, trail, titleOf, onTrail, onShow, onClose }: Props) {
  const { backcasting } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const targetId = trail.at(-1) ?? ''
  const { text, write, add, understood } = useBackcasting(targetId)
  const causes = Object.values(project.links).flatMap(({ fromId, toId, kind }): KeyEvent[] => {
    const cause = toId === targetId && kind === 'leadsTo' ? project.events[fromId] : undefined
    return cause ? [cause] : []
  })
  const [addedIds, setAdded] = useState<readonly string[]>([])
  const trailIds = trail.join(' ')
  const shownIds = useMemo(
    () => new Set([...trailIds.split(' '), ...addedIds]),
    [trailIds, addedIds],
  )
  useShown(shownIds, true, onShow)
  useEffect(() => field.current?.focus(), [targetId])

  const addAnother = () => {
    const id = add()
    if (id !== null) setAdded([...addedIds, id])
    return id
  }
  /** From what was just written, or else from what was added last. */
  const goBack = () => {
    const id = addAnother() ?? causes.at(-1)?.id
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
    if (event.shiftKey) goBack()
    else addAnother()
  }
  const heading = backcasting.beforeWhat(titleOf(targetId))
  return (
    <Drawer title={heading} onClose={onClose}>
      <p role="status" className="unseen">
        {trail.length > 1 ? heading : ''}
      </p>
      {trail.length < 2 ? null : (
        <nav aria-label={backcasting.steps} className={styles['trail']}>
          {trail.toReversed().map((id, at) => (
            <span key={id}>
              {at === 0 ? (
                <span aria-current="step">{titleOf(id)}</span>
              ) : (
                <Button look="link" onPress={() => onTrail(trail.slice(0, trail.length - at))}>
                  {titleOf(id)}
                </Button>
              )}
              {at === trail.length - 1 ? null : <span aria-hidden> → </span>}
            </span>
          ))}
        </nav>
      )}
      <label htmlFor="backcasting" className={styles['question']}>
        {backcasting.question}
      </label>
      <div className={styles['line']}>
        <input
          ref={field}
          id="backcasting"
          type="text"
          autoComplete="off"
          value={text}
          placeholder={backcasting.placeholder}
          aria-describedby="backcasting-hint"
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="primary" isDisabled={text.trim() === ''} onPress={addAnother}>
          {backcasting.add}
        </Button>
        <Button isDisabled={text.trim() === '' && causes.length === 0} onPress={goBack}>
          {backcasting.goBack}
        </Button>
      </div>
      <p id="backcasting-hint" className={styles['hint']}>
        {understood === '' ? backcasting.hint : understood}
      </p>
      {causes.length === 0 ? null : (
        <>
          <h3 className={styles['heading']}>{backcasting.leadHere}</h3>
          <ul className={styles['causes']}>
            {causes.map(({ id, title }) => (
              <li key={id}>
                {title}
                <Button
                  look="link"
                  aria-label={backcasting.andBefore(title)}
                  onPress={() => onTrail([...trail, id])}
                >
                  {backcasting.before}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Drawer>
  )
}
