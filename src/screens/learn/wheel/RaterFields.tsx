import { useState } from 'react'

import { raterKey, type Rater } from '../../../domain/analysis/wheel.ts'
import { raterName } from '../../../files/figures/wheel.ts'
import { ChoiceField, DraftField } from '../../../ui/Field.tsx'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { useWorkSessionName } from '../../context/workSession.ts'
import styles from './WheelTab.module.css'

type Props = {
  readonly rater: Rater
  /** Those who have rated something. */
  readonly raters: readonly Rater[]
  /** The key of the rater to compare with. */
  readonly besideKey: string | null
  readonly onRater: (rater: Rater) => void
  readonly onBeside: (key: string | null) => void
}

/** Who rates, at which session, and beside whom. */
export function RaterFields({ rater, raters, besideKey, onRater, onBeside }: Props) {
  const words = useWords()
  const language = useLanguage()
  const project = useProject()
  const nameOf = useWorkSessionName()
  const [isNaming, setNaming] = useState(false)
  const { wheel } = words
  const groups = [...new Set(['', ...raters.map(({ group }) => group), rater.group])]
  const others = raters.filter((each) => raterKey(each) !== raterKey(rater))
  return (
    <div className={styles['fields']}>
      <ChoiceField
        label={wheel.group}
        value={isNaming ? 'other' : `group ${rater.group}`}
        choices={[
          ...groups.map((group) => ({ value: `group ${group}`, label: group || wheel.wholeTable })),
          { value: 'other', label: wheel.otherGroup },
        ]}
        onChange={(value) => {
          setNaming(value === 'other')
          if (value !== 'other') onRater({ ...rater, group: value.slice('group '.length) })
        }}
      />
      {isNaming ? (
        <DraftField
          label={wheel.groupName}
          value=""
          autoFocus
          onDone={(group) => {
            setNaming(false)
            onRater({ ...rater, group: group.trim() })
          }}
        />
      ) : null}
      <ChoiceField
        label={wheel.session}
        value={rater.workSessionId ?? ''}
        choices={[
          { value: '', label: wheel.noSession },
          ...Object.values(project.workSessions).map((each) => ({
            value: each.id,
            label: nameOf(each),
          })),
        ]}
        onChange={(id) => onRater({ ...rater, workSessionId: id || null })}
      />
      {others.length === 0 ? null : (
        <ChoiceField
          label={wheel.beside}
          value={besideKey ?? ''}
          choices={[
            { value: '', label: wheel.besideNothing },
            ...others.map((each) => ({
              value: raterKey(each),
              label: raterName(project, each, { words, language }),
            })),
          ]}
          onChange={(key) => onBeside(key || null)}
        />
      )}
    </div>
  )
}
