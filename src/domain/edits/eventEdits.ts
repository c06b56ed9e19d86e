/** What can be done to the events of the story. */
import type { Id } from '../project/ids.ts'
import { beforeWhichByDate } from '../project/order.ts'
import type { EventOutcome, KeyEvent } from '../project/records.ts'
import { recordOf, withFields } from '../project/tables.ts'
import { withAdded, withEdited } from './anchored.ts'
import { type Edit, type EditCode, typingKeyOf } from './edit.ts'
import { withMoved } from './moving.ts'
import { withoutCards } from './removal.ts'

/**
 * Adds an event; nothing happens when an event or an effect has that id already, or when an actor or
 * a work session that it names is gone.
 */
export function addEvent(event: KeyEvent): Edit {
  return {
    label: { code: 'addEvent', name: event.title },
    apply: (project) =>
      recordOf(project, 'effects', event.id) ? project : withAdded(project, 'events', event),
  }
}

export type EventFields = Partial<Omit<KeyEvent, 'id' | 'rank' | 'outcomes' | 'isContext'>>

/** Changes some fields of an event; nothing happens when an actor or a session they name is gone. */
export function editEvent(event: Pick<KeyEvent, 'id' | 'title'>, fields: EventFields): Edit {
  return {
    label: { code: 'editEvent', name: fields.title ?? event.title },
    apply: (project) => withEdited(project, 'events', event.id, fields),
    ...typingKeyOf(event.id, fields),
  }
}

/** Removes events with all that hangs on them: links, places, ratings, and what refers to them. */
export function removeEvents(ids: readonly Id[], name: string): Edit {
  return {
    label: { code: 'removeEvents', name },
    apply: (project) => withoutCards(project, 'events', new Set(ids)),
  }
}

/** Tells an event at the place its date calls for. */
export function moveEventToItsDate(event: Pick<KeyEvent, 'id' | 'title'>): Edit {
  return {
    label: { code: 'moveEvent', name: event.title },
    apply: (project) =>
      withMoved(project, new Set([event.id]), beforeWhichByDate(project, event.id)),
  }
}

function editOutcomes(
  event: Pick<KeyEvent, 'id' | 'title'>,
  code: EditCode,
  rewrite: (outcomes: EventOutcome[]) => EventOutcome[],
): Edit {
  return {
    label: { code, name: event.title },
    apply(project) {
      const current = recordOf(project, 'events', event.id)
      if (!current) return project
      const outcomes = rewrite(current.outcomes)
      const isContext = current.isContext && outcomes.length === 0
      return withFields(project, 'events', event.id, { outcomes, isContext })
    },
  }
}

/**
 * Links an event to an outcome, in place of the one at `instead` when given, otherwise beside those
 * it has. Nothing happens when it is linked to it already.
 */
export function classifyEvent(
  event: Pick<KeyEvent, 'id' | 'title'>,
  outcomeId: Id,
  instead?: Id,
): Edit {
  return editOutcomes(event, 'classifyEvent', (outcomes) => {
    const added = { outcomeId, why: '', tentative: false }
    if (outcomes.some((each) => each.outcomeId === outcomeId)) return outcomes
    return outcomes.some((each) => each.outcomeId === instead)
      ? outcomes.map((each) => (each.outcomeId === instead ? { ...each, outcomeId } : each))
      : [...outcomes, added]
  })
}

/** Takes an event off an outcome. */
export function unclassifyEvent(event: Pick<KeyEvent, 'id' | 'title'>, outcomeId: Id): Edit {
  return editOutcomes(event, 'unclassifyEvent', (outcomes) =>
    outcomes.filter((each) => each.outcomeId !== outcomeId),
  )
}

/** Writes why an event shows an outcome. */
export function explainOutcome(
  event: Pick<KeyEvent, 'id' | 'title'>,
  outcomeId: Id,
  why: string,
): Edit {
  const edit = editOutcomes(event, 'explainOutcome', (outcomes) =>
    outcomes.map((each) => (each.outcomeId === outcomeId ? { ...each, why } : each)),
  )
  return { ...edit, typingKey: `${event.id}.why.${outcomeId}` }
}

/**
 * Says that the group hesitates between these outcomes, which are kept with the argument of each until
 * it decides. Those it hesitated over before and that are not named go; what is settled and not named
 * stays. Nothing happens with fewer than two.
 */
export function hesitate(event: Pick<KeyEvent, 'id' | 'title'>, outcomeIds: readonly Id[]): Edit {
  return editOutcomes(event, 'hesitate', (outcomes) => {
    const candidates = new Set(outcomeIds)
    if (candidates.size < 2) return outcomes
    const kept = outcomes
      .filter(({ outcomeId, tentative }) => !tentative || candidates.has(outcomeId))
      .map((each) => ({ ...each, tentative: candidates.has(each.outcomeId) }))
    const added = [...candidates].filter((id) => !kept.some(({ outcomeId }) => outcomeId === id))
    return [...kept, ...added.map((outcomeId) => ({ outcomeId, why: '', tentative: true }))]
  })
}

/**
 * Decides, when the group hesitates: for one of the candidates, and the others go, or for all of them
 * when none is named. An argument for one that goes stays as a divergent view, told by `asView`.
 * Nothing happens when the one named is not a candidate.
 */
export function settleOutcome(
  event: Pick<KeyEvent, 'id' | 'title'>,
  outcomeId: Id | null = null,
  asView: (outcomeId: Id, why: string) => string = (_, why) => why,
): Edit {
  return {
    label: { code: 'settleOutcome', name: event.title },
    apply(project) {
      const current = recordOf(project, 'events', event.id)
      const isKept = (each: EventOutcome) => outcomeId === null || each.outcomeId === outcomeId
      if (!current?.outcomes.some((each) => each.tentative && isKept(each))) return project
      const outcomes = current.outcomes
        .filter((each) => !each.tentative || isKept(each))
        .map((each) => ({ ...each, tentative: false }))
      const argued = current.outcomes.filter(
        (each) => each.tentative && !isKept(each) && each.why.trim() !== '',
      )
      const views = [
        ...current.views,
        ...argued.map((each) => ({ by: '', text: asView(each.outcomeId, each.why) })),
      ]
      return withFields(project, 'events', event.id, { outcomes, views })
    },
  }
}

/** Says that an event is context (no outcome, none awaited), or puts it back among those to classify. */
export function markAsContext(event: Pick<KeyEvent, 'id' | 'title'>, isContext = true): Edit {
  return {
    label: { code: 'markAsContext', name: event.title },
    apply(project) {
      if (recordOf(project, 'events', event.id)?.isContext === isContext) return project
      const fields = isContext ? { isContext, outcomes: [] } : { isContext }
      return withFields(project, 'events', event.id, fields)
    },
  }
}
