import { useState } from 'react'

import { moveLink } from '../../domain/edits/linkEdits.ts'
import { newId } from '../../domain/project/ids.ts'
import type { Link } from '../../domain/project/records.ts'
import { displayWhen } from '../../domain/time/formatWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useLinkCaution } from './linkCaution.ts'
import styles from './panel.module.css'
import { useCardGroups } from './useCardGroups.tsx'

type End = 'fromId' | 'toId'

/** The two cards of a link with their dates; each opens, and can be changed for another. */
export function LinkEnds({ link }: { readonly link: Link }) {
  const { panel } = useWords()
  const language = useLanguage()
  const session = useSession()
  const { events, effects } = useShownProject()
  const [changed, setChanged] = useState<End | null>(null)
  const endOf = (end: End) => {
    const card = events[link[end]] ?? effects[link[end]]
    const when = card ? displayWhen(card.when, language) : ''
    return (
      <>
        <dt>{end === 'fromId' ? panel.from : panel.to}</dt>
        <dd className={styles['end']}>
          <span>
            <Button look="link" onPress={() => session.select(link[end])}>
              {card?.title}
            </Button>{' '}
            <small>{when === '' ? panel.noWhen : when}</small>
          </span>
          <Button
            isSmall
            aria-label={end === 'fromId' ? panel.changeFrom : panel.changeTo}
            onPress={() => setChanged(end)}
          >
            {panel.changeEnd}
          </Button>
        </dd>
      </>
    )
  }
  return (
    <>
      <dl className={styles['ends']}>
        {endOf('fromId')}
        {endOf('toId')}
      </dl>
      {changed === null ? null : (
        <LinkEndDialog link={link} end={changed} onClose={() => setChanged(null)} />
      )}
    </>
  )
}

type DialogProps = { readonly link: Link; readonly end: End; readonly onClose: () => void }

/** The cards to which an end of a link may go: any, but where another link already goes that way. */
function LinkEndDialog({ link, end, onClose }: DialogProps) {
  const { panel, chain, frame } = useWords()
  const session = useSession()
  const project = useShownProject()
  const { events, effects } = project
  const endsAt = (id: string) => ({ fromId: link.fromId, toId: link.toId, [end]: id })
  const taken = new Set(Object.values(project.links).map(({ fromId, toId }) => `${fromId} ${toId}`))
  const isOffered = (id: string) => {
    const { fromId, toId } = endsAt(id)
    return fromId !== toId && Object.hasOwn(events, fromId) && !taken.has(`${fromId} ${toId}`)
  }
  const cautionOf = useLinkCaution(link.id)
  const groups = useCardGroups(isOffered, (id) => cautionOf(endsAt(id)))
  const choose = (id: string) => {
    const ends = endsAt(id)
    const titleOf = (cardId: string) => (events[cardId] ?? effects[cardId])?.title ?? ''
    const movedId = newId()
    const name = chain.fromTo(titleOf(ends.fromId), titleOf(ends.toId))
    session.perform(moveLink(link, ends, movedId, name))
    session.select(movedId)
    onClose()
  }
  return (
    <Dialog
      title={end === 'fromId' ? panel.changeFrom : panel.changeTo}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
    >
      <SearchList
        label={panel.linkTo}
        placeholder={chain.linkPlaceholder}
        nothingFound={frame.commandsNothing}
        onChoose={choose}
        groups={groups}
      />
    </Dialog>
  )
}
