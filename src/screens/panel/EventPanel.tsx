import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react'
import { useRef } from 'react'

import { editEvent, type EventFields, removeEvents } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useWorkSessionName } from '../context/workSession.ts'
import { duplicateSelected } from './duplicateSelected.ts'
import { EventActors } from './EventActors.tsx'
import { EventOutcomes } from './EventOutcomes.tsx'
import { LinksField } from './LinksField.tsx'
import { MoveButton } from './MoveButton.tsx'
import { PanelHead } from './PanelHead.tsx'
import styles from './panel.module.css'
import { choicesOf } from './choices.ts'
import { OtherVersion } from './OtherVersion.tsx'
import { SourcesField } from './SourcesField.tsx'
import { useSteps } from './useSteps.ts'
import { useVersions } from './useVersions.ts'
import { ViewsField } from './ViewsField.tsx'
import { WhenField } from './WhenField.tsx'

type Props = { readonly event: KeyEvent }

/** Everything an event says. The ways to the events before and after it keep the focus. */
export function EventPanel({ event }: Props) {
  const { panel } = useWords()
  const language = useLanguage()
  const fields = useRef<HTMLDivElement>(null)
  const { at, count, go, onKey } = useSteps(event, fields)
  return (
    // The keys are those of the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={fields} className={styles['panel']} onKeyDown={onKey}>
      <PanelHead title={panel.event}>
        <IconButton label={panel.previous} isDisabled={at <= 0} onPress={() => go(-1)}>
          <ChevronLeft size={20} aria-hidden />
        </IconButton>
        <IconButton label={panel.next} isDisabled={at >= count - 1} onPress={() => go(1)}>
          <ChevronRight size={20} aria-hidden />
        </IconButton>
      </PanelHead>
      <Fields key={`${event.id} ${language}`} event={event} />
    </div>
  )
}

/** Each field is written as it is typed. */
function Fields({ event }: Props) {
  const { panel } = useWords()
  const session = useSession()
  const { workSessions } = useProject()
  const sessionName = useWorkSessionName()
  const edit = (fields: EventFields) => session.perform(editEvent(event, fields))
  const sessions = Object.values(workSessions)
  const version = useVersions(event, (fields) => editEvent(event, fields))
  return (
    <>
      <TextField
        label={panel.titleField}
        isLabelHidden
        isLarge
        rows={1}
        value={version.title}
        onChange={version.onTitle}
        onLeave={session.endTyping}
      />
      <WhenField when={event.when} onChange={(when) => edit({ when })} />
      <div className={styles['pair']}>
        <ChoiceField
          label={panel.status}
          value={event.status}
          choices={choicesOf(panel.statuses)}
          onChange={(status) => edit({ status })}
        />
        <ChoiceField
          label={panel.polarity}
          value={event.polarity}
          choices={choicesOf(panel.polarities)}
          onChange={(polarity) => edit({ polarity })}
        />
      </div>
      <EventOutcomes event={event} />
      <TextField
        label={panel.description}
        rows={2}
        value={version.description}
        placeholder={panel.descriptionPlaceholder}
        onChange={version.onDescription}
        onLeave={session.endTyping}
      />
      <OtherVersion {...version.other} />
      <EventActors event={event} />
      <LinksField cardId={event.id} event={event} />
      <SourcesField sources={event.sources} onChange={(sources) => edit({ sources })} />
      <ViewsField
        told={version.description || version.title}
        views={event.views}
        onChange={(views) => edit({ views })}
      />
      {sessions.length === 0 ? null : (
        <ChoiceField
          label={panel.workSession}
          value={event.workSessionId ?? ''}
          choices={[
            { value: '', label: panel.noWorkSession },
            ...sessions.map((each) => ({ value: each.id, label: sessionName(each) })),
          ]}
          onChange={(id) => edit({ workSessionId: id || null })}
        />
      )}
      <section className={styles['votes']}>
        <h3>{panel.importance}</h3>
        <IconButton
          label={panel.voteRemove}
          isDisabled={event.importance === 0}
          onPress={() => edit({ importance: event.importance - 1 })}
        >
          <Minus size={18} aria-hidden />
        </IconButton>
        <output>{event.importance}</output>
        <IconButton
          label={panel.voteAdd}
          onPress={() => edit({ importance: event.importance + 1 })}
        >
          <Plus size={18} aria-hidden />
        </IconButton>
      </section>
      <div className={styles['row']}>
        <MoveButton event={event} />
        <Button isSmall onPress={() => duplicateSelected(session)}>
          {panel.duplicate}
        </Button>
        <Button
          look="danger"
          isSmall
          onPress={() => session.perform(removeEvents([event.id], event.title))}
        >
          {panel.removeEvent}
        </Button>
      </div>
    </>
  )
}
