import { Trash2 } from 'lucide-react'

import { editResource, removeResource } from '../../../domain/edits/followUpEdits.ts'
import type { Resource } from '../../../domain/project/records.ts'
import { IconButton } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { WhenField } from '../../panel/WhenField.tsx'
import { focusBeside } from '../focusBeside.ts'
import { EvidenceFold } from './EvidenceFold.tsx'
import styles from './NextTab.module.css'

/** A resource: of what kind, whether the project has it, since when or by when. */
export function ResourceCard({ resource }: { readonly resource: Resource }) {
  const { next: words } = useWords()
  const session = useSession()
  const { text, kind, state, when, evidenceIds } = resource
  const edit = (fields: Partial<Omit<Resource, 'id'>>) =>
    session.perform(editResource(resource, fields))
  return (
    <li className={styles['card']} aria-label={text}>
      <TextField
        label={words.resource}
        value={text}
        rows={1}
        onChange={(typed) => edit({ text: typed })}
        onLeave={session.endTyping}
      />
      <ChoiceField
        label={words.state}
        value={state}
        choices={choicesOf(words.resourceStates)}
        onChange={(chosen) => edit({ state: chosen })}
      />
      <div className={styles['pair']}>
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={choicesOf(words.resourceKinds)}
          onChange={(chosen) => edit({ kind: chosen })}
        />
        <WhenField when={when} onChange={(moment) => edit({ when: moment })} />
      </div>
      <IconButton
        label={words.remove(text)}
        onPress={({ target }) => {
          focusBeside(target)
          session.perform(removeResource(resource))
        }}
      >
        <Trash2 size={18} aria-hidden />
      </IconButton>
      <EvidenceFold kept={evidenceIds} onChange={(kept) => edit({ evidenceIds: kept })} />
    </li>
  )
}
