import { lazy, Suspense, useState } from 'react'

import type { KeyEvent } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'

const MoveDialog = lazy(async () => ({ default: (await import('./MoveDialog.tsx')).MoveDialog }))

/** « Déplacer… »: opens the window that moves an event in time or in the story. */
export function MoveButton({ event }: { readonly event: KeyEvent }) {
  const { timeline } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        {timeline.move}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <MoveDialog event={event} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
