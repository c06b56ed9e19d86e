import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  /** Name of the button that closes. */
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot. */
  readonly actions?: ReactNode
  readonly isWide?: boolean
  /** For a question that must be answered before going on. */
  readonly isAlert?: boolean
}

/** A window over the room: Escape, the cross and a press outside close it. */
export function Dialog(props: Props) {
  const { title, closeLabel, isOpen, onClose, children, actions, isWide, isAlert } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={styles['overlay'] ?? ''}
    >
      <Modal className={`${styles['modal']} ${isWide ? styles['wide'] : ''}`}>
        <AriaDialog className={styles['dialog'] ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {/* No tooltip here: Escape would close it first, and the dialog only the second time. */}
            <Button look="quiet" aria-label={closeLabel} onPress={onClose}>
              <X size={20} aria-hidden />
            </Button>
          </header>
          <div className={styles['body']}>{children}</div>
          {actions === undefined ? null : <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
