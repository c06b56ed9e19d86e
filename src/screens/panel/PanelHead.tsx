import { X } from 'lucide-react'
import type { ReactNode } from 'react'

import { IconButton } from '../../ui/Button.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './panel.module.css'

type Props = { readonly title: string; readonly children?: ReactNode }

/** The head of the panel: what it shows, and the cross that closes it. */
export function PanelHead({ title, children }: Props) {
  const { panel } = useWords()
  const session = useSession()
  return (
    <header className={styles['head']}>
      <h2>{title}</h2>
      {children}
      <IconButton label={panel.close} onPress={() => session.select(null)}>
        <X size={20} aria-hidden />
      </IconButton>
    </header>
  )
}
