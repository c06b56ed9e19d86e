import { useState } from 'react'

import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../context/words.tsx'
import type { FigureOf } from '../../frame/pictures/drawChosen.ts'
import { PictureWindow } from '../../frame/pictures/PictureWindow.tsx'
import styles from './PictureButton.module.css'

type Props = { readonly title: string; readonly figureOf: FigureOf }

/** « Image ou PDF… » of one figure. */
export function PictureButton({ title, figureOf }: Props) {
  const { frame, printing } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  return (
    <div className={styles['files']}>
      <Button look="link" aria-label={`${printing.open} ${title}`} onPress={() => setOpen(true)}>
        {printing.open}
      </Button>
      <p role="status">{said}</p>
      <PictureWindow
        isShown={isOpen}
        figureOf={figureOf}
        onClose={() => setOpen(false)}
        onSaved={(name) => setSaid(frame.exported(name))}
      />
    </div>
  )
}
