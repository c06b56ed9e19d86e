import { Spline } from 'lucide-react'
import { memo, useId } from 'react'

import { editEvent } from '../../domain/edits/eventEdits.ts'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { EventMark } from '../panel/OutcomeMark.tsx'
import styles from './ChainOutline.module.css'
import { FoldButton } from './OutlineHead.tsx'
import { OutlineLeaving } from './OutlineLeaving.tsx'
import type { RowProps } from './outlineRows.ts'
import { RenameField } from './RenameField.tsx'

/** An event in the outline, with what its link says; the one chosen shows where it leads. */
export const OutlineRow = memo(function OutlineRow(props: RowProps) {
  const { item, event, isSelected, isOpen, isClosed, actions } = props
  const { chain, story } = useWords()
  const session = useSession()
  const saidId = useId()
  const notes = [
    event.status === 'happened' ? '' : story[event.status],
    event.polarity === 'setback' ? story.setback : '',
  ].filter((note) => note !== '')
  const rename = (title: string) => {
    void session.perform(editEvent(event, { title }))
    session.endTyping()
  }
  return (
    <div className={isSelected ? styles['selected'] : ''}>
      <div className={styles['row']}>
        {isClosed === null ? null : (
          <FoldButton
            title={event.title}
            isClosed={isClosed}
            isAside
            onPress={() => actions.fold(item.key, !isClosed)}
          />
        )}
        {props.isRenamed ? (
          <RenameField
            title={event.title}
            onTitle={rename}
            onEnd={() => actions.endRename(item.key)}
          />
        ) : (
          <button
            type="button"
            className={`${styles['event']} ${item.isRepeat ? styles['repeat'] : ''}`}
            data-row={item.key}
            tabIndex={props.isStop ? 0 : -1}
            aria-pressed={isSelected}
            aria-expanded={isClosed === null ? undefined : !isClosed}
            aria-describedby={saidId}
            onFocus={() => actions.noteFocus(item.key)}
            onClick={() => actions.pick(item)}
          >
            <EventMark event={event} size={22} />
            <span className={event.status === 'abandoned' ? styles['struck'] : ''}>
              {event.title}
              {notes.length === 0 ? null : <em> {notes.join(', ')}</em>}
            </span>
          </button>
        )}
        {isOpen || item.isRepeat ? null : (
          <button
            type="button"
            className={styles['link']}
            tabIndex={-1}
            aria-label={chain.linkFrom(event.title)}
            title={chain.linkTo}
            onClick={() => actions.link(event.id)}
          >
            <Spline size={18} aria-hidden />
          </button>
        )}
      </div>
      <Facts {...props} id={saidId} />
      {isOpen ? <OutlineLeaving {...props} /> : null}
    </div>
  )
})

/** What the link to the card above says, and where a repeat is told in full. */
function Facts({ id, item, event, leadsTo, isClosed }: RowProps & { readonly id: string }) {
  const { chain, panel } = useWords()
  const { link, isRepeat } = item
  const sure = link === null || link.confidence === 'sure'
  const confidence = sure ? '' : panel.confidences[link.confidence].toLocaleLowerCase()
  const isHindering = link?.kind === 'hinders'
  const shown = [isHindering ? chain.hinders : '', link?.label ?? '', confidence]
  const repeat = isRepeat ? chain.seeAbove : ''
  const written = [...shown, repeat].filter((fact) => fact !== '').join('\u00a0· ')
  const said = [
    link === null ? '' : chain.linkSaid(event.title, leadsTo, isHindering, link.label),
    confidence,
    repeat,
  ]
  return (
    <div
      className={written === '' ? 'unseen' : styles['facts']}
      data-folds={isClosed !== null || undefined}
    >
      <span aria-hidden>{written}</span>
      <span id={id} className="unseen">
        {said.filter((fact) => fact !== '').join(', ')}
      </span>
    </div>
  )
}
