import { effectsInOrder } from '../../../domain/project/order.ts'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useCopies } from '../../context/copies.ts'
import { useShownProject } from '../../context/shown.ts'
import { useWords } from '../../context/words.tsx'
import { WhenField } from '../../panel/WhenField.tsx'
import type { PortraitChoices } from './portraitChoices.ts'
import styles from './PortraitFields.module.css'

type Props = {
  readonly choices: PortraitChoices
  readonly onChange: (changed: Partial<PortraitChoices>) => void
}

/** What is drawn, up to when, and beside what. */
export function PortraitFields({ choices, onChange }: Props) {
  const { portrait, printing, frame } = useWords()
  const project = useShownProject()
  const entries = useCopies((known) => known.entries) ?? []
  const others = entries.filter(({ id, binnedAt }) => id !== project.id && binnedAt === null)
  const { effectId, until, beside, besideUntil } = choices
  return (
    <div className={styles['fields']}>
      <ChoiceField
        label={portrait.about}
        value={effectId ?? ''}
        choices={[
          { value: '', label: portrait.wholeProject },
          ...effectsInOrder(project).map(({ id, title }) => ({
            value: id,
            label: printing.storyline(title),
          })),
        ]}
        onChange={(value) => onChange({ effectId: value || null })}
      />
      <WhenField
        label={portrait.until}
        when={until}
        onChange={(when) => onChange({ until: when })}
      />
      <ChoiceField
        label={portrait.beside}
        value={typeof beside === 'string' ? beside : `project ${beside.projectId}`}
        choices={[
          { value: 'nothing', label: portrait.besideNothing },
          { value: 'moment', label: portrait.besideMoment },
          ...others.map(({ id, title }) => ({
            value: `project ${id}`,
            label: title || frame.untitledProject,
          })),
        ]}
        onChange={(value) =>
          onChange({
            beside:
              value === 'nothing' || value === 'moment'
                ? value
                : { projectId: value.slice('project '.length) },
          })
        }
      />
      {beside === 'nothing' ? null : (
        <WhenField
          label={portrait.until}
          when={besideUntil}
          onChange={(when) => onChange({ besideUntil: when })}
        />
      )}
    </div>
  )
}
