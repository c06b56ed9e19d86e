import { type OutlineItem, stepsFrom } from '../../domain/analysis/chainOutline.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import styles from './ChainOutline.module.css'
import type { ChainReading } from './chainReading.ts'
import { folds } from './outlineKeys.ts'
import { OutlineRow } from './OutlineRow.tsx'
import type { RowActions } from './outlineRows.ts'

/** What the outline shows at this moment. */
export type OutlineShowing = {
  readonly events: Readonly<Record<string, KeyEvent>>
  readonly reading: ChainReading
  readonly titleOf: (id: string) => string
  readonly selectedId: string | null
  /** The row that shows where it leads, and the one that the Tab key reaches. */
  readonly openKey: string | undefined
  readonly stopKey: string | undefined
  readonly renamedKey: string | null
  readonly isFolded: (key: string) => boolean
  /** False for the rows that come a moment after the room: those far down a long list. */
  readonly isDrawn: (key: string) => boolean
  readonly actions: RowActions
}

type Props = { readonly first: OutlineItem; readonly showing: OutlineShowing }

/** A path read back in time, one step under the other; where it divides, each part is a list inside. */
export function OutlineBranch({ first, showing }: Props) {
  const { events, reading, titleOf, selectedId, openKey, isFolded, isDrawn } = showing
  return (
    <ul className={styles['branch']}>
      {stepsFrom(first, isFolded).map((item) => {
        const event = events[item.cardId]
        const isClosed = isFolded(item.key)
        return event === undefined || !isDrawn(item.key) ? null : (
          <li key={item.key}>
            <OutlineRow
              item={item}
              event={event}
              leadsTo={item.link === null ? '' : titleOf(item.link.toId)}
              links={reading.leaving.get(event.id)}
              titleOf={titleOf}
              isSelected={event.id === selectedId && !item.isRepeat}
              isOpen={item.key === openKey}
              isStop={item.key === showing.stopKey}
              isRenamed={item.key === showing.renamedKey}
              isClosed={folds(item) ? isClosed : null}
              alsoIn={item.key === openKey ? alsoIn(reading, item) : ''}
              actions={showing.actions}
            />
            {item.causes.length > 1 && !isClosed
              ? item.causes
                  .filter(({ key }) => isDrawn(key))
                  .map((cause) => <OutlineBranch key={cause.key} first={cause} showing={showing} />)
              : null}
          </li>
        )
      })}
    </ul>
  )
}

function alsoIn({ storylines }: ChainReading, { key, cardId }: OutlineItem): string {
  const [listId] = key.split(' ')
  const others = storylines.filter(
    ({ effect, cardIds }) => effect.id !== listId && cardIds.has(cardId),
  )
  return others.map(({ effect }) => effect.title).join(', ')
}
