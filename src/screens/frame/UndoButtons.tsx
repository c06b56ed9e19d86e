import { Redo2, Undo2 } from 'lucide-react'

import type { EditLabel } from '../../domain/edits/edit.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useSession, useSessionState } from '../context/session.ts'
import { useWords } from '../context/words.tsx'

/** Undo and redo, with the name of what they undo. */
export function UndoButtons() {
  const { frame, edits } = useWords()
  const session = useSession()
  const undoable = useSessionState((state) => state.undoable.at(-1)?.label)
  const redoable = useSessionState((state) => state.redoable.at(-1)?.label)
  const nameOf = ({ code, name }: EditLabel) => edits[code](name)
  return (
    <>
      <IconButton
        label={undoable ? frame.undoWhat(nameOf(undoable)) : frame.undo}
        isDisabled={undoable === undefined}
        onPress={session.undo}
      >
        <Undo2 size={20} aria-hidden />
      </IconButton>
      <IconButton
        label={redoable ? frame.redoWhat(nameOf(redoable)) : frame.redo}
        isDisabled={redoable === undefined}
        onPress={session.redo}
      >
        <Redo2 size={20} aria-hidden />
      </IconButton>
    </>
  )
}
