import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'

import styles from './Button.module.css'

type Look = 'outlined' | 'primary' | 'quiet' | 'danger' | 'link'

type Props = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly look?: Look
  readonly isSmall?: boolean
  readonly children: ReactNode
}

/** A button named in words. */
export function Button({ look = 'outlined', isSmall = false, children, ...rest }: Props) {
  const size = isSmall ? ` ${styles['small']}` : ''
  return (
    <AriaButton {...rest} className={`${styles['button']} ${styles[look]}${size}`}>
      {children}
    </AriaButton>
  )
}

type IconProps = Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  /** What the button does, read aloud and shown beside it on hover and focus. */
  readonly label: string
  readonly children: ReactNode
}

/** A square button with a picture; its name shows on hover and focus. */
export function IconButton({ label, children, ...rest }: IconProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={`${styles['button']} ${styles['quiet']} ${styles['icon']}`}
      >
        {children}
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
