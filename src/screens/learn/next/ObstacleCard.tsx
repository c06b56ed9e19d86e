import { Trash2 } from 'lucide-react'

import { editObstacle, removeObstacle } from '../../../domain/edits/followUpEdits.ts'
import type { Obstacle } from '../../../domain/project/records.ts'
import { IconButton } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { focusBeside } from '../focusBeside.ts'
import { EvidenceFold } from './EvidenceFold.tsx'
import styles from './NextTab.module.css'

/** An obstacle: whether it persists, and how it was overcome or what was tried. */
export function ObstacleCard({ obstacle }: { readonly obstacle: Obstacle }) {
  const { next: words } = useWords()
  const session = useSession()
  const { text, state, how, evidenceIds } = obstacle
  const edit = (fields: Partial<Omit<Obstacle, 'id'>>) =>
    session.perform(editObstacle(obstacle, fields))
  return (
    <li className={styles['card']} aria-label={text}>
      <TextField
        label={words.obstacle}
        value={text}
        rows={1}
        onChange={(typed) => edit({ text: typed })}
        onLeave={session.endTyping}
      />
      <ChoiceField
        label={words.state}
        value={state}
        choices={choicesOf(words.obstacleStates)}
        onChange={(chosen) => edit({ state: chosen })}
      />
      <TextField
        label={words.how[state]}
        value={how}
        rows={1}
        onChange={(typed) => edit({ how: typed })}
        onLeave={session.endTyping}
      />
      <IconButton
        label={words.remove(text)}
        onPress={({ target }) => {
          focusBeside(target)
          session.perform(removeObstacle(obstacle))
        }}
      >
        <Trash2 size={18} aria-hidden />
      </IconButton>
      <EvidenceFold kept={evidenceIds} onChange={(kept) => edit({ evidenceIds: kept })} />
    </li>
  )
}
