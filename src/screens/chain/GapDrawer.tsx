import { editEffect } from '../../domain/edits/effectEdits.ts'
import { editEvent } from '../../domain/edits/eventEdits.ts'
import type { Standing } from '../../domain/analysis/plannedAndObserved.ts'
import type { Effect, KeyEvent } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { Drawer } from './Drawer.tsx'
import styles from './GapDrawer.module.css'

type Props = {
  readonly groups: ReadonlyMap<Standing, readonly (KeyEvent | Effect)[]>
  readonly chosen: ReadonlySet<Standing>
  readonly onChoose: (chosen: ReadonlySet<Standing>) => void
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** « Prévu et survenu »: a legend that counts and filters, and the same as lists. */
export function GapDrawer({ groups, chosen, onChoose, onSelect, onClose }: Props) {
  const { reading } = useWords()
  const toggle = (standing: Standing) => {
    const next = new Set(chosen)
    if (!next.delete(standing)) next.add(standing)
    onChoose(next)
  }
  const listed = [...groups].filter(([standing]) => chosen.size === 0 || chosen.has(standing))
  return (
    <Drawer title={reading.gap} onClose={onClose}>
      <div role="group" aria-label={reading.gap} className={styles['legend']}>
        {[...groups].map(([standing, cards]) => (
          <Chip key={standing} isPressed={chosen.has(standing)} onPress={() => toggle(standing)}>
            <span aria-hidden className={`${styles['sign']} ${styles[standing]}`} />
            {reading.standings[standing]} <b>{cards.length}</b>
          </Chip>
        ))}
      </div>
      <p className={styles['note']}>{reading.gapNote}</p>
      <div className={styles['lists']}>
        {listed.map(([standing, cards]) => (
          <section key={standing}>
            <h3>{reading.standings[standing]}</h3>
            <ul>
              {cards.map((card) => (
                <li key={card.id}>
                  <button
                    type="button"
                    className={styles['card']}
                    onClick={() => onSelect(card.id)}
                  >
                    {card.title}
                  </button>
                  {standing === 'late' || standing === 'expectedLate' ? (
                    <Settle card={card} />
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Drawer>
  )
}

/** Its date has passed: what became of it is one press away. */
function Settle({ card }: { readonly card: KeyEvent | Effect }) {
  const { reading } = useWords()
  const session = useSession()
  const isEffect = !('outcomes' in card)
  return (
    <span className={styles['settle']}>
      <Button
        isSmall
        aria-label={`${isEffect ? reading.lateObserved : reading.lateHappened}, ${card.title}`}
        onPress={() =>
          session.perform(
            isEffect
              ? editEffect(card, { status: 'observed' })
              : editEvent(card, { status: 'happened' }),
          )
        }
      >
        {isEffect ? reading.lateObserved : reading.lateHappened}
      </Button>
      {isEffect ? null : (
        <Button
          isSmall
          aria-label={`${reading.lateAbandoned}, ${card.title}`}
          onPress={() => session.perform(editEvent(card, { status: 'abandoned' }))}
        >
          {reading.lateAbandoned}
        </Button>
      )}
    </span>
  )
}
