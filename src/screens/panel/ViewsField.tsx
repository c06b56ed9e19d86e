import { Plus, X } from 'lucide-react'
import { useState } from 'react'

import type { DivergentView } from '../../domain/project/records.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './panel.module.css'

type Props = {
  /** What the record itself says, beside which the other views stand. */
  readonly told: string
  readonly views: readonly DivergentView[]
  readonly onChange: (views: DivergentView[]) => void
}

/** Other ways in which the room sees the same thing, side by side with the one that is told. */
export function ViewsField({ told, views, onChange }: Props) {
  const { panel } = useWords()
  const session = useSession()
  const [addedAt, setAddedAt] = useState(-1)
  const change = (index: number, fields: Partial<DivergentView>) =>
    onChange(views.map((each, at) => (at === index ? { ...each, ...fields } : each)))
  return (
    <section className={styles['section']}>
      <h3>{panel.views}</h3>
      {views.length === 0 ? (
        <p className={styles['soft']}>{panel.viewsHint}</p>
      ) : (
        <ul className={styles['views']}>
          <li className={styles['told']}>
            <span className={styles['soft']}>{panel.viewTold}</span>
            <p>{told}</p>
          </li>
          {views.map((view, index) => (
            // A view has no identity but its place in the list.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles['fields']}>
              <TextField
                label={panel.viewText}
                value={view.text}
                rows={2}
                autoFocus={index === addedAt}
                onChange={(text) => change(index, { text })}
                onLeave={session.endTyping}
              />
              <div className={styles['item']}>
                <TextField
                  label={panel.viewBy}
                  value={view.by}
                  onChange={(by) => change(index, { by })}
                  onLeave={session.endTyping}
                />
                <IconButton
                  label={panel.viewRemove}
                  onPress={() => onChange(views.filter((_, at) => at !== index))}
                >
                  <X size={18} aria-hidden />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button
        look="quiet"
        isSmall
        onPress={() => {
          setAddedAt(views.length)
          onChange([...views, { by: '', text: '' }])
        }}
      >
        <Plus size={16} aria-hidden />
        {panel.viewAdd}
      </Button>
    </section>
  )
}
