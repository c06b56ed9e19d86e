import { Spline, X } from 'lucide-react'
import { memo, useRef } from 'react'

import { removeLink } from '../../domain/edits/linkEdits.ts'
import type { KeyEvent, Link } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import styles from './ChainOutline.module.css'

type Props = {
  readonly rowKey: string
  readonly event: KeyEvent
  readonly links: readonly Link[] | undefined
  readonly titleOf: (id: string) => string
  readonly isSelected: boolean
  /** Shows the links that leave it, under it. */
  readonly isOpen: boolean
  /** The one row that the Tab key reaches. */
  readonly isStop: boolean
  readonly onPick: (id: string, rowKey: string) => void
  readonly onFocus: (rowKey: string) => void
  readonly onLink: (eventId: string) => void
  readonly onBefore: (cardId: string) => void
  readonly onWhy: (cardId: string) => void
  /** The other storylines it is in, by the titles of their effects; empty when it is in none. */
  readonly alsoIn: string
}

/** An event in the outline; the one chosen shows where it leads. */
export const OutlineRow = memo(function OutlineRow(props: Props) {
  const { rowKey, event, isSelected, isOpen, onPick, onFocus, onLink } = props
  const { chain, story } = useWords()
  const notes = [
    event.status === 'happened' ? '' : story[event.status],
    event.polarity === 'setback' ? story.setback : '',
  ].filter((note) => note !== '')
  return (
    <li className={isSelected ? styles['selected'] : ''}>
      <div className={styles['row']}>
        <button
          type="button"
          className={styles['event']}
          data-row={rowKey}
          tabIndex={props.isStop ? 0 : -1}
          aria-pressed={isSelected}
          onFocus={() => onFocus(rowKey)}
          onClick={() => onPick(event.id, rowKey)}
        >
          <EventMark event={event} size={22} />
          <span className={event.status === 'abandoned' ? styles['struck'] : ''}>
            {event.title}
            {notes.length === 0 ? null : <em> {notes.join(', ')}</em>}
          </span>
        </button>
        {isOpen ? null : (
          <button
            type="button"
            className={styles['link']}
            tabIndex={-1}
            aria-label={chain.linkFrom(event.title)}
            title={chain.linkTo}
            onClick={() => onLink(event.id)}
          >
            <Spline size={18} aria-hidden />
          </button>
        )}
      </div>
      {isOpen ? <Leaving {...props} /> : null}
    </li>
  )
})

function Leaving({ event, links = [], titleOf, onLink, onBefore, onWhy, alsoIn }: Props) {
  const { chain, panel, reading, backcasting } = useWords()
  const session = useSession()
  const block = useRef<HTMLDivElement>(null)
  const remove = (link: Link) => {
    const name = chain.fromTo(event.title, titleOf(link.toId))
    session.perform(removeLink({ id: link.id, label: link.label || name }))
    block.current?.querySelector<HTMLElement>('[data-link-to] button')?.focus()
  }
  return (
    <div className={styles['leaving']} ref={block}>
      {alsoIn === '' ? null : <p className={styles['also']}>{reading.alsoIn(alsoIn)}</p>}
      {links.length === 0 ? null : (
        <ul aria-label={panel.leadsTo}>
          {links.map((link) => (
            <li key={link.id}>
              <span aria-hidden>→</span>
              <Button
                look="link"
                aria-label={chain.openLinkTo(titleOf(link.toId))}
                onPress={() => session.select(link.id)}
              >
                {titleOf(link.toId)}
                {link.kind === 'hinders' ? ` (${chain.hinders})` : ''}
              </Button>
              <button
                type="button"
                className={styles['link']}
                aria-label={chain.removeLinkTo(titleOf(link.toId))}
                onClick={() => remove(link)}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['commands']} data-link-to>
        <Button isSmall onPress={() => onLink(event.id)}>
          {chain.linkTo}
        </Button>
        <Button isSmall onPress={() => onBefore(event.id)}>
          {backcasting.before}
        </Button>
        <Button isSmall onPress={() => onWhy(event.id)}>
          {reading.whyShort}
        </Button>
      </div>
    </div>
  )
}
