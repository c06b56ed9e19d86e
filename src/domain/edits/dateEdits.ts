import type { KeyEvent, When } from '../project/records.ts'
import type { Edit } from './edit.ts'
import { editEvent, moveEventToItsDate } from './eventEdits.ts'

/**
 * Dates an event anew, as when it is dragged in time. The order of the story follows as far as the new
 * date demands, and no further: see docs/decisions/0018.
 */
export function redateEvent(event: Pick<KeyEvent, 'id' | 'title'>, when: When): Edit {
  return {
    label: { code: 'redateEvent', name: event.title },
    apply(project) {
      const dated = editEvent(event, { when }).apply(project)
      return dated === project ? project : moveEventToItsDate(event).apply(dated)
    },
  }
}
