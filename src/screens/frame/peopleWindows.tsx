import { lazy, Suspense } from 'react'

/** Who takes part, and when the group meets: these windows come when they are asked for. */
const Actors = lazy(async () => ({
  default: (await import('./actors/ActorsDialog.tsx')).ActorsDialog,
}))
const WorkSessions = lazy(async () => ({
  default: (await import('./workSessions/WorkSessionsDialog.tsx')).WorkSessionsDialog,
}))

type Props = {
  readonly shown: 'actors' | 'workSessions' | null
  readonly onClose: () => void
}

/** The window of the actors or of the work sessions, or none. */
export function PeopleWindow({ shown, onClose }: Props) {
  return (
    <Suspense fallback={null}>
      {shown === 'actors' ? <Actors onClose={onClose} /> : null}
      {shown === 'workSessions' ? <WorkSessions onClose={onClose} /> : null}
    </Suspense>
  )
}
