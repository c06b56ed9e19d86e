import { latestWorkSession, type StoryFilter } from '../../domain/analysis/storyFilter.ts'
import { ChoiceField } from '../../ui/Field.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { useCurrentWorkSession, useWorkSessionName } from '../context/workSession.ts'
import { choicesOf } from '../panel/choices.ts'
import { useRepertoire } from '../panel/outcomeWords.ts'
import styles from './eventList.module.css'

type Props = {
  readonly filter: StoryFilter
  readonly onChange: (fields: Partial<StoryFilter>) => void
}

const FUNCTIONS = [1, 2, 3] as const

/** What the list can be narrowed to; all that is chosen must hold at once. */
export function EventFilters({ filter, onChange }: Props) {
  const { list, story, panel, outcomes, repertoire } = useWords()
  const project = useProject()
  const { shown, labelOf } = useRepertoire()
  const sessionName = useWorkSessionName()
  const ofFunction = (number: number) =>
    shown.filter(({ networkFunction }) => networkFunction === number)
  const outcomeChoices = [
    { value: '', label: list.anyOutcome, outcomes: null },
    ...FUNCTIONS.flatMap((number) => [
      {
        value: `function ${number}`,
        label: repertoire.functions[number].label,
        outcomes: ofFunction(number).map(({ id }) => id),
      },
      ...ofFunction(number).map((outcome) => ({
        value: outcome.id,
        label: `\u2003${outcome.number}. ${labelOf(outcome.id)}`,
        outcomes: [outcome.id],
      })),
    ]),
    { value: 'toClassify', label: panel.toClassify, outcomes: 'toClassify' as const },
    { value: 'context', label: outcomes.context, outcomes: 'context' as const },
  ]
  const chosen = outcomeChoices.find((each) => String(each.outcomes) === String(filter.outcomes))
  const actors = Object.values(project.actors).toSorted((a, b) => a.name.localeCompare(b.name))
  const sessions = Object.values(project.workSessions)
  const { current } = useCurrentWorkSession()
  const latest = latestWorkSession(project, current?.id ?? null)
  return (
    <div className={styles['filters']} role="group" aria-label={list.filters}>
      <ChoiceField
        label={list.outcome}
        value={chosen?.value ?? ''}
        choices={outcomeChoices}
        onChange={(value) =>
          onChange({
            outcomes: outcomeChoices.find((each) => each.value === value)?.outcomes ?? null,
          })
        }
      />
      <ChoiceField
        label={panel.status}
        value={filter.status ?? ''}
        choices={[{ value: '' as const, label: list.anyStatus }, ...choicesOf(panel.statuses)]}
        onChange={(value) => onChange({ status: value === '' ? null : value })}
      />
      {actors.length === 0 ? null : (
        <ChoiceField
          label={list.actor}
          value={filter.actorId ?? ''}
          choices={[
            { value: '', label: list.anyActor },
            ...actors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ actorId: value || null })}
        />
      )}
      {sessions.length === 0 ? null : (
        <ChoiceField
          label={list.workSession}
          value={filter.workSessionId ?? ''}
          choices={[
            { value: '', label: list.anyWorkSession },
            ...sessions.map((each) => ({ value: each.id, label: sessionName(each) })),
          ]}
          onChange={(value) => onChange({ workSessionId: value || null })}
        />
      )}
      <div className={styles['switches']}>
        {latest === null ? null : (
          <Switch
            label={list.sinceLast}
            isOn={filter.workSessionId === latest.id}
            onChange={(isOn) => onChange({ workSessionId: isOn ? latest.id : null })}
          />
        )}
        <Switch
          label={story.undated}
          isOn={filter.isUndated}
          onChange={(isUndated) => onChange({ isUndated })}
        />
        <Switch
          label={list.contradicted}
          isOn={filter.isContradicted}
          onChange={(isContradicted) => onChange({ isContradicted })}
        />
      </div>
    </div>
  )
}

type SwitchProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
