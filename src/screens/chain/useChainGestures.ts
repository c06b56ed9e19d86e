import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'

import { removeEffect } from '../../domain/edits/effectEdits.ts'
import { removeEvents } from '../../domain/edits/eventEdits.ts'
import { addLink, removeLink } from '../../domain/edits/linkEdits.ts'
import { placeCards } from '../../domain/edits/projectEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import { newLink } from '../../domain/project/newRecords.ts'
import type { Project } from '../../domain/project/records.ts'
import type { ChainLayout } from '../../layout/chain.ts'
import type { Arrangement } from '../../layout/chainModel.ts'
import { useSelectedId, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import type { CanvasActions } from './ChainCanvas.tsx'
import type { Notice } from './ChainNotice.tsx'
import { refusalOf } from './linking.ts'
import type { Direction } from './cardTree.ts'
import { nextCard } from './nextCard.ts'

type Given = {
  readonly layout: ChainLayout
  readonly arrangement: Arrangement
  readonly room: RefObject<HTMLElement | null>
  readonly view: { readonly bringIntoSight: (id: string) => void }
  readonly setNotice: (notice: Notice | null) => void
  readonly setFocusedId: (id: string) => void
  /** Takes a press that answers a question of the room; says whether it did. */
  readonly take: (id: string | null) => boolean
}

/** What the person does to cards and links, each as one edit, and where the focus goes after. */
export function useChainGestures(given: Given) {
  const { chain } = useWords()
  const session = useSession()
  const selectedId = useSelectedId()
  const [choosingFromId, setChoosingFrom] = useState<string | null>(null)
  const latest = useRef({ ...given, choosingFromId })
  useEffect(() => {
    latest.current = { ...given, choosingFromId }
  })

  // These never change, so that React Flow does not draw all cards again.
  const actions = useMemo((): CanvasActions => {
    const project = () => session.state.getState().project
    const link = (fromId: string, toId: string) => {
      setChoosingFrom(null)
      const refusal = refusalOf(project(), fromId, toId)
      if (refusal !== null) {
        latest.current.setNotice({
          text: chain.refused[refusal.code],
          deedAt: null,
          ...(refusal.code === 'doubled' && {
            open: { linkId: refusal.linkId, label: chain.openLink },
          }),
        })
        return
      }
      latest.current.setNotice(null)
      const name = chain.fromTo(titleIn(project(), fromId), titleIn(project(), toId))
      session.perform(addLink(newLink(newId(), fromId, toId), name))
    }
    return {
      link,
      startLink: (fromId) => {
        latest.current.setNotice(null)
        setChoosingFrom(fromId)
      },
      press: (id) => {
        const fromId = latest.current.choosingFromId
        if (fromId === null) {
          if (!latest.current.take(id)) session.select(id)
        } else if (id !== null && !Object.hasOwn(project().links, id)) link(fromId, id)
        else setChoosingFrom(null)
      },
      open: (id) => {
        if (latest.current.take(id)) return
        session.select(id)
        requestAnimationFrame(() => {
          const title = latest.current.room.current?.querySelector<HTMLElement>(
            'aside textarea, aside input',
          )
          title?.focus()
        })
      },
      focusCard: (id) => {
        latest.current.setFocusedId(id)
        if (session.state.getState().selectedId !== null) session.select(id)
        focusOn(latest.current.room.current, id)
        latest.current.view.bringIntoSight(id)
      },
      noteFocus: (id) => latest.current.setFocusedId(id),
      place: (id, { x, y }) => {
        if (latest.current.arrangement === 'depth') {
          latest.current.setNotice({ text: chain.staysByDepth, deedAt: null })
          return
        }
        const place = { id, x: Math.round(x), y: Math.round(y) }
        session.perform(placeCards([place], titleIn(project(), id)))
      },
    }
  }, [session, chain])

  const remove = (id: string) => {
    const { layout, room } = latest.current
    const project = session.state.getState().project
    const event = project.events[id]
    const effect = project.effects[id]
    const link = project.links[id]
    const wasOnCanvas = document.activeElement?.closest('[data-card]') !== null
    const next = closestCard(layout, id)
    if (event) session.perform(removeEvents([id], event.title))
    if (effect) session.perform(removeEffect(effect))
    if (link) {
      const name = chain.fromTo(titleIn(project, link.fromId), titleIn(project, link.toId))
      session.perform(removeLink({ id, label: link.label || name }))
    }
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      if (link) focusOn(room.current, link.fromId)
      else if (wasOnCanvas && next !== null) focusOn(room.current, next)
      else room.current?.querySelector<HTMLElement>('[data-row]')?.focus()
    })
  }

  useFocusBack(selectedId, given.room)
  return { actions, remove, choosingFromId, stopChoosing: () => setChoosingFrom(null) }
}

/** When the panel closes with the focus inside, the focus goes back to the card it spoke of. */
function useFocusBack(selectedId: string | null, room: RefObject<HTMLElement | null>): void {
  const previous = useRef<string | null>(null)
  useEffect(() => {
    const wasId = previous.current
    previous.current = selectedId
    if (selectedId !== null || wasId === null || document.activeElement !== document.body) return
    focusOn(room.current, wasId)
  }, [selectedId, room])
}

/** Focuses a card where it is seen: on the canvas, or in the outline when the canvas is hidden. */
function focusOn(room: HTMLElement | null, id: string): void {
  const card = room?.querySelector<HTMLElement>(`[data-card="${id}"]`)
  if (card && card.offsetParent !== null) card.focus({ preventScroll: true })
  else room?.querySelector<HTMLElement>(`[data-row$="${id}"]`)?.focus()
}

function closestCard({ cards }: ChainLayout, id: string): string | null {
  for (const direction of ['left', 'right', 'up', 'down'] satisfies Direction[]) {
    const next = nextCard(cards, id, direction)
    if (next !== null && next !== id) return next
  }
  return null
}

function titleIn(project: Project, id: string): string {
  return (project.events[id] ?? project.effects[id])?.title ?? ''
}
