import { editEffect, removeEffect } from '../../domain/edits/effectEdits.ts'
import type { Effect } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { AccountButton } from './AccountWindow.tsx'
import { choicesOf } from './choices.ts'
import { LinksField } from './LinksField.tsx'
import { OtherVersion } from './OtherVersion.tsx'
import { PanelHead } from './PanelHead.tsx'
import styles from './panel.module.css'
import { SourcesField } from './SourcesField.tsx'
import { useVersions } from './useVersions.ts'
import { ViewsField } from './ViewsField.tsx'
import { WhenField } from './WhenField.tsx'

/** Everything an effect says. */
export function EffectPanel({ effect }: { readonly effect: Effect }) {
  const { panel } = useWords()
  const session = useSession()
  const edit = (fields: Partial<Omit<Effect, 'id' | 'rank'>>) =>
    session.perform(editEffect(effect, fields))
  const version = useVersions(effect, (fields) => editEffect(effect, fields))
  const text = (field: 'resource' | 'where' | 'forWhom') => (
    <TextField
      label={panel[field]}
      value={effect[field]}
      onChange={(value) => edit({ [field]: value })}
      onLeave={session.endTyping}
      rows={1}
      {...(field === 'resource' ? { placeholder: panel.resourcePlaceholder } : {})}
    />
  )
  return (
    <div className={styles['panel']}>
      <PanelHead title={panel.effect} />
      <TextField
        label={panel.titleField}
        isLabelHidden
        isLarge
        rows={1}
        value={version.title}
        onChange={version.onTitle}
        onLeave={session.endTyping}
      />
      <WhenField when={effect.when} onChange={(when) => edit({ when })} />
      <ChoiceField
        label={panel.effectStatus}
        value={effect.status}
        choices={choicesOf(panel.effectStatuses)}
        onChange={(status) => edit({ status })}
      />
      {text('resource')}
      {text('where')}
      {text('forWhom')}
      <TextField
        label={panel.description}
        rows={2}
        value={version.description}
        onChange={version.onDescription}
        onLeave={session.endTyping}
      />
      <OtherVersion {...version.other} />
      <LinksField cardId={effect.id} />
      <AccountButton effectId={effect.id} />
      <SourcesField sources={effect.sources} onChange={(sources) => edit({ sources })} />
      <ViewsField
        told={version.description || version.title}
        views={effect.views}
        onChange={(views) => edit({ views })}
      />
      <Button look="danger" isSmall onPress={() => session.perform(removeEffect(effect))}>
        {panel.removeEffect}
      </Button>
    </div>
  )
}
