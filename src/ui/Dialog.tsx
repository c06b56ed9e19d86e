import { X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
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
          <DialogBody>{children}</DialogBody>
          {actions === undefined ? null : <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** What the window says. When it is longer than the window, the Tab key reaches it, to scroll it. */
function DialogBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  const [isScrolling, setScrolling] = useState(false)
  useLayoutEffect(() => {
    const measure = () => {
      const { scrollHeight = 0, clientHeight = 0 } = body.current ?? {}
      setScrolling(scrollHeight > clientHeight)
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  })
  return (
    <div ref={body} className={styles['body']} {...(isScrolling ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  )
}
