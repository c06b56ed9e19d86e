import { Fragment, useState } from 'react'

import type { Words } from '../../content/messages/fr.ts'
import { MOST_COUNTED, type Paths } from '../../domain/analysis/paths.ts'
import type { Link } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import { CardDialog } from './CardDialog.tsx'
import type { ChainReading } from './chainReading.ts'
import { Drawer } from './Drawer.tsx'
import { useShown } from './useShown.ts'
import styles from './WhyDrawer.module.css'

type Pair = readonly [string | null, string | null]

type Props = {
  readonly ids: Pair
  /** Null until both cards are chosen. */
  readonly paths: Paths | null
  readonly reading: ChainReading
  readonly titleOf: (id: string) => string
  readonly onChoose: (ids: Pair) => void
  readonly onSelect: (id: string) => void
  readonly onShow: (ids: ReadonlySet<string>, isReadable: boolean) => void
  readonly onClose: () => void
}

/** « Pourquoi ces deux-là? »: two cards, and the paths from one to the other, told link by link. */
export function WhyDrawer(props: Props) {
  const { ids, paths, reading, titleOf, onChoose, onSelect, onShow, onClose } = props
  const { reading: words } = useWords()
  const [slot, setSlot] = useState<0 | 1 | null>(null)
  const [first, second] = ids
  useShown(paths?.cardIds, false, onShow)
  const told =
    paths === null
      ? words[first === null ? 'chooseFirst' : 'chooseSecond']
      : paths.count === 0
        ? words.noPath
        : summaryOf(paths, words, titleOf)
  return (
    <Drawer
      title={words.why}
      onClose={onClose}
      aside={
        <div className={styles['slots']}>
          <Slot name={words.firstCard} id={first} titleOf={titleOf} onPress={() => setSlot(0)} />
          <Slot name={words.secondCard} id={second} titleOf={titleOf} onPress={() => setSlot(1)} />
        </div>
      }
    >
      <p role="status" className={styles[paths === null ? 'prompt' : 'summary']}>
        {told}
      </p>
      {paths === null ? null : paths.count === 0 ? (
        <BothLeadTo ids={ids} reading={reading} onSelect={onSelect} />
      ) : (
        <PathList paths={paths} titleOf={titleOf} onSelect={onSelect} />
      )}
      {slot === null ? null : (
        <CardDialog
          title={slot === 0 ? words.firstCard : words.secondCard}
          withoutId={slot === 0 ? second : first}
          onChoose={(id) => onChoose(slot === 0 ? [id, second] : [first, id])}
          onClose={() => setSlot(null)}
        />
      )}
    </Drawer>
  )
}

type SlotProps = Pick<Props, 'titleOf'> & {
  readonly name: string
  readonly id: string | null
  readonly onPress: () => void
}

/** One of the two cards; a press finds another. */
function Slot({ name, id, titleOf, onPress }: SlotProps) {
  const { reading } = useWords()
  const title = id === null ? reading.chooseCard : titleOf(id)
  return (
    <Button isSmall aria-label={`${name}, ${title}`} onPress={onPress}>
      <span className={styles['slot']}>{title}</span>
    </Button>
  )
}

/** How many paths there are, and from where to where. */
function summaryOf(paths: Paths, words: Words['reading'], titleOf: Props['titleOf']): string {
  const { shortest, count, isCountExact } = paths
  const [from, to] = endsOf(paths)
  const counted = isCountExact
    ? words.paths(count)
    : count >= MOST_COUNTED
      ? words.pathsBeyond
      : words.pathsAtLeast(count)
  const isWhole = isCountExact && shortest.length === count
  const told = `${words.pathsFrom(counted, titleOf(from), titleOf(to))}.`
  return isWhole ? told : `${told} ${words.shortest(shortest.length)}`
}

function endsOf({ shortest }: Paths): [string, string] {
  return [shortest[0]?.[0]?.fromId ?? '', shortest[0]?.at(-1)?.toId ?? '']
}

/** Without a path, the nearest thing to an answer: the effects that both lead to. */
function BothLeadTo({ ids, reading, onSelect }: Pick<Props, 'ids' | 'reading' | 'onSelect'>) {
  const { reading: words } = useWords()
  const shared = reading.storylines.filter(({ cardIds }) =>
    ids.every((id) => id !== null && cardIds.has(id)),
  )
  if (shared.length === 0) return null
  return (
    <>
      <p>{words.bothLeadTo}</p>
      <ul>
        {shared.map(({ effect }) => (
          <li key={effect.id}>
            <Button look="link" onPress={() => onSelect(effect.id)}>
              {effect.title}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

type ListProps = Pick<Props, 'titleOf' | 'onSelect'> & { readonly paths: Paths }

function PathList({ paths, titleOf, onSelect }: ListProps) {
  const [from] = endsOf(paths)
  return (
    <ol className={styles['paths']}>
      {paths.shortest.map((path) => (
        <li key={path.map(({ id }) => id).join(' ')}>
          <Title id={from} titleOf={titleOf} onSelect={onSelect} />
          {path.map((link) => (
            <Fragment key={link.id}>
              <LinkWords link={link} />
              <Title id={link.toId} titleOf={titleOf} onSelect={onSelect} />
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  )
}

function Title({ id, titleOf, onSelect }: Pick<Props, 'titleOf' | 'onSelect'> & { id: string }) {
  return (
    <button type="button" className={styles['title']} onClick={() => onSelect(id)}>
      {titleOf(id)}
    </button>
  )
}

/** An arrow, with what the link says: that it hinders, its words, its why. */
function LinkWords({ link: { kind, label, why } }: { readonly link: Link }) {
  const { chain, reading } = useWords()
  const told = label !== '' && why !== '' ? reading.labelled(label, why) : label || why
  const words = [kind === 'hinders' ? chain.hinders : '', told].filter((text) => text !== '')
  return (
    <span className={`${styles['link']} ${kind === 'hinders' ? styles['hinders'] : ''}`}>
      {' → '}
      {words.length === 0 ? null : <em>{`${words.join(', ')} → `}</em>}
    </span>
  )
}
