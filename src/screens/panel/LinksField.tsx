import { useState } from 'react'

import type { KeyEvent, Link } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { EffectMark } from '../../ui/Mark.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { EventMark } from './OutcomeMark.tsx'
import styles from './panel.module.css'

type Props = {
  readonly cardId: string
  /** The event links may start from; absent for an effect, from which none starts. */
  readonly event?: KeyEvent
}

/** What leads to a card and what it leads to, in words; each link opens. */
export function LinksField({ cardId, event }: Props) {
  const { panel } = useWords()
  const project = useShownProject()
  const [isLinking, setLinking] = useState(false)
  const links = Object.values(project.links)
  const arriving = links.filter(({ toId }) => toId === cardId)
  const leaving = links.filter(({ fromId }) => fromId === cardId)
  return (
    <section className={styles['section']}>
      <LinkList title={panel.comesFrom} links={arriving} end="fromId" nameOf={panel.linkOpenFrom} />
      {event === undefined ? null : (
        <>
          <LinkList title={panel.leadsTo} links={leaving} end="toId" nameOf={panel.linkOpen} />
          <div>
            <Button isSmall onPress={() => setLinking(true)}>
              {panel.linkTo}
            </Button>
          </div>
          {isLinking ? <LinkDialog from={event} onClose={() => setLinking(false)} /> : null}
        </>
      )}
    </section>
  )
}

type ListProps = {
  readonly title: string
  readonly links: readonly Link[]
  readonly end: 'fromId' | 'toId'
  readonly nameOf: (title: string) => string
}

function LinkList({ title, links, end, nameOf }: ListProps) {
  const { panel } = useWords()
  const project = useShownProject()
  const session = useSession()
  return (
    <>
      <h3>{title}</h3>
      {links.length === 0 ? <p className={styles['soft']}>{panel.noLinks}</p> : null}
      <ul className={styles['list']}>
        {links.map((link) => {
          const event = project.events[link[end]]
          const card = event ?? project.effects[link[end]]
          const cardTitle = card?.title ?? ''
          return (
            <li key={link.id} className={styles['linked']}>
              {event ? <EventMark event={event} size={20} /> : <EffectMark size={20} />}
              <Button
                look="link"
                aria-label={nameOf(cardTitle)}
                onPress={() => session.select(link.id)}
              >
                {cardTitle}
              </Button>
              <span className={styles['soft']}>
                {link.kind === 'hinders' ? panel.linkKinds.hinders.toLocaleLowerCase() : ''}{' '}
                {link.label}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
