import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'

import { removeLink } from '../../domain/edits/linkEdits.ts'
import type { Link } from '../../domain/project/records.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { ClassifyDialog } from '../panel/ClassifyDialog.tsx'
import styles from './ChainOutline.module.css'
import { OutlineLink } from './OutlineLink.tsx'
import type { RowProps } from './outlineRows.ts'

/** Under the row chosen: where its event leads, and what can be done with it. */
export function OutlineLeaving({ item, event, links = [], titleOf, actions, alsoIn }: RowProps) {
  const { chain, panel, reading, backcasting, onward } = useWords()
  const session = useSession()
  const [isClassifying, setClassifying] = useState(false)
  const why = () => actions.why(event.id)
  // The menu gives the focus back to its button first.
  const rename = () => requestAnimationFrame(() => actions.rename(item.key))
  const block = useRef<HTMLDivElement>(null)
  const remove = (link: Pick<Link, 'id' | 'label'>) => {
    session.perform(removeLink(link))
    block.current?.querySelector<HTMLElement>('[data-link-to] button')?.focus()
  }
  return (
    <div className={styles['leaving']} ref={block}>
      {alsoIn === '' ? null : <p className={styles['also']}>{reading.alsoIn(alsoIn)}</p>}
      {links.length === 0 ? null : (
        <ul aria-label={panel.leadsTo}>
          {links.map((link) => (
            <OutlineLink
              key={link.id}
              link={link}
              fromTitle={event.title}
              toTitle={titleOf(link.toId)}
              onRemove={remove}
            />
          ))}
        </ul>
      )}
      <div className={styles['commands']} data-link-to>
        <Button isSmall onPress={() => actions.link(event.id)}>
          {chain.linkTo}
        </Button>
        <Button isSmall onPress={() => actions.before(event.id)}>
          {backcasting.ask}
        </Button>
        <ActionMenu
          label={chain.actionsFor(event.title)}
          trigger={
            <IconButton label={chain.actionsFor(event.title)}>
              <Ellipsis size={18} aria-hidden />
            </IconButton>
          }
          groups={[
            {
              actions: [
                {
                  id: 'after',
                  label: onward.ask,
                  shortcut: onward.key,
                  onAction: () => actions.after(event.id),
                },
                { id: 'why', label: reading.whyShort, shortcut: 'P', onAction: why },
                { id: 'rename', label: chain.rename, shortcut: 'F2', onAction: rename },
                { id: 'classify', label: panel.classify, onAction: () => setClassifying(true) },
                {
                  id: 'remove',
                  label: panel.removeEvent,
                  shortcut: chain.removeKey,
                  isDangerous: true,
                  onAction: () => actions.remove(event.id),
                },
              ],
            },
          ]}
        />
      </div>
      {isClassifying ? (
        <ClassifyDialog event={event} onClose={() => setClassifying(false)} />
      ) : null}
    </div>
  )
}
