import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react'

import { editEvent, type EventFields, removeEvents } from '../../domain/edits/eventEdits.ts'
import { eventsInOrder } from '../../domain/project/order.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { duplicateSelected } from './duplicateSelected.ts'
import { EventActors } from './EventActors.tsx'
import { EventOutcomes } from './EventOutcomes.tsx'
import { LinksField } from './LinksField.tsx'
import { MoveButton } from './MoveButton.tsx'
import { PanelHead } from './PanelHead.tsx'
import styles from './panel.module.css'
import { choicesOf } from './choices.ts'
import { SourcesField, ViewsField } from './SourcesField.tsx'
import { WhenField } from './WhenField.tsx'

/** Everything an event says, each field written as it is typed. */
export function EventPanel({ event }: { readonly event: KeyEvent }) {
  const { panel } = useWords()
  const session = useSession()
  const project = useProject()
  const edit = (fields: EventFields) => session.perform(editEvent(event, fields))
  const order = eventsInOrder(project)
  const at = order.findIndex(({ id }) => id === event.id)
  const go = (step: number) => session.select(order[at + step]?.id ?? event.id)
  return (
    <div className={styles['panel']}>
      <PanelHead title={panel.event}>
        <IconButton label={panel.previous} isDisabled={at <= 0} onPress={() => go(-1)}>
          <ChevronLeft size={20} aria-hidden />
        </IconButton>
        <IconButton label={panel.next} isDisabled={at >= order.length - 1} onPress={() => go(1)}>
          <ChevronRight size={20} aria-hidden />
        </IconButton>
      </PanelHead>
      <TextField
        label={panel.titleField}
        isLabelHidden
        isLarge
        rows={1}
        value={event.title}
        onChange={(title) => edit({ title })}
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
        value={event.description}
        placeholder={panel.descriptionPlaceholder}
        onChange={(description) => edit({ description })}
        onLeave={session.endTyping}
      />
      <EventActors event={event} />
      <LinksField cardId={event.id} event={event} />
      <SourcesField sources={event.sources} onChange={(sources) => edit({ sources })} />
      <ViewsField views={event.views} onChange={(views) => edit({ views })} />
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
    </div>
  )
}
