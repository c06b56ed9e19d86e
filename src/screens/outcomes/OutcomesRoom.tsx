import { useEffect, useRef, useState } from 'react'

import type { Id } from '../../domain/project/ids.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { recordOf } from '../../domain/project/tables.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { RepertoireWindow } from '../frame/repertoire/RepertoireWindow.tsx'
import { ClassifyDialog } from '../panel/ClassifyDialog.tsx'
import { useRepertoire } from '../panel/outcomeWords.ts'
import { HesitateDialog } from '../panel/HesitateDialog.tsx'
import { SelectedPanel } from '../panel/SelectedPanel.tsx'
import { SettleDialog } from '../panel/SettleDialog.tsx'
import { Board } from './Board.tsx'
import { NoticeDialog } from './NoticeDialog.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import styles from './OutcomesRoom.module.css'
import { ReadingDialog } from './ReadingDialog.tsx'
import { readSlipKey, slipKey } from './slipKey.ts'
import { Tray } from './Tray.tsx'
import { useDiscussKey } from './useDiscussKey.ts'
import { useNumberKeys } from './useNumberKeys.ts'
import { type Held, usePlacing, type Wish } from './usePlacing.ts'

/** « Résultats transitoires »: the table with the cards, and the tray of events to classify. */
export function OutcomesRoom() {
  const { outcomes: words } = useWords()
  const project = useShownProject()
  const { shown } = useRepertoire()
  const placing = usePlacing()
  const [openCard, setOpenCard] = useState<Id | null>(null)
  const [chosen, setChosen] = useState<{ id: Id; what: 'classify' | 'hesitate' | 'settle' } | null>(
    null,
  )
  const [aside, setAside] = useState<'notice' | 'reading' | null>(null)
  const [repertoireAt, setRepertoireAt] = useState<{ outcomeId: Id | null } | null>(null)
  const desk = useRef<HTMLDivElement>(null)
  const { held, wish, selectedId } = placing

  useEffect(() => {
    if (wish) goToWish(desk.current, wish)
  }, [wish])

  // The panel was closed by its own button: the focus comes back to the slip it showed.
  const openSlip = useRef<string | null>(null)
  useEffect(() => {
    if (selectedId !== null) {
      openSlip.current = held ? slipKey(held.event.id, held.from) : null
    } else if (openSlip.current !== null) {
      const slip = openSlip.current
      openSlip.current = null
      if (document.activeElement === document.body) goToWish(desk.current, { slip })
    }
  })

  /** A number is for the slip that has the focus, or else for what is in hand. */
  const aim = (): Held | null => {
    const key = document.activeElement?.closest<HTMLElement>('[data-slip]')?.dataset['slip']
    if (key === undefined) return held
    const { eventId, from } = readSlipKey(key)
    const event = recordOf(project, 'events', eventId)
    return event ? { event, from } : held
  }
  const discuss = ({ id, outcomes }: KeyEvent) =>
    setChosen({ id, what: outcomes.some(({ tentative }) => tentative) ? 'settle' : 'hesitate' })
  const chosenEvent = chosen === null ? undefined : recordOf(project, 'events', chosen.id)
  const closeChosen = () => {
    setChosen(null)
    if (chosen) placing.afterClassifying(chosen.id)
  }
  useDiscussKey(() => {
    const aimed = aim()
    if (aimed) discuss(aimed.event)
  })
  const pendingDigit = useNumberKeys<Held>({
    known: shown.map(({ number }) => number),
    aim,
    onNumber: (number, target) => {
      const outcome = shown.find((each) => each.number === number)
      if (outcome) placing.place(target, outcome.id)
    },
  })

  return (
    <div className={styles['room']}>
      <h2 className="unseen">{words.title}</h2>
      <div ref={desk} className={styles['desk']}>
        <Tray
          placing={placing}
          pendingDigit={pendingDigit}
          onClassify={() => held && setChosen({ id: held.event.id, what: 'classify' })}
          onHesitate={() => held && discuss(held.event)}
          onRead={() => setAside('reading')}
          onWhy={() => setAside('notice')}
          onRepertoire={() => setRepertoireAt({ outcomeId: null })}
        />
        <Board placing={placing} pendingDigit={pendingDigit} onOpen={setOpenCard} />
      </div>
      <p role="status" className="unseen">
        {placing.message}
      </p>
      {openCard === null ? null : (
        <OutcomeDialog
          outcomeId={openCard}
          onClose={() => setOpenCard(null)}
          onTurnTo={setOpenCard}
          onChange={() => {
            setRepertoireAt({ outcomeId: openCard })
            setOpenCard(null)
          }}
          onChoose={(eventId) => {
            setOpenCard(null)
            if (placing.selectedId !== eventId) placing.open(eventId, openCard)
          }}
        />
      )}
      {chosenEvent && chosen?.what === 'classify' ? (
        <ClassifyDialog event={chosenEvent} onClose={closeChosen} />
      ) : null}
      {chosenEvent && chosen?.what === 'hesitate' ? (
        <HesitateDialog event={chosenEvent} onClose={closeChosen} />
      ) : null}
      {chosenEvent && chosen?.what === 'settle' ? (
        <SettleDialog
          event={chosenEvent}
          onOthers={() => setChosen({ id: chosenEvent.id, what: 'hesitate' })}
          onClose={closeChosen}
        />
      ) : null}
      <RepertoireWindow
        isShown={repertoireAt !== null}
        outcomeId={repertoireAt?.outcomeId ?? null}
        onClose={() => setRepertoireAt(null)}
      />
      {aside === 'notice' ? <NoticeDialog onClose={() => setAside(null)} /> : null}
      {aside === 'reading' ? (
        <ReadingDialog
          onClose={() => setAside(null)}
          onOpen={(outcomeId) => {
            setAside(null)
            setOpenCard(outcomeId)
          }}
        />
      ) : null}
      {/* While one chooses where to move an event, the panel leaves the cards in sight. */}
      {placing.isMoving ? null : <SelectedPanel />}
    </div>
  )
}

/** Gives the focus to a slip, showing it in its list without moving the rest of the screen. */
function goToWish(desk: HTMLElement | null, { slip }: Wish): void {
  const target = desk?.querySelector<HTMLElement>(
    slip === null ? '[data-done]' : `[data-slip="${slip}"]`,
  )
  if (!target) return
  target.focus({ preventScroll: true })
  const list = target.closest('ul')?.parentElement
  if (!list) return
  const { top, bottom } = target.getBoundingClientRect()
  const frame = list.getBoundingClientRect()
  if (top < frame.top) list.scrollTop -= frame.top - top
  if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom
}
