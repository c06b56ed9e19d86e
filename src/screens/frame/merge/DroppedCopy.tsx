import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useWords } from '../../context/words.tsx'
import { offerMerge } from './offerMerge.ts'

type Props = {
  readonly file: File
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** Asks what to do with a file that is a copy of the open project. */
export function DroppedCopy({ file, onOpen, onClose }: Props) {
  const { merge, frame } = useWords()
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <Dialog
      title={merge.dropTitle}
      closeLabel={frame.close}
      isOpen
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={then(onOpen)}>{merge.dropOpen}</Button>
          <Button look="primary" autoFocus onPress={then(() => offerMerge(file))}>
            {merge.dropMerge}
          </Button>
        </>
      }
    >
      <p>{merge.dropHint(file.name)}</p>
    </Dialog>
  )
}
