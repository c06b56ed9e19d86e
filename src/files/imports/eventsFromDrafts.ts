import { wordsOf } from '../../domain/names/folding.ts'
import type { Id } from '../../domain/project/ids.ts'
import { newActor } from '../../domain/project/newRecords.ts'
import { ranksForDates } from '../../domain/project/ranksForDates.ts'
import type { Actor, KeyEvent, Project } from '../../domain/project/records.ts'
import type { Draft } from './rowReading.ts'

/**
 * The events of these drafts, each where its date calls for and otherwise after the one before it, and
 * the actors that the project does not have yet, each once.
 */
export function eventsFromDrafts(
  project: Project,
  drafts: readonly Draft[],
  { newId, workSessionId }: { readonly newId: () => Id; readonly workSessionId: Id | null },
): { readonly events: readonly KeyEvent[]; readonly actors: readonly Actor[] } {
  const added = new Map<string, Actor>()
  const idOf = (name: string) => {
    const key = wordsOf(name).join(' ')
    const actor = added.get(key) ?? newActor(newId(), name)
    added.set(key, actor)
    return actor.id
  }
  const ranks = ranksForDates(
    project,
    drafts.map(({ when }) => when),
  )
  const events = drafts.map(({ actors, ...draft }, index) => ({
    ...draft,
    id: newId(),
    rank: ranks[index] ?? '',
    actorIds: [...new Set(actors.map(({ id, name }) => id ?? idOf(name)))],
    workSessionId,
  }))
  return { events, actors: [...added.values()] }
}
